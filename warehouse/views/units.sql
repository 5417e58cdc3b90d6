-- Departments side by side on the day: each indicator with its 95% interval and the context in which it stands. Intervals equal shareInterval in
-- src/domain/numbers/share-interval.ts (Wilson) for shares and meanInterval in statistics.ts (Student's t) for means. A share of learners who are
-- disadvantaged or have SEND is of all of them, and stands only where `groups` would show them: they and all others are eight or more each, and it is
-- recorded of enough.
WITH people AS (
  SELECT college, department, academic_year, learner_key, AVG(prior) AS prior
  FROM `learner_progress`.`enrolments`
  GROUP BY college, department, academic_year, learner_key
),
told AS (
  SELECT * FROM `learner_progress_source`.`characteristics`
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, learner_key ORDER BY row_number DESC) = 1
),
counts AS (
  SELECT
    p.college, p.department, p.academic_year, COUNT(*) AS learners, AVG(p.prior) AS mean_start,
    COUNTIF(c.disadvantage) AS disadvantaged, COUNTIF(c.disadvantage IS NULL) AS unsaid,
    COUNTIF(c.send) AS send, COUNTIF(c.send IS NULL) AS send_unsaid
  FROM people AS p
  LEFT JOIN told AS c
    ON c.college = p.college AND c.department = p.department AND c.academic_year = p.academic_year AND c.learner_key = p.learner_key
  GROUP BY p.college, p.department, p.academic_year
),
context AS (
  SELECT
    college, department, academic_year, learners, mean_start,
    IF(disadvantaged >= 8 AND learners - disadvantaged >= 8 AND (unsaid < 8 OR unsaid * 10 <= learners), 100 * disadvantaged / learners, NULL) AS disadvantaged_share,
    IF(send >= 8 AND learners - send >= 8 AND (send_unsaid < 8 OR send_unsaid * 10 <= learners), 100 * send / learners, NULL) AS send_share
  FROM counts
),
figures AS (
  SELECT
    s.college, s.department, s.academic_year, s.indicator, s.name, s.value, s.count, s.rating, s.travel, s.exact, s.spread,
    s.exact / 100 AS share, 1.959964 AS z, v.from_value AS va_from, v.to_value AS va_to
  FROM `learner_progress`.`scorecard` AS s
  LEFT JOIN `learner_progress`.`value_added` AS v
    ON s.indicator = 'value-added' AND v.level = 'Department' AND v.is_now AND v.college = s.college AND v.department = s.department
    AND v.academic_year = s.academic_year
  WHERE s.is_now
),
-- The 97.5th percentile of Student's t, as studentT in src/domain/numbers/statistics.ts works it out.
widths AS (
  SELECT
    f.*,
    CASE
      WHEN f.count - 1 < 1.5 THEN 12.706
      WHEN f.count - 1 < 2.5 THEN 4.303
      ELSE z + (POW(z, 3) + z) / 4 / (f.count - 1)
        + (5 * POW(z, 5) + 16 * POW(z, 3) + 3 * z) / 96 / POW(f.count - 1, 2)
        + (3 * POW(z, 7) + 19 * POW(z, 5) + 17 * POW(z, 3) - 15 * z) / 384 / POW(f.count - 1, 3)
        + (79 * POW(z, 9) + 776 * POW(z, 7) + 1482 * POW(z, 5) - 1920 * POW(z, 3) - 945 * z) / 92160 / POW(f.count - 1, 4)
    END AS t,
    (f.share + z * z / (2 * f.count)) / (1 + z * z / f.count) AS centre,
    z * SQRT(GREATEST(f.share * (1 - f.share), 0) / f.count + z * z / (4 * POW(f.count, 2))) / (1 + z * z / f.count) AS reach
  FROM figures AS f
)
SELECT
  w.college, w.academic_year, w.department, w.indicator, w.name, w.value, w.count, w.rating, w.travel,
  CASE
    WHEN w.indicator = 'value-added' THEN w.va_from
    WHEN w.indicator = 'attendance' THEN w.exact - w.t * w.spread / SQRT(w.count)
    WHEN w.indicator IN ('retention', 'pass-rate', 'achievement', 'high-grade-rate', 'resits-at-4', 'at-risk-with-action', 'reviews-on-time')
      THEN 100 * (w.centre - w.reach)
  END AS from_value,
  CASE
    WHEN w.indicator = 'value-added' THEN w.va_to
    WHEN w.indicator = 'attendance' THEN w.exact + w.t * w.spread / SQRT(w.count)
    WHEN w.indicator IN ('retention', 'pass-rate', 'achievement', 'high-grade-rate', 'resits-at-4', 'at-risk-with-action', 'reviews-on-time')
      THEN 100 * (w.centre + w.reach)
  END AS to_value,
  c.learners, c.mean_start, c.disadvantaged_share, c.send_share
FROM widths AS w
LEFT JOIN context AS c ON c.college = w.college AND c.department = w.department AND c.academic_year = w.academic_year
