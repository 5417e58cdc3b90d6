-- What saves have changed in this year's records. A version above the record's own never happened: its save broke off.
WITH starts AS (
  SELECT college, department, academic_year, SAFE_CAST(value AS DATE) AS year_start
  FROM `learner_progress`.`policy`
  WHERE setting = 'year.start'
)
SELECT
  c.college, c.department, c.academic_year, c.record, COALESCE(c.version, 1) AS version, c.changed_on, c.field, c.before
FROM `learner_progress`.`changes` AS c
JOIN starts AS s ON s.college = c.college AND s.department = c.department AND s.academic_year = c.academic_year
WHERE c.record IS NOT NULL AND c.changed_on >= s.year_start
