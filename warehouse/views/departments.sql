-- Every workbook of every year, by what its rows say.
SELECT college, department, academic_year FROM `learner_progress`.`tracker_rows`
UNION DISTINCT
SELECT college, department, academic_year FROM `learner_progress`.`snapshots`
