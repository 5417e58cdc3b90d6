-- How groups of learners compare, by department and over the whole college (department ''), with what must be withheld. Equal to compareGroups in
-- src/domain/groups/compare-groups.ts and withheld and areRatesWithheld in suppress.ts: of means, groups of seven or fewer go, and others, the
-- last of the table first, until what is gone is more than one group and eight learners or more; of rates every group goes where one is small. Over units and
-- groups together: the college's figures of a characteristic stand only where, of each group, no unit is withheld or several of eight learners
-- or more together, so that the college less the published units never gives the last one: there the view withholds more than any tab. What an
-- earlier publication withheld (withheld_before) stays withheld.
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
-- Of the college, a learner's characteristic is what the first department says that says anything.
said AS (
  SELECT
    v.*,
    IF(t.disadvantage IS NULL, NULL, IF(t.disadvantage, 'Disadvantaged', 'Not disadvantaged')) AS disadvantage,
    IF(t.send IS NULL, NULL, IF(t.send, 'SEND', 'No SEND')) AS send,
    IF(t.eal IS NULL, NULL, IF(t.eal, 'EAL', 'First language English')) AS eal,
    IF(t.care_experienced IS NULL, NULL, IF(t.care_experienced, 'Care-experienced', 'Not care-experienced')) AS care_experienced,
    t.mode, t.sex
  FROM values_of AS v
  LEFT JOIN told AS t
    ON t.college = v.college AND t.department = v.home AND t.academic_year = v.academic_year AND t.learner_key = v.learner_key
),
recorded AS (
  SELECT college, department, academic_year, 'Disadvantage' AS characteristic, disadvantage AS group_name, gap, attendance, flagged, red FROM said
  UNION ALL
  SELECT college, department, academic_year, 'SEND', send, gap, attendance, flagged, red FROM said
  UNION ALL
  SELECT college, department, academic_year, 'EAL', eal, gap, attendance, flagged, red FROM said
  UNION ALL
  SELECT college, department, academic_year, 'Care-experienced', care_experienced, gap, attendance, flagged, red FROM said
  UNION ALL
  SELECT college, department, academic_year, 'Mode', mode, gap, attendance, flagged, red FROM said
  UNION ALL
  SELECT college, department, academic_year, 'Sex', sex, gap, attendance, flagged, red FROM said
),
-- One row for each thing that was said of a characteristic: from here on there are few.
tallies AS (
  SELECT
    college, department, academic_year, characteristic, group_name, COUNT(*) AS group_size,
    COUNT(gap) AS gap_n, AVG(gap) AS gap_mean, VAR_SAMP(gap) AS gap_variance, SUM(gap) AS gap_total, SUM(gap * gap) AS gap_squares,
    COUNT(attendance) AS attendance_n, AVG(attendance) AS attendance_mean, VAR_SAMP(attendance) AS attendance_variance,
    SUM(attendance) AS attendance_total, SUM(attendance * attendance) AS attendance_squares,
    COUNT(flagged) AS flagged_n, AVG(flagged) AS flagged_mean, VAR_SAMP(flagged) AS flagged_variance, SUM(flagged) AS flagged_total,
    SUM(flagged * flagged) AS flagged_squares,
    COUNT(red) AS red_n, AVG(red) AS red_mean, VAR_SAMP(red) AS red_variance, SUM(red) AS red_total, SUM(red * red) AS red_squares
  FROM recorded
  GROUP BY college, department, academic_year, characteristic, group_name
),
grown AS (
  SELECT
    t.*, g.group_name IS NOT NULL AS is_listed,
    SUM(IF(t.group_name IS NULL, 0, t.group_size)) OVER (PARTITION BY t.college, t.department, t.academic_year, t.characteristic) AS recorded_count
  FROM tallies AS t
  LEFT JOIN `learner_progress_source`.`group_names` AS g ON g.characteristic = t.characteristic AND g.group_name = t.group_name
),
-- A group that few are in is not named: its name would tell that somebody is in it.
placed AS (
  SELECT
    g.college, g.department, g.academic_year, g.characteristic, g.is_listed,
    IF(g.group_name IS NOT NULL AND (g.is_listed OR g.group_size >= 8), g.group_name, 'Not recorded') AS group_name,
    m.measure, m.is_rate, m.learners, m.mean, m.variance, m.total, m.squares
  FROM grown AS g
  CROSS JOIN UNNEST([
    STRUCT('Gap to MEG (grades)' AS measure, FALSE AS is_rate, g.gap_n AS learners, g.gap_mean AS mean, g.gap_variance AS variance, g.gap_total AS total, g.gap_squares AS squares),
    STRUCT('Attendance %' AS measure, FALSE AS is_rate, g.attendance_n AS learners, g.attendance_mean AS mean, g.attendance_variance AS variance, g.attendance_total AS total, g.attendance_squares AS squares),
    STRUCT('Flagged Amber or Red %' AS measure, TRUE AS is_rate, g.flagged_n AS learners, g.flagged_mean AS mean, g.flagged_variance AS variance, g.flagged_total AS total, g.flagged_squares AS squares),
    STRUCT('Flagged Red %' AS measure, TRUE AS is_rate, g.red_n AS learners, g.red_mean AS mean, g.red_variance AS variance, g.red_total AS total, g.red_squares AS squares)
  ]) AS m
  WHERE g.recorded_count > 0
),
-- Those that are not named are put together: their variances around the mean that they have together.
centred AS (
  SELECT
    p.*,
    SAFE_DIVIDE(
      SUM(p.total) OVER (PARTITION BY p.college, p.department, p.academic_year, p.characteristic, p.group_name, p.measure),
      SUM(p.learners) OVER (PARTITION BY p.college, p.department, p.academic_year, p.characteristic, p.group_name, p.measure)
    ) AS mean_together
  FROM placed AS p
),
pooled AS (
  SELECT
    college, department, academic_year, characteristic, group_name, measure, SUM(learners) AS learners, MAX(mean_together) AS mean,
    IF(
      SUM(learners) < 2, NULL,
      SUM(COALESCE(variance, 0) * (learners - 1) + IF(learners = 0, 0, learners * POW(mean - mean_together, 2))) / (SUM(learners) - 1)
    ) AS variance,
    SUM(total) AS total, SUM(squares) AS squares
  FROM centred
  GROUP BY college, department, academic_year, characteristic, group_name, measure
),
measures AS (
  SELECT DISTINCT college, department, academic_year, characteristic, measure, is_rate FROM placed
),
names AS (
  SELECT DISTINCT p.college, p.department, p.academic_year, p.characteristic, p.group_name, p.is_listed
  FROM placed AS p
  WHERE p.group_name <> 'Not recorded'
  UNION DISTINCT
  SELECT DISTINCT p.college, p.department, p.academic_year, p.characteristic, g.group_name, TRUE
  FROM placed AS p
  JOIN `learner_progress_source`.`group_names` AS g ON g.characteristic = p.characteristic
  UNION DISTINCT
  SELECT DISTINCT p.college, p.department, p.academic_year, p.characteristic, 'Not recorded', FALSE
  FROM placed AS p
),
cells AS (
  SELECT
    n.college, n.department, n.academic_year, n.characteristic, n.group_name, n.is_listed, m.measure, m.is_rate,
    COALESCE(p.learners, 0) AS learners, p.mean, p.variance, p.total, p.squares,
    b.group_name IS NOT NULL AS was_withheld
  FROM names AS n
  JOIN measures AS m
    ON m.college = n.college AND m.department = n.department AND m.academic_year = n.academic_year AND m.characteristic = n.characteristic
  LEFT JOIN pooled AS p
    ON p.college = n.college AND p.department = n.department AND p.academic_year = n.academic_year AND p.characteristic = n.characteristic
    AND p.group_name = n.group_name AND p.measure = m.measure
  LEFT JOIN (SELECT DISTINCT college, department, academic_year, characteristic, group_name FROM `learner_progress_source`.`withheld_before`) AS b
    ON b.college = n.college AND b.department = n.department AND b.academic_year = n.academic_year AND b.characteristic = n.characteristic
    AND b.group_name = n.group_name
),
-- Twice: as the tab withholds, and with what was withheld before. What goes in either goes: so nothing stands that the tab withholds.
sized AS (
  SELECT
    c.*, with_before,
    (with_before AND c.was_withheld) OR ((c.learners > 0 OR c.is_listed) AND c.learners < 8) AS is_few,
    SUM(c.learners) OVER (PARTITION BY c.college, c.department, c.academic_year, c.characteristic, c.measure, with_before) AS whole,
    ROW_NUMBER() OVER (
      PARTITION BY c.college, c.department, c.academic_year, c.characteristic, c.measure, with_before
      ORDER BY IF(c.group_name = 'Not recorded', 1000, COALESCE(g.place, 100)), c.group_name
    ) AS place
  FROM cells AS c
  CROSS JOIN UNNEST([FALSE, TRUE]) AS with_before
  LEFT JOIN `learner_progress_source`.`group_names` AS g ON g.characteristic = c.characteristic AND g.group_name = c.group_name
),
-- Each place from which on they could go, and whether that is enough: two groups, and eight learners at least.
steps AS (
  SELECT DISTINCT college, department, academic_year, characteristic, measure, with_before, 1000 AS from_place FROM sized WHERE is_few
  UNION DISTINCT
  SELECT DISTINCT s.college, s.department, s.academic_year, s.characteristic, s.measure, s.with_before, s.place AS from_place
  FROM sized AS s
  WHERE s.learners >= 8
),
tried AS (
  SELECT
    t.college, t.department, t.academic_year, t.characteristic, t.measure, t.with_before, t.from_place,
    COUNT(*) > 1 AND SUM(s.learners) >= 8 AS is_enough
  FROM steps AS t
  JOIN sized AS s
    ON s.college = t.college AND s.department = t.department AND s.academic_year = t.academic_year AND s.characteristic = t.characteristic
    AND s.measure = t.measure AND s.with_before = t.with_before AND (s.is_few OR (s.learners >= 8 AND s.place >= t.from_place))
  GROUP BY t.college, t.department, t.academic_year, t.characteristic, t.measure, t.with_before, t.from_place
),
chosen AS (
  SELECT
    college, department, academic_year, characteristic, measure, with_before, COALESCE(MAX(IF(is_enough, from_place, NULL)), 0) AS from_place
  FROM tried
  GROUP BY college, department, academic_year, characteristic, measure, with_before
),
few_tables AS (
  SELECT DISTINCT college, department, academic_year, characteristic, measure, with_before FROM sized WHERE is_few
),
hidden AS (
  SELECT
    s.*,
    f.measure IS NOT NULL AND (s.is_rate OR s.is_few OR s.learners = 0 OR c.from_place = 0 OR (s.learners >= 8 AND s.place >= c.from_place)) AS is_hidden
  FROM sized AS s
  LEFT JOIN few_tables AS f
    ON f.college = s.college AND f.department = s.department AND f.academic_year = s.academic_year AND f.characteristic = s.characteristic
    AND f.measure = s.measure AND f.with_before = s.with_before
  LEFT JOIN chosen AS c
    ON c.college = s.college AND c.department = s.department AND c.academic_year = s.academic_year AND c.characteristic = s.characteristic
    AND c.measure = s.measure AND c.with_before = s.with_before
),
together AS (
  SELECT
    h.*,
    LOGICAL_OR(h.is_hidden) OVER (
      PARTITION BY h.college, h.department, h.academic_year, h.characteristic, h.measure, h.group_name
    ) AS is_withheld
  FROM hidden AS h
  WHERE TRUE
  QUALIFY h.with_before
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
SELECT DISTINCT college, department, academic_year, characteristic, 'All learners', measure, 'withheld', NULL, NULL, NULL, NULL, NULL
FROM wide
WHERE whole <= 5
UNION ALL
SELECT
  college, department, academic_year, characteristic, group_name, measure,
  CASE WHEN gone THEN 'withheld' WHEN learners = 0 THEN 'nobody' ELSE 'shown' END AS state,
  IF(gone OR learners = 0, NULL, learners) AS learners,
  IF(gone, NULL, mean) AS mean,
  IF(gone, NULL, mean - other_mean) AS difference,
  IF(gone OR other_mean IS NULL, NULL, IF(is_rate, mean - other_mean - 100 * SQRT(POW(p - (p_centre - p_reach), 2) + POW(q_centre + q_reach - q, 2)), mean - other_mean - mean_reach)) AS from_value,
  IF(gone OR other_mean IS NULL, NULL, IF(is_rate, mean - other_mean + 100 * SQRT(POW(p_centre + p_reach - p, 2) + POW(q - (q_centre - q_reach), 2)), mean - other_mean + mean_reach)) AS to_value
FROM wide
WHERE whole > 5 AND NOT (group_name = 'Not recorded' AND learners = 0 AND NOT gone)
