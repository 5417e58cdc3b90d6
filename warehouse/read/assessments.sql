-- Made by "npm run docs" from src/tables: the tab Assessments, each cell read by its column's kind.
SELECT
  c.college, c.department, c.academic_year, c.tab, c.row_number,
  IF(SUBSTR(c.code, 201, 1) <> '', NULL, c.code) AS code,
  IF(SUBSTR(c.course, 201, 1) <> '', NULL, c.course) AS course,
  IF(SUBSTR(c.type, 201, 1) <> '', NULL, c.type) AS type,
  IF(REGEXP_CONTAINS(c.max_mark, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.max_mark, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.max_mark, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.max_mark, '%', '') AS FLOAT64), NULL)) AS max_mark,
  IF(REGEXP_CONTAINS(c.weight, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.weight, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.weight, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.weight, '%', '') AS FLOAT64), NULL)) AS weight,
  COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.date, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.date, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.date, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.date, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) AS date,
  IF(SUBSTR(c.data_point, 201, 1) <> '', NULL, c.data_point) AS data_point,
  CASE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.counts_as_missing, ' ', ''), '-', ''), '_', '')) IN ('YES', 'Y', 'TRUE', '1', '✓', '✔', '☑', '✅', 'X') THEN TRUE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.counts_as_missing, ' ', ''), '-', ''), '_', '')) IN ('NO', 'N', 'FALSE', '0', 'NONE', 'NONEKNOWN', 'NIL', 'NA', 'NOTAPPLICABLE', '✗', '✘', '✕', '☐', '❌') THEN FALSE END AS counts_as_missing
FROM (
  SELECT
    college, department, academic_year, tab, row_number,
    IF(REGEXP_CONTAINS(code, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(code), '')) AS code,
    IF(REGEXP_CONTAINS(course, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(course), '')) AS course,
    IF(REGEXP_CONTAINS(type, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(type), '')) AS type,
    IF(REGEXP_CONTAINS(max_mark, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(max_mark), '')) AS max_mark,
    IF(REGEXP_CONTAINS(weight, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(weight), '')) AS weight,
    IF(REGEXP_CONTAINS(date, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(date), '')) AS date,
    IF(REGEXP_CONTAINS(data_point, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(data_point), '')) AS data_point,
    IF(REGEXP_CONTAINS(counts_as_missing, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(counts_as_missing), '')) AS counts_as_missing
  FROM `learner_progress_source`.`raw_assessments`
) AS c
