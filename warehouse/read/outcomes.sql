-- Made by "npm run docs" from src/tables: the tab Outcomes, each cell read by its column's kind.
SELECT
  c.college, c.department, c.academic_year, c.tab, c.row_number,
  IF(c.learner_id IS NULL, NULL, TO_HEX(SHA256(CONCAT(k.key, ':', c.learner_id, ':', k.key)))) AS learner_key,
  IF(SUBSTR(c.course, 201, 1) <> '', NULL, c.course) AS course,
  IF(SUBSTR(c.final_grade, 65, 1) <> '', NULL, c.final_grade) AS final_grade,
  COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.withdrawn_on, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.withdrawn_on, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.withdrawn_on, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.withdrawn_on, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) AS withdrawn_on
FROM (SELECT s.* EXCEPT (learner_id), IF(REGEXP_CONTAINS(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(s.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(s.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(s.learner_id, r'^([0-9]+)\.0+$'), ''), s.learner_id))), r'^(?:[?\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\.[0-9]+)?E\+?[0-9]+)$'), NULL, NULLIF(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(s.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(s.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(s.learner_id, r'^([0-9]+)\.0+$'), ''), s.learner_id))), '')) AS learner_id FROM (
  SELECT
    college, department, academic_year, tab, row_number,
    IF(REGEXP_CONTAINS(learner_id, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(learner_id), '')) AS learner_id,
    IF(REGEXP_CONTAINS(course, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(course), '')) AS course,
    IF(REGEXP_CONTAINS(final_grade, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(final_grade), '')) AS final_grade,
    IF(REGEXP_CONTAINS(withdrawn_on, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(withdrawn_on), '')) AS withdrawn_on
  FROM `learner_progress_source`.`raw_outcomes`
) AS s) AS c
CROSS JOIN `learner_progress_source`.`pseudonym_key` AS k
WHERE c.learner_id IS NOT NULL
