-- Made by "npm run docs" from src/tables: the tab Audit, each cell read by its column's kind.
SELECT
  c.college, c.department, c.academic_year, c.tab, c.row_number,
  COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.changed_on, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.changed_on, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.changed_on, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.changed_on, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) AS changed_on,
  c.record AS record,
  IF(IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.version, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.version, '%', '') AS FLOAT64), NULL)) >= 0, IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.version, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.version, '%', '') AS FLOAT64), NULL)), NULL) AS version,
  c.field AS field,
  IF(c.field IN ('Status', 'Start', 'Review date', 'By when', 'Reviewed on', 'End'), COALESCE(NULLIF(REGEXP_EXTRACT(c.before, r'^“(.*)”$'), ''), c.before), NULL) AS before
FROM (
  SELECT
    college, department, academic_year, tab, row_number,
    IF(REGEXP_CONTAINS(changed_on, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(changed_on), '')) AS changed_on,
    IF(REGEXP_CONTAINS(record, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(record), '')) AS record,
    IF(REGEXP_CONTAINS(version, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(version), '')) AS version,
    IF(REGEXP_CONTAINS(field, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(field), '')) AS field,
    IF(REGEXP_CONTAINS(before, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(before), '')) AS before
  FROM `learner_progress_source`.`raw_audit`
) AS c
