-- Made by "npm run docs" from src/tables: the tab Data points, each cell read by its column's kind.
SELECT
  c.college, c.department, c.academic_year, c.tab, c.row_number,
  IF(SUBSTR(c.name, 201, 1) <> '', NULL, c.name) AS name,
  COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.opens, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.opens, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.opens, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.opens, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) AS opens,
  COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.deadline, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.deadline, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.deadline, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.deadline, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) AS deadline,
  IF(SUBSTR(c.review_period, 201, 1) <> '', NULL, c.review_period) AS review_period
FROM (
  SELECT
    college, department, academic_year, tab, row_number,
    IF(REGEXP_CONTAINS(name, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(name), '')) AS name,
    IF(REGEXP_CONTAINS(opens, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(opens), '')) AS opens,
    IF(REGEXP_CONTAINS(deadline, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(deadline), '')) AS deadline,
    IF(REGEXP_CONTAINS(review_period, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(review_period), '')) AS review_period
  FROM `learner_progress_source`.`raw_data_points`
) AS c
