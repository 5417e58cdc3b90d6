-- Made by "npm run docs" from src/tables: the tab Policy, each cell read by its column's kind.
SELECT
  c.college, c.department, c.academic_year, c.tab, c.row_number,
  c.setting AS setting,
  c.value AS value
FROM (
  SELECT
    college, department, academic_year, tab, row_number,
    IF(REGEXP_CONTAINS(setting, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(setting), '')) AS setting,
    IF(REGEXP_CONTAINS(value, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(value), '')) AS value
  FROM `learner_progress_source`.`raw_policy`
) AS c
