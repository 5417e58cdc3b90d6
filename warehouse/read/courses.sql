-- Made by "npm run docs" from src/tables: the tab Courses, each cell read by its column's kind.
SELECT
  c.college, c.department, c.academic_year, c.tab, c.row_number,
  IF(SUBSTR(c.code, 201, 1) <> '', NULL, c.code) AS code,
  IF(SUBSTR(c.qualification, 201, 1) <> '', NULL, c.qualification) AS qualification,
  IF(SUBSTR(c.subject, 201, 1) <> '', NULL, c.subject) AS subject,
  c.grade_boundaries AS grade_boundaries
FROM (
  SELECT
    college, department, academic_year, tab, row_number,
    IF(REGEXP_CONTAINS(code, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(code), '')) AS code,
    IF(REGEXP_CONTAINS(qualification, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(qualification), '')) AS qualification,
    IF(REGEXP_CONTAINS(subject, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(subject), '')) AS subject,
    IF(REGEXP_CONTAINS(grade_boundaries, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(grade_boundaries), '')) AS grade_boundaries
  FROM `learner_progress_source`.`raw_courses`
) AS c
