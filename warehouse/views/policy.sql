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
)
SELECT
  p.college, p.department, p.academic_year, d.setting,
  COALESCE(one.value, whole.value, own.value, d.value) AS value
FROM places AS p
CROSS JOIN `learner_progress_source`.`policy_defaults` AS d
LEFT JOIN dated AS one ON one.college = p.college AND one.department = p.department AND one.setting = d.setting
LEFT JOIN dated AS whole ON whole.college = p.college AND whole.department = '' AND whole.setting = d.setting
LEFT JOIN own
  ON own.college = p.college AND own.department = p.department AND own.academic_year = p.academic_year AND own.setting = d.setting
