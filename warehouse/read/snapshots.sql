-- Made by "npm run docs" from src/tables: the tab Snapshots, each cell read by its column's kind.
SELECT
  c.college, c.department, c.academic_year, c.tab, c.row_number,
  IF(c.learner_id IS NULL, NULL, TO_HEX(SHA256(CONCAT(k.key, ':', c.learner_id, ':', k.key)))) AS learner_key,
  IF(SUBSTR(c.data_point, 201, 1) <> '', NULL, c.data_point) AS data_point,
  COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.taken_on, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.taken_on, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.taken_on, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.taken_on, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) AS taken_on,
  IF(SUBSTR(c.course, 201, 1) <> '', NULL, c.course) AS course,
  IF(SUBSTR(c.teaching_group, 201, 1) <> '', NULL, c.teaching_group) AS teaching_group,
  IF(SUBSTR(c.meg, 65, 1) <> '', NULL, c.meg) AS meg,
  IF(SUBSTR(c.agreed_meg, 65, 1) <> '', NULL, c.agreed_meg) AS agreed_meg,
  IF(REGEXP_CONTAINS(c.average, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.average, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.average, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.average, '%', '') AS FLOAT64), NULL)) AS average,
  IF(SUBSTR(c.working_at, 65, 1) <> '', NULL, c.working_at) AS working_at,
  IF(SUBSTR(c.forecast, 65, 1) <> '', NULL, c.forecast) AS forecast,
  IF(REGEXP_CONTAINS(c.gap, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.gap, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.gap, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.gap, '%', '') AS FLOAT64), NULL)) AS gap,
  c.band AS band,
  CASE WHEN c.tier IN ('Red', 'Amber', 'Not enough data', 'On track') THEN c.tier WHEN UPPER(REPLACE(REPLACE(REPLACE(c.tier, ' ', ''), '-', ''), '_', '')) IN ('RED') THEN 'Red' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.tier, ' ', ''), '-', ''), '_', '')) IN ('AMBER') THEN 'Amber' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.tier, ' ', ''), '-', ''), '_', '')) IN ('NOTENOUGHDATA') THEN 'Not enough data' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.tier, ' ', ''), '-', ''), '_', '')) IN ('ONTRACK') THEN 'On track' END AS tier,
  CASE WHEN c.overall IN ('Red', 'Amber', 'Not enough data', 'On track') THEN c.overall WHEN UPPER(REPLACE(REPLACE(REPLACE(c.overall, ' ', ''), '-', ''), '_', '')) IN ('RED') THEN 'Red' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.overall, ' ', ''), '-', ''), '_', '')) IN ('AMBER') THEN 'Amber' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.overall, ' ', ''), '-', ''), '_', '')) IN ('NOTENOUGHDATA') THEN 'Not enough data' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.overall, ' ', ''), '-', ''), '_', '')) IN ('ONTRACK') THEN 'On track' END AS overall,
  c.lines AS lines,
  IF(REGEXP_CONTAINS(c.attendance, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.attendance, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.attendance, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.attendance, '%', '') AS FLOAT64), NULL)) AS attendance,
  IF(REGEXP_CONTAINS(c.punctuality, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.punctuality, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.punctuality, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.punctuality, '%', '') AS FLOAT64), NULL)) AS punctuality,
  IF(REGEXP_CONTAINS(c.missing_work, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.missing_work, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.missing_work, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.missing_work, '%', '') AS FLOAT64), NULL)) AS missing_work,
  c.reasons AS reasons
FROM (SELECT s.* EXCEPT (learner_id), IF(REGEXP_CONTAINS(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(s.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(s.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(s.learner_id, r'^([0-9]+)\.0+$'), ''), s.learner_id))), r'^(?:[?\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\.[0-9]+)?E\+?[0-9]+)$'), NULL, NULLIF(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(s.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(s.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(s.learner_id, r'^([0-9]+)\.0+$'), ''), s.learner_id))), '')) AS learner_id FROM (
  SELECT
    college, department, academic_year, tab, row_number,
    IF(REGEXP_CONTAINS(data_point, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(data_point), '')) AS data_point,
    IF(REGEXP_CONTAINS(taken_on, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(taken_on), '')) AS taken_on,
    IF(REGEXP_CONTAINS(learner_id, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(learner_id), '')) AS learner_id,
    IF(REGEXP_CONTAINS(course, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(course), '')) AS course,
    IF(REGEXP_CONTAINS(teaching_group, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(teaching_group), '')) AS teaching_group,
    IF(REGEXP_CONTAINS(meg, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(meg), '')) AS meg,
    IF(REGEXP_CONTAINS(agreed_meg, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(agreed_meg), '')) AS agreed_meg,
    IF(REGEXP_CONTAINS(average, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(average), '')) AS average,
    IF(REGEXP_CONTAINS(working_at, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(working_at), '')) AS working_at,
    IF(REGEXP_CONTAINS(forecast, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(forecast), '')) AS forecast,
    IF(REGEXP_CONTAINS(gap, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(gap), '')) AS gap,
    IF(REGEXP_CONTAINS(band, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(band), '')) AS band,
    IF(REGEXP_CONTAINS(tier, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(tier), '')) AS tier,
    IF(REGEXP_CONTAINS(overall, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(overall), '')) AS overall,
    IF(REGEXP_CONTAINS(lines, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(lines), '')) AS lines,
    IF(REGEXP_CONTAINS(reasons, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(reasons), '')) AS reasons,
    IF(REGEXP_CONTAINS(attendance, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(attendance), '')) AS attendance,
    IF(REGEXP_CONTAINS(punctuality, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(punctuality), '')) AS punctuality,
    IF(REGEXP_CONTAINS(missing_work, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(missing_work), '')) AS missing_work
  FROM `learner_progress_source`.`raw_snapshots`
) AS s) AS c
CROSS JOIN `learner_progress_source`.`pseudonym_key` AS k
WHERE c.learner_id IS NOT NULL
