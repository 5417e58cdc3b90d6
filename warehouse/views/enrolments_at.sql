-- Who was there and where everyone stood at each of the points. Equal to the enrolments of previousDepartment in
-- src/domain/department/department-at.ts: from the snapshots of the day, also of those who have left since; what does not change in a year,
-- such as a baseline, from the trackers as they are now.
WITH here AS (
  SELECT * FROM `learner_progress`.`enrolments`
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, learner_key, course ORDER BY tab DESC, row_number DESC) = 1
),
on_course AS (
  SELECT * FROM `learner_progress`.`enrolments`
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, course ORDER BY tab DESC, row_number DESC) = 1
),
listed AS (
  SELECT * FROM `learner_progress`.`courses`
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, code ORDER BY row_number DESC) = 1
)
SELECT
  e.college, e.department, e.academic_year, a.day, TRUE AS is_now, e.learner_key, e.course, e.place, e.qualification, e.subject, e.prior,
  e.working_at, e.tier, e.gap, e.attendance
FROM `learner_progress`.`enrolments` AS e
CROSS JOIN `learner_progress_source`.`as_of` AS a
UNION ALL
SELECT
  s.college, s.department, s.academic_year, s.taken_on AS day, FALSE AS is_now, s.learner_key, s.course, LOWER(TRIM(s.course)) AS place,
  IF(here.learner_key IS NOT NULL, here.qualification, IF(listed.code IS NOT NULL, listed.qualification, on_course.qualification)) AS qualification,
  IF(here.learner_key IS NOT NULL, here.subject, IF(listed.code IS NOT NULL, listed.subject, on_course.subject)) AS subject,
  here.prior,
  s.working_at, s.tier, s.gap, s.attendance
FROM `learner_progress`.`snapshots` AS s
CROSS JOIN `learner_progress_source`.`as_of` AS a
LEFT JOIN here
  ON here.college = s.college AND here.department = s.department AND here.academic_year = s.academic_year
  AND here.learner_key = s.learner_key AND here.course = s.course
LEFT JOIN listed
  ON listed.college = s.college AND listed.department = s.department AND listed.academic_year = s.academic_year AND listed.code = s.course
LEFT JOIN on_course
  ON on_course.college = s.college AND on_course.department = s.department AND on_course.academic_year = s.academic_year
  AND on_course.course = s.course
WHERE s.taken_on < a.day
