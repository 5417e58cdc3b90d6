-- Made by "npm run docs" from src/tables: the tab Plans, each cell read by its column's kind.
SELECT
  c.college, c.department, c.academic_year, c.tab, c.row_number,
  IF(c.learner_id IS NULL, NULL, TO_HEX(SHA256(CONCAT(k.key, ':', c.learner_id, ':', k.key)))) AS learner_key,
  CASE WHEN c.status IN ('Draft', 'Active', 'Closed') THEN c.status WHEN UPPER(REPLACE(REPLACE(REPLACE(c.status, ' ', ''), '-', ''), '_', '')) IN ('DRAFT') THEN 'Draft' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.status, ' ', ''), '-', ''), '_', '')) IN ('ACTIVE') THEN 'Active' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.status, ' ', ''), '-', ''), '_', '')) IN ('CLOSED') THEN 'Closed' END AS status,
  COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.start, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.start, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.start, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.start, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) AS start,
  COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.review, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.review, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.review, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.review, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) AS review,
  COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.end_day, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.end_day, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.end_day, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.end_day, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) AS end_day,
  IF(REGEXP_CONTAINS(c.outcome, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.outcome, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.outcome, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.outcome, '%', '') AS FLOAT64), NULL)) AS outcome,
  COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.logged_at, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.logged_at, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.logged_at, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.logged_at, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) AS logged_at,
  IF(REGEXP_CONTAINS(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.record_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.record_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.record_id, r'^([0-9]+)\.0+$'), ''), c.record_id))), r'^(?:[?\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\.[0-9]+)?E\+?[0-9]+)$'), NULL, NULLIF(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.record_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.record_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.record_id, r'^([0-9]+)\.0+$'), ''), c.record_id))), '')) AS record_id,
  IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.version, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.version, '%', '') AS FLOAT64), NULL)) AS version
FROM (SELECT s.* EXCEPT (learner_id), IF(REGEXP_CONTAINS(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(s.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(s.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(s.learner_id, r'^([0-9]+)\.0+$'), ''), s.learner_id))), r'^(?:[?\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\.[0-9]+)?E\+?[0-9]+)$'), NULL, NULLIF(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(s.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(s.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(s.learner_id, r'^([0-9]+)\.0+$'), ''), s.learner_id))), '')) AS learner_id FROM (
  SELECT
    college, department, academic_year, tab, row_number,
    IF(REGEXP_CONTAINS(status, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(status), '')) AS status,
    IF(REGEXP_CONTAINS(learner_id, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(learner_id), '')) AS learner_id,
    IF(REGEXP_CONTAINS(start, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(start), '')) AS start,
    IF(REGEXP_CONTAINS(review, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(review), '')) AS review,
    IF(REGEXP_CONTAINS(end_day, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(end_day), '')) AS end_day,
    IF(REGEXP_CONTAINS(outcome, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(outcome), '')) AS outcome,
    IF(REGEXP_CONTAINS(logged_at, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(logged_at), '')) AS logged_at,
    IF(REGEXP_CONTAINS(record_id, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(record_id), '')) AS record_id,
    IF(REGEXP_CONTAINS(version, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(version), '')) AS version
  FROM `learner_progress_source`.`raw_plans`
) AS s) AS c
CROSS JOIN `learner_progress_source`.`pseudonym_key` AS k
WHERE c.learner_id IS NOT NULL
