-- How old each workbook is. One of an older or newer version is named: a column that it lacks is NULL, and one that is not known here is not read.
WITH told AS (
  SELECT college, department, academic_year, MAX(IF(LOWER(setting) = 'schema.version', SAFE_CAST(value AS FLOAT64), NULL)) AS feed_version
  FROM `learner_progress`.`policy_rows`
  GROUP BY college, department, academic_year
)
SELECT
  d.college, d.department, d.academic_year, t.feed_version, c.version AS known_version,
  CASE
    WHEN t.feed_version IS NULL THEN 'not said'
    WHEN t.feed_version < c.version THEN 'older'
    WHEN t.feed_version > c.version THEN 'newer'
    ELSE 'current'
  END AS state
FROM `learner_progress`.`departments` AS d
CROSS JOIN `learner_progress_source`.`current_version` AS c
LEFT JOIN told AS t ON t.college = d.college AND t.department = d.department AND t.academic_year = d.academic_year
