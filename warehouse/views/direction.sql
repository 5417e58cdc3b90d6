-- The direction of travel over years: each indicator at the last point of a year against the last point of the year before, rated as travel in
-- src/domain/scorecard/travel.ts does. Years of different learners: it says how the department stands, not how anybody has come on.
WITH last_points AS (
  SELECT college, department, academic_year, indicator, name, polarity, day, value, count
  FROM `learner_progress`.`scorecard`
  WHERE value IS NOT NULL AND indicator IS NOT NULL
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, indicator ORDER BY day DESC) = 1
),
compared AS (
  SELECT
    l.*,
    LAG(l.academic_year) OVER (PARTITION BY l.college, l.department, l.indicator ORDER BY l.academic_year) AS year_before,
    LAG(l.value) OVER (PARTITION BY l.college, l.department, l.indicator ORDER BY l.academic_year) AS value_before
  FROM last_points AS l
)
SELECT
  college, department, academic_year, indicator, name, day, value, count, year_before, value_before,
  CASE
    WHEN value_before IS NULL THEN ''
    WHEN polarity = 'T' THEN CASE WHEN ROUND(value - value_before, 9) > 0 THEN '▲' WHEN ROUND(value - value_before, 9) < 0 THEN '▼' ELSE '►' END
    WHEN ROUND(value - value_before, 9) = 0 THEN '► A'
    ELSE CONCAT(IF(value > value_before, '▲', '▼'), IF((value > value_before) = (polarity = 'H'), ' G', ' R'))
  END AS travel
FROM compared
