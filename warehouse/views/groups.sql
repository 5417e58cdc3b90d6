-- How groups of learners compare, by department and over the whole college (department ''), with what must be withheld. Equal to compareGroups in
-- src/domain/groups/compare-groups.ts: each group beside all others, among them those of whom it is not recorded; where either side is of seven or
-- fewer both are withheld; and all where it is recorded of too few. Over units and groups together: the college's figures of a characteristic
-- stand only where, of each side, no unit is withheld or several of eight learners or more together, so that the college less the published
-- units never gives the last one: there the view withholds more than any tab. What an earlier publication withheld (withheld_before) stays
-- withheld, with the other side.
WITH told AS (
  SELECT * FROM `learner_progress_source`.`characteristics`
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, learner_key ORDER BY row_number DESC) = 1
),
units AS (
  SELECT college, department, academic_year, learner_key, department AS home, gap, attendance, tier FROM `learner_progress`.`enrolments`
  UNION ALL
  SELECT college, '' AS department, academic_year, learner_key, department AS home, gap, attendance, tier FROM `learner_progress`.`enrolments`
),
concerns AS (
  SELECT r.college, r.department, r.academic_year, r.learner_key, r.area
  FROM `learner_progress`.`reasons` AS r
  JOIN `learner_progress`.`enrolments` AS e
    ON e.college = r.college AND e.department = r.department AND e.academic_year = r.academic_year AND e.tab = r.tab
    AND e.row_number = r.row_number
  WHERE e.tier IN ('Red', 'Amber')
),
areas AS (
  SELECT college, department, academic_year, learner_key, COUNT(DISTINCT area) AS area_count
  FROM concerns
  GROUP BY college, department, academic_year, learner_key
  UNION ALL
  SELECT college, '' AS department, academic_year, learner_key, COUNT(DISTINCT area) AS area_count
  FROM concerns
  GROUP BY college, academic_year, learner_key
),
red_lines AS (
  SELECT college, department, academic_year, SAFE_CAST(value AS FLOAT64) AS red_domains
  FROM `learner_progress`.`policy`
  WHERE setting = 'red.domains'
),
rated AS (
  SELECT
    u.college, u.department, u.academic_year, u.learner_key, MIN(u.home) AS home,
    AVG(u.gap) AS gap, AVG(u.attendance) AS attendance, MIN(IF(u.tier = 'Not enough data', NULL, r.worst)) AS worst
  FROM units AS u
  LEFT JOIN `learner_progress`.`tier_ranks` AS r ON r.tier = u.tier
  GROUP BY u.college, u.department, u.academic_year, u.learner_key
),
worst AS (
  SELECT
    r.college, r.department, r.academic_year, r.learner_key, r.home, r.gap, r.attendance,
    IF(r.worst = 2 AND COALESCE(a.area_count >= l.red_domains, FALSE), 1, r.worst) AS worst
  FROM rated AS r
  LEFT JOIN areas AS a
    ON a.college = r.college AND a.department = r.department AND a.academic_year = r.academic_year AND a.learner_key = r.learner_key
  LEFT JOIN red_lines AS l ON l.college = r.college AND l.department = r.department AND l.academic_year = r.academic_year
),
values_of AS (
  SELECT
    w.college, w.department, w.academic_year, w.learner_key, w.home, w.gap, w.attendance,
    IF(w.worst IS NULL, NULL, IF(w.worst <= 2, 100.0, 0.0)) AS flagged, IF(w.worst IS NULL, NULL, IF(w.worst = 1, 100.0, 0.0)) AS red
  FROM worst AS w
),
-- Of the college, a learner's characteristic is what the first of the learner's departments says.
said AS (
  SELECT
    v.*, t.disadvantage, t.send, t.eal, t.care_experienced,
    t.mode, t.sex
  FROM values_of AS v
  LEFT JOIN told AS t
    ON t.college = v.college AND t.department = v.home AND t.academic_year = v.academic_year AND t.learner_key = v.learner_key
),
recorded AS (
  SELECT college, department, academic_year, 'Disadvantage' AS characteristic, disadvantage AS is_in, gap, attendance, flagged, red FROM said
  UNION ALL
  SELECT college, department, academic_year, 'SEND', send, gap, attendance, flagged, red FROM said
  UNION ALL
  SELECT college, department, academic_year, 'EAL', eal, gap, attendance, flagged, red FROM said
  UNION ALL
  SELECT college, department, academic_year, 'Care-experienced', care_experienced, gap, attendance, flagged, red FROM said
  UNION ALL
  SELECT college, department, academic_year, 'Mode', IF(mode IS NULL, NULL, mode IN ('Online', 'Hybrid')), gap, attendance, flagged, red FROM said
  UNION ALL
  SELECT college, department, academic_year, 'Sex', IF(sex IS NULL, NULL, sex = 'Female'), gap, attendance, flagged, red FROM said
),
-- One row for each side of a characteristic: from here on there are few.
tallies AS (
  SELECT
    college, department, academic_year, characteristic, COALESCE(is_in, FALSE) AS is_group, COUNT(*) AS people, COUNT(is_in) AS recorded_count,
    COUNT(gap) AS gap_n, AVG(gap) AS gap_mean, VAR_SAMP(gap) AS gap_variance, SUM(gap) AS gap_total, SUM(gap * gap) AS gap_squares,
    COUNT(attendance) AS attendance_n, AVG(attendance) AS attendance_mean, VAR_SAMP(attendance) AS attendance_variance,
    SUM(attendance) AS attendance_total, SUM(attendance * attendance) AS attendance_squares,
    COUNT(flagged) AS flagged_n, AVG(flagged) AS flagged_mean, VAR_SAMP(flagged) AS flagged_variance, SUM(flagged) AS flagged_total,
    SUM(flagged * flagged) AS flagged_squares,
    COUNT(red) AS red_n, AVG(red) AS red_mean, VAR_SAMP(red) AS red_variance, SUM(red) AS red_total, SUM(red * red) AS red_squares
  FROM recorded
  GROUP BY college, department, academic_year, characteristic, COALESCE(is_in, FALSE)
),
-- Too few are recorded where more than a tenth are not, and eight or more.
told_of AS (
  SELECT
    college, department, academic_year, characteristic,
    SUM(people) - SUM(recorded_count) >= 8 AND (SUM(people) - SUM(recorded_count)) * 10 > SUM(people) AS is_unrecorded
  FROM tallies
  GROUP BY college, department, academic_year, characteristic
  HAVING SUM(recorded_count) > 0
),
sides AS (
  SELECT t.*, g.group_name, TRUE AS is_group
  FROM told_of AS t
  JOIN `learner_progress_source`.`group_names` AS g ON g.characteristic = t.characteristic
  UNION ALL
  SELECT t.*, 'All others' AS group_name, FALSE AS is_group FROM told_of AS t
),
placed AS (
  SELECT
    t.college, t.department, t.academic_year, t.characteristic, t.is_group,
    m.measure, m.is_rate, m.learners, m.mean, m.variance, m.total, m.squares
  FROM tallies AS t
  CROSS JOIN UNNEST([
    STRUCT('Gap to MEG (grades)' AS measure, FALSE AS is_rate, t.gap_n AS learners, t.gap_mean AS mean, t.gap_variance AS variance, t.gap_total AS total, t.gap_squares AS squares),
    STRUCT('Attendance %' AS measure, FALSE AS is_rate, t.attendance_n AS learners, t.attendance_mean AS mean, t.attendance_variance AS variance, t.attendance_total AS total, t.attendance_squares AS squares),
    STRUCT('Flagged Amber or Red %' AS measure, TRUE AS is_rate, t.flagged_n AS learners, t.flagged_mean AS mean, t.flagged_variance AS variance, t.flagged_total AS total, t.flagged_squares AS squares),
    STRUCT('Flagged Red %' AS measure, TRUE AS is_rate, t.red_n AS learners, t.red_mean AS mean, t.red_variance AS variance, t.red_total AS total, t.red_squares AS squares)
  ]) AS m
),
measures AS (
  SELECT DISTINCT measure, is_rate FROM placed
),
cells AS (
  SELECT
    s.college, s.department, s.academic_year, s.characteristic, s.group_name, s.is_unrecorded, m.measure, m.is_rate,
    COALESCE(p.learners, 0) AS learners, p.mean, p.variance, p.total, p.squares,
    b.group_name IS NOT NULL AS was_withheld
  FROM sides AS s
  CROSS JOIN measures AS m
  LEFT JOIN placed AS p
    ON p.college = s.college AND p.department = s.department AND p.academic_year = s.academic_year AND p.characteristic = s.characteristic
    AND p.is_group = s.is_group AND p.measure = m.measure
  LEFT JOIN (SELECT DISTINCT college, department, academic_year, characteristic, group_name FROM `learner_progress_source`.`withheld_before`) AS b
    ON b.college = s.college AND b.department = s.department AND b.academic_year = s.academic_year AND b.characteristic = s.characteristic
    AND b.group_name = s.group_name
),
together AS (
  SELECT
    c.*,
    c.is_unrecorded OR LOGICAL_OR(c.was_withheld OR c.learners < 8) OVER (
      PARTITION BY c.college, c.department, c.academic_year, c.characteristic, c.measure
    ) AS is_withheld,
    SUM(c.learners) OVER (PARTITION BY c.college, c.department, c.academic_year, c.characteristic, c.measure) AS whole
  FROM cells AS c
),
across AS (
  SELECT
    college, academic_year, characteristic,
    LOGICAL_AND(hidden_units = 0 OR (hidden_units > 1 AND hidden_learners >= 8)) AS is_safe
  FROM (
    SELECT
      college, academic_year, characteristic, group_name, measure,
      COUNTIF(is_withheld) AS hidden_units, SUM(IF(is_withheld, learners, 0)) AS hidden_learners
    FROM together
    WHERE department <> ''
    GROUP BY college, academic_year, characteristic, group_name, measure
  )
  GROUP BY college, academic_year, characteristic
),
shown AS (
  SELECT
    t.*,
    t.is_withheld OR (t.department = '' AND NOT a.is_safe) AS gone,
    t.whole - t.learners AS other_learners,
    SAFE_DIVIDE(SUM(t.total) OVER same_table - t.total, t.whole - t.learners) AS other_mean,
    SUM(t.squares) OVER same_table - t.squares AS other_squares
  FROM together AS t
  LEFT JOIN across AS a ON a.college = t.college AND a.academic_year = t.academic_year AND a.characteristic = t.characteristic
  WINDOW same_table AS (PARTITION BY t.college, t.department, t.academic_year, t.characteristic, t.measure)
),
spreads AS (
  SELECT
    s.*,
    IF(s.other_learners < 2, NULL, GREATEST(s.other_squares - s.other_learners * POW(s.other_mean, 2), 0) / (s.other_learners - 1)) AS other_variance,
    1.959964 AS z, s.mean / 100 AS p, s.other_mean / 100 AS q
  FROM shown AS s
),
errors AS (
  SELECT
    s.*, s.variance / NULLIF(s.learners, 0) AS first, s.other_variance / NULLIF(s.other_learners, 0) AS second,
    (p + z * z / (2 * NULLIF(learners, 0))) / (1 + z * z / NULLIF(learners, 0)) AS p_centre,
    z * SQRT(GREATEST(p * (1 - p), 0) / NULLIF(learners, 0) + z * z / (4 * POW(NULLIF(learners, 0), 2))) / (1 + z * z / NULLIF(learners, 0)) AS p_reach,
    (q + z * z / (2 * NULLIF(other_learners, 0))) / (1 + z * z / NULLIF(other_learners, 0)) AS q_centre,
    z * SQRT(GREATEST(q * (1 - q), 0) / NULLIF(other_learners, 0) + z * z / (4 * POW(NULLIF(other_learners, 0), 2))) / (1 + z * z / NULLIF(other_learners, 0)) AS q_reach
  FROM spreads AS s
),
freed AS (
  SELECT
    e.*,
    SAFE_DIVIDE(POW(first + second, 2), SAFE_DIVIDE(POW(first, 2), learners - 1) + SAFE_DIVIDE(POW(second, 2), other_learners - 1)) AS freedom
  FROM errors AS e
),
wide AS (
  SELECT
    f.*,
    CASE
      WHEN first + second = 0 THEN 0
      WHEN freedom < 1.5 THEN 12.706
      WHEN freedom < 2.5 THEN 4.303
      ELSE z + (POW(z, 3) + z) / 4 / freedom
        + (5 * POW(z, 5) + 16 * POW(z, 3) + 3 * z) / 96 / POW(freedom, 2)
        + (3 * POW(z, 7) + 19 * POW(z, 5) + 17 * POW(z, 3) - 15 * z) / 384 / POW(freedom, 3)
        + (79 * POW(z, 9) + 776 * POW(z, 7) + 1482 * POW(z, 5) - 1920 * POW(z, 3) - 945 * z) / 92160 / POW(freedom, 4)
    END * SQRT(first + second) AS mean_reach
  FROM freed AS f
),
whole_tallies AS (
  SELECT
    college, department, academic_year, COUNT(gap) AS gap_n, AVG(gap) AS gap_mean, COUNT(attendance) AS attendance_n, AVG(attendance) AS attendance_mean,
    COUNT(flagged) AS flagged_n, AVG(flagged) AS flagged_mean, COUNT(red) AS red_n, AVG(red) AS red_mean
  FROM values_of
  GROUP BY college, department, academic_year
),
whole_rows AS (
  SELECT
    t.college, t.department, t.academic_year, 'All learners' AS characteristic, 'All learners' AS group_name, m.measure, m.learners, m.mean
  FROM whole_tallies AS t
  CROSS JOIN UNNEST([
    STRUCT('Gap to MEG (grades)' AS measure, t.gap_n AS learners, t.gap_mean AS mean),
    STRUCT('Attendance %' AS measure, t.attendance_n AS learners, t.attendance_mean AS mean),
    STRUCT('Flagged Amber or Red %' AS measure, t.flagged_n AS learners, t.flagged_mean AS mean),
    STRUCT('Flagged Red %' AS measure, t.red_n AS learners, t.red_mean AS mean)
  ]) AS m
)
SELECT
  college, department, academic_year, characteristic, group_name, measure,
  CASE WHEN learners = 0 THEN 'nobody' WHEN learners <= 5 THEN 'withheld' ELSE 'shown' END AS state,
  IF(learners > 5, learners, NULL) AS learners, IF(learners > 5, mean, NULL) AS mean,
  NULL AS difference, NULL AS from_value, NULL AS to_value
FROM whole_rows
UNION ALL
SELECT
  college, department, academic_year, characteristic, group_name, measure,
  CASE WHEN is_unrecorded THEN 'unrecorded' WHEN gone THEN 'withheld' ELSE 'shown' END AS state,
  IF(gone, NULL, learners) AS learners,
  IF(gone, NULL, mean) AS mean,
  IF(gone, NULL, mean - other_mean) AS difference,
  IF(gone OR other_mean IS NULL, NULL, IF(is_rate, mean - other_mean - 100 * SQRT(POW(p - (p_centre - p_reach), 2) + POW(q_centre + q_reach - q, 2)), mean - other_mean - mean_reach)) AS from_value,
  IF(gone OR other_mean IS NULL, NULL, IF(is_rate, mean - other_mean + 100 * SQRT(POW(p_centre + p_reach - p, 2) + POW(q - (q_centre - q_reach), 2)), mean - other_mean + mean_reach)) AS to_value
FROM wide
