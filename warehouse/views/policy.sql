-- The thresholds in force on the day, by workbook; the row with department '' holds for the whole college. Equal to policyOf in
-- src/domain/policy/policy.ts. A dated row of the college's own table comes first, of the department before the college; then what the workbook's
-- Policy tab says, its next value from the day that stands beside it; then what the add-on begins with.
WITH dated AS (
  SELECT p.college, p.department, p.setting, p.value
  FROM `learner_progress_source`.`policy_dates` AS p
  CROSS JOIN `learner_progress_source`.`as_of` AS a
  WHERE p.valid_from <= a.day
  QUALIFY ROW_NUMBER() OVER (PARTITION BY p.college, p.department, p.setting ORDER BY p.valid_from DESC) = 1
),
places AS (
  SELECT college, department, academic_year FROM `learner_progress`.`departments`
  UNION DISTINCT
  SELECT college, '' AS department, academic_year FROM `learner_progress`.`departments`
),
own AS (
  SELECT
    r.college, r.department, r.academic_year, LOWER(r.setting) AS setting,
    MIN(IF(r.next IS NOT NULL AND r.from_value <= a.day, r.next, r.value)) AS value
  FROM `learner_progress`.`policy_rows` AS r
  CROSS JOIN `learner_progress_source`.`as_of` AS a
  WHERE r.setting IS NOT NULL AND r.value IS NOT NULL
  GROUP BY r.college, r.department, r.academic_year, LOWER(r.setting)
),
candidates AS (
  SELECT p.college, p.department, p.academic_year, o.setting, o.value, 1 AS place
  FROM places AS p
  JOIN dated AS o ON o.college = p.college AND o.department = p.department
  UNION ALL
  SELECT p.college, p.department, p.academic_year, o.setting, o.value, 2 AS place
  FROM places AS p
  JOIN dated AS o ON o.college = p.college AND o.department = ''
  UNION ALL
  SELECT college, department, academic_year, setting, value, 3 AS place FROM own
  UNION ALL
  SELECT p.college, p.department, p.academic_year, d.setting, d.value, 4 AS place
  FROM places AS p
  CROSS JOIN `learner_progress_source`.`policy_defaults` AS d
),
-- A number that is none, or no day, is not in force: without a line nobody would be past it.
readable AS (
  SELECT
    c.college, c.department, c.academic_year, c.setting, c.place,
    CASE d.kind
      WHEN 'number' THEN IF(SAFE_CAST(c.value AS FLOAT64) IS NULL, NULL, c.value)
      WHEN 'day' THEN
        CAST(
          COALESCE(
            SAFE_CAST(c.value AS DATE),
            SAFE_CAST(
              CONCAT(
                REGEXP_EXTRACT(c.value, r'^[0-9]{2}/[0-9]{2}/([0-9]{4})$'), '-', REGEXP_EXTRACT(c.value, r'^[0-9]{2}/([0-9]{2})/[0-9]{4}$'), '-',
                REGEXP_EXTRACT(c.value, r'^([0-9]{2})/[0-9]{2}/[0-9]{4}$')
              ) AS DATE
            )
          ) AS STRING
        )
      ELSE c.value
    END AS value
  FROM candidates AS c
  JOIN `learner_progress_source`.`policy_defaults` AS d ON d.setting = c.setting
)
SELECT college, department, academic_year, setting, value
FROM readable
WHERE value IS NOT NULL
QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, setting ORDER BY place) = 1
