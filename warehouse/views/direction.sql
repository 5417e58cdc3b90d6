-- The direction of travel over years: each indicator at the last point of a year that has a figure, against the last of the academic year before,
-- rated as travel in src/domain/scorecard/travel.ts does. Years of different learners: it says how the department stands, not how anybody has come
-- on. A year of which no workbook is here is not skipped: nothing stands against the one after it.
WITH last_points AS (
  SELECT
    college, department, academic_year, SAFE_CAST(SUBSTR(academic_year, 1, 4) AS INT64) AS first_year, indicator, name, polarity, day, value, count
  FROM `learner_progress`.`scorecard`
  WHERE value IS NOT NULL AND indicator IS NOT NULL
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, indicator ORDER BY day DESC) = 1
),
compared AS (
  SELECT n.*, b.academic_year AS year_before, b.value AS value_before, ROUND(n.value - b.value, 9) AS change
  FROM last_points AS n
  LEFT JOIN last_points AS b
    ON b.college = n.college AND b.department = n.department AND b.indicator = n.indicator AND b.first_year = n.first_year - 1
)
SELECT
  college, department, academic_year, indicator, name, polarity, day, value, count, year_before, value_before,
  CASE
    WHEN change IS NULL THEN ''
    WHEN polarity = 'T' THEN CASE WHEN change > 0 THEN '▲' WHEN change < 0 THEN '▼' ELSE '►' END
    WHEN change = 0 THEN '► A'
    ELSE CONCAT(IF(change > 0, '▲', '▼'), IF((change > 0) = (polarity = 'H'), ' G', ' R'))
  END AS travel
FROM compared
