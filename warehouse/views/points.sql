-- The days a department is looked at: each on which a data point was kept before the day, and the day itself. The earlier ones are what
-- previousDepartment in src/domain/department/department-at.ts looks back to.
SELECT DISTINCT s.college, s.department, s.academic_year, s.taken_on AS day, FALSE AS is_now
FROM `learner_progress`.`snapshots` AS s
CROSS JOIN `learner_progress_source`.`as_of` AS a
WHERE s.taken_on < a.day
UNION ALL
SELECT d.college, d.department, d.academic_year, a.day, TRUE AS is_now
FROM `learner_progress`.`departments` AS d
CROSS JOIN `learner_progress_source`.`as_of` AS a
