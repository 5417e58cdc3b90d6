-- Every indicator that the workbooks can be measured by, at each of the points' days: its value and how many learners or results are behind it.
-- Each equals measure of the object of that id in src/domain/scorecard/indicators. The GCSE measures of five and more results are not among
-- them: the scorecard takes these from the workbooks' own Scorecard.
WITH starts AS (
  SELECT college, department, academic_year, SAFE_CAST(value AS DATE) AS year_start
  FROM `learner_progress`.`policy`
  WHERE setting = 'year.start'
),
graded AS (
  SELECT e.college, e.department, e.academic_year, e.day, e.is_now, q.is_resit, q.last_high, g.points, g.place
  FROM `learner_progress`.`enrolments_at` AS e
  JOIN `learner_progress_source`.`qualifications` AS q ON q.spelling = LOWER(REPLACE(e.qualification, ' ', ''))
  JOIN `learner_progress_source`.`scale_grades` AS g
    ON g.scale = q.scale AND g.spelling = LOWER(REPLACE(e.working_at, ' ', '')) AND NOT g.final_only
),
first_days AS (
  SELECT s.college, s.department, s.academic_year, MIN(s.taken_on) AS first_day
  FROM `learner_progress`.`snapshots` AS s
  JOIN starts AS y ON y.college = s.college AND y.department = s.department AND y.academic_year = s.academic_year
  WHERE s.taken_on >= y.year_start
  GROUP BY s.college, s.department, s.academic_year
),
kept AS (
  SELECT p.college, p.department, p.academic_year, p.day, p.is_now, s.learner_key, LOWER(TRIM(s.course)) AS place
  FROM `learner_progress`.`points` AS p
  JOIN first_days AS f
    ON f.college = p.college AND f.department = p.department AND f.academic_year = p.academic_year AND (p.is_now OR f.first_day <= p.day)
  JOIN `learner_progress`.`snapshots` AS s
    ON s.college = p.college AND s.department = p.department AND s.academic_year = p.academic_year AND s.taken_on = f.first_day
),
moved AS (
  SELECT p.college, p.department, p.academic_year, p.day, o.learner_key, LOWER(TRIM(o.course)) AS place
  FROM `learner_progress`.`points` AS p
  JOIN `learner_progress`.`outcomes` AS o
    ON o.college = p.college AND o.department = p.department AND o.academic_year = p.academic_year
  WHERE o.withdrawn_on <= p.day
    AND LOWER(TRIM(o.final_grade)) IN ('transfer', 'transferred', 'transferred out', 'moved', 'moved course')
),
present AS (
  SELECT DISTINCT college, department, academic_year, day, learner_key, place FROM `learner_progress`.`enrolments_at`
),
retained AS (
  SELECT DISTINCT k.college, k.department, k.academic_year, k.day, k.is_now, k.learner_key, k.place, p.place IS NOT NULL AS is_here
  FROM kept AS k
  LEFT JOIN moved AS m
    ON m.college = k.college AND m.department = k.department AND m.academic_year = k.academic_year AND m.day = k.day
    AND m.learner_key = k.learner_key AND m.place = k.place
  LEFT JOIN present AS p
    ON p.college = k.college AND p.department = k.department AND p.academic_year = k.academic_year AND p.day = k.day
    AND p.learner_key = k.learner_key AND p.place = k.place
  WHERE m.place IS NULL OR p.place IS NOT NULL
),
supported AS (
  SELECT college, department, academic_year, day, learner_key
  FROM `learner_progress`.`actions_at`
  WHERE is_known AND status <> 'Closed' AND COALESCE(COALESCE(start, logged_at) <= day, TRUE)
  UNION DISTINCT
  SELECT college, department, academic_year, day, learner_key
  FROM `learner_progress`.`plans_at`
  WHERE is_known AND status NOT IN ('Closed', 'Draft') AND COALESCE(end_day >= day, TRUE) AND COALESCE(start <= day, TRUE)
),
at_risk AS (
  SELECT DISTINCT e.college, e.department, e.academic_year, e.day, e.is_now, e.learner_key, s.learner_key IS NOT NULL AS has_support
  FROM `learner_progress`.`enrolments_at` AS e
  LEFT JOIN supported AS s
    ON s.college = e.college AND s.department = e.department AND s.academic_year = e.academic_year AND s.day = e.day
    AND s.learner_key = e.learner_key
  WHERE e.tier IN ('Red', 'Amber')
),
here AS (
  SELECT DISTINCT college, department, academic_year, day, learner_key FROM present
),
next_points AS (
  SELECT
    college, department, academic_year, day, is_now, LEAD(day) OVER (PARTITION BY college, department, academic_year ORDER BY day) AS day_after
  FROM `learner_progress`.`points`
),
-- Who had left by the day, as Outcomes say, or as the next point does, at which they are back.
left_by AS (
  SELECT p.college, p.department, p.academic_year, p.day, o.learner_key
  FROM `learner_progress`.`points` AS p
  JOIN `learner_progress`.`outcomes` AS o
    ON o.college = p.college AND o.department = p.department AND o.academic_year = p.academic_year
  WHERE o.withdrawn_on <= p.day
  UNION DISTINCT
  SELECT p.college, p.department, p.academic_year, p.day, h.learner_key
  FROM next_points AS p
  JOIN here AS h
    ON h.college = p.college AND h.department = p.department AND h.academic_year = p.academic_year AND h.day = p.day_after
  WHERE NOT p.is_now
),
gone AS (
  SELECT l.college, l.department, l.academic_year, l.day, l.learner_key
  FROM left_by AS l
  LEFT JOIN here AS h
    ON h.college = l.college AND h.department = l.department AND h.academic_year = l.academic_year AND h.day = l.day
    AND h.learner_key = l.learner_key
  WHERE h.learner_key IS NULL
),
reviews AS (
  SELECT college, department, academic_year, day, is_now, learner_key, review
  FROM `learner_progress`.`actions_at`
  WHERE is_known AND status <> 'Closed' AND review IS NOT NULL
  UNION ALL
  SELECT college, department, academic_year, day, is_now, learner_key, review
  FROM `learner_progress`.`plans_at`
  WHERE is_known AND status NOT IN ('Closed', 'Draft') AND review IS NOT NULL
),
medians AS (
  SELECT DISTINCT
    college, department, academic_year, day, is_now,
    PERCENTILE_CONT(days, 0.5) OVER (PARTITION BY college, department, academic_year, day) AS middle,
    COUNT(*) OVER (PARTITION BY college, department, academic_year, day) AS learners
  FROM `learner_progress`.`days_to_first_action`
)
SELECT college, department, academic_year, day, is_now, 'attendance' AS indicator, AVG(attendance) AS value, COUNT(attendance) AS count, STDDEV_SAMP(attendance) AS spread
FROM `learner_progress`.`enrolments_at`
WHERE attendance IS NOT NULL
GROUP BY college, department, academic_year, day, is_now
UNION ALL
SELECT college, department, academic_year, day, is_now, 'retention', 100 * COUNTIF(is_here) / COUNT(*), COUNT(*), NULL
FROM retained
GROUP BY college, department, academic_year, day, is_now
UNION ALL
SELECT college, department, academic_year, day, is_now, 'pass-rate', 100 * COUNTIF(points > 0) / COUNT(*), COUNT(*), NULL
FROM graded
WHERE NOT is_resit
GROUP BY college, department, academic_year, day, is_now
UNION ALL
SELECT r.college, r.department, r.academic_year, a.day, TRUE, 'achievement', 100 * COUNTIF(r.points > 0) / COUNT(*), COUNT(*), NULL
FROM `learner_progress`.`results` AS r
CROSS JOIN `learner_progress_source`.`as_of` AS a
WHERE r.grade IS NOT NULL OR r.withdrawn_on IS NOT NULL
GROUP BY r.college, r.department, r.academic_year, a.day
HAVING COUNTIF(r.grade IS NOT NULL) > 0
UNION ALL
SELECT college, department, academic_year, day, is_now, 'high-grade-rate', 100 * COUNTIF(place <= last_high) / COUNT(*), COUNT(*), NULL
FROM graded
WHERE NOT is_resit AND last_high >= 0
GROUP BY college, department, academic_year, day, is_now
UNION ALL
SELECT college, department, academic_year, day, is_now, 'value-added', grades, results, NULL
FROM `learner_progress`.`value_added`
WHERE level = 'Department'
UNION ALL
SELECT college, department, academic_year, day, is_now, 'resits-at-4', 100 * COUNTIF(points >= 4) / COUNT(*), COUNT(*), NULL
FROM graded
WHERE is_resit
GROUP BY college, department, academic_year, day, is_now
UNION ALL
SELECT college, department, academic_year, day, is_now, 'at-risk-with-action', 100 * COUNTIF(has_support) / COUNT(*), COUNT(*), NULL
FROM at_risk
GROUP BY college, department, academic_year, day, is_now
UNION ALL
SELECT r.college, r.department, r.academic_year, r.day, r.is_now, 'reviews-on-time', 100 * COUNTIF(r.review >= r.day) / COUNT(*), COUNT(*), NULL
FROM reviews AS r
LEFT JOIN gone AS g
  ON g.college = r.college AND g.department = r.department AND g.academic_year = r.academic_year AND g.day = r.day
  AND g.learner_key = r.learner_key
WHERE g.learner_key IS NULL
GROUP BY r.college, r.department, r.academic_year, r.day, r.is_now
UNION ALL
SELECT college, department, academic_year, day, is_now, 'days-to-first-action', middle, learners, NULL
FROM medians
