-- Who is on which course on the day. Equal to the enrolments of withResults in src/domain/department/results.ts: who has left or moved is off
-- from that day, and a final grade takes the place of the grade worked at. attendance is the lower of attendance and online engagement, as
-- attendanceOf in src/domain/risk/attendance.ts has it. An end before this academic year takes nobody off whose row is in use; an
-- earlier one beside a later start or move, which Data checks names, does.
WITH years AS (
  SELECT college, department, academic_year, SAFE_CAST(value AS DATE) AS year_start
  FROM `learner_progress`.`policy`
  WHERE setting = 'year.start'
),
gone AS (
  SELECT
    o.college, o.department, o.academic_year, o.learner_key, LOWER(TRIM(o.course)) AS place,
    LOGICAL_AND(y.year_start IS NOT NULL AND y.year_start <= a.day AND o.withdrawn_on < y.year_start) AS is_of_before
  FROM `learner_progress`.`outcomes` AS o
  CROSS JOIN `learner_progress_source`.`as_of` AS a
  LEFT JOIN years AS y
    ON y.college = o.college AND y.department = o.department AND y.academic_year = o.academic_year
  WHERE o.withdrawn_on <= a.day
  GROUP BY o.college, o.department, o.academic_year, o.learner_key, LOWER(TRIM(o.course))
)
SELECT
  t.college, t.department, t.academic_year, t.tab, t.row_number, t.learner_key,
  COALESCE(t.course, t.tab) AS course,
  LOWER(TRIM(COALESCE(t.course, t.tab))) AS place,
  t.qualification, t.subject, t.teaching_group, t.prior, t.meg, t.agreed_meg, t.average,
  COALESCE(r.grade, t.working_at) AS working_at,
  t.forecast, t.gap, t.band, t.tier,
  IF(t.attendance IS NULL OR t.online < t.attendance, t.online, t.attendance) AS attendance,
  t.punctuality, t.missing_work, t.behaviour, t.attitude, t.open_actions
FROM `learner_progress`.`tracker_rows` AS t
LEFT JOIN gone AS g
  ON g.college = t.college AND g.department = t.department AND g.academic_year = t.academic_year
  AND g.learner_key = t.learner_key AND g.place = LOWER(TRIM(COALESCE(t.course, t.tab)))
LEFT JOIN `learner_progress`.`results` AS r
  ON r.college = t.college AND r.department = t.department AND r.academic_year = t.academic_year
  AND r.learner_key = t.learner_key AND r.place = LOWER(TRIM(COALESCE(t.course, t.tab)))
WHERE g.learner_key IS NULL
  OR (g.is_of_before AND (t.tier IS NULL OR t.tier <> 'Not enough data' OR t.average IS NOT NULL))
