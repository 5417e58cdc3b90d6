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
measured AS (
  SELECT college, department, academic_year, learner_key, 'Gap to MEG (grades)' AS measure, FALSE AS is_rate, gap AS value FROM worst
  UNION ALL
  SELECT college, department, academic_year, learner_key, 'Attendance %', FALSE, attendance FROM worst
  UNION ALL
  SELECT college, department, academic_year, learner_key, 'Flagged Amber or Red %', TRUE, IF(worst IS NULL, NULL, IF(worst <= 2, 100.0, 0.0)) FROM worst
  UNION ALL
  SELECT college, department, academic_year, learner_key, 'Flagged Red %', TRUE, IF(worst IS NULL, NULL, IF(worst = 1, 100.0, 0.0)) FROM worst
),
-- Of the college, a learner's characteristic is what the first department says that says anything.
said AS (
  SELECT
    w.college, w.department, w.academic_year, w.learner_key,
    IF(w.department = '', home.disadvantage, own.disadvantage) AS disadvantage, IF(w.department = '', home.send, own.send) AS send,
    IF(w.department = '', home.eal, own.eal) AS eal, IF(w.department = '', home.care_experienced, own.care_experienced) AS care_experienced,
    IF(w.department = '', home.mode, own.mode) AS mode, IF(w.department = '', home.sex, own.sex) AS sex
  FROM worst AS w
  LEFT JOIN told AS own
    ON own.college = w.college AND own.department = w.department AND own.academic_year = w.academic_year AND own.learner_key = w.learner_key
  LEFT JOIN told AS home
    ON home.college = w.college AND home.department = w.home AND home.academic_year = w.academic_year AND home.learner_key = w.learner_key
),
recorded AS (
  SELECT college, department, academic_year, learner_key, 'Disadvantage' AS characteristic, IF(disadvantage IS NULL, NULL, IF(disadvantage, 'Disadvantaged', 'Not disadvantaged')) AS group_name FROM said
  UNION ALL
  SELECT college, department, academic_year, learner_key, 'SEND', IF(send IS NULL, NULL, IF(send, 'SEND', 'No SEND')) FROM said
  UNION ALL
  SELECT college, department, academic_year, learner_key, 'EAL', IF(eal IS NULL, NULL, IF(eal, 'EAL', 'First language English')) FROM said
  UNION ALL
  SELECT college, department, academic_year, learner_key, 'Care-experienced', IF(care_experienced IS NULL, NULL, IF(care_experienced, 'Care-experienced', 'Not care-experienced')) FROM said
  UNION ALL
  SELECT college, department, academic_year, learner_key, 'Mode', mode FROM said
  UNION ALL
  SELECT college, department, academic_year, learner_key, 'Sex', sex FROM said
),
grown AS (
  SELECT
    r.*,
    COUNT(r.group_name) OVER (PARTITION BY r.college, r.department, r.academic_year, r.characteristic) AS recorded_count,
    COUNT(*) OVER (PARTITION BY r.college, r.department, r.academic_year, r.characteristic, r.group_name) AS group_size,
    g.group_name IS NOT NULL AS is_listed
  FROM recorded AS r
  LEFT JOIN `learner_progress_source`.`group_names` AS g ON g.characteristic = r.characteristic AND g.group_name = r.group_name
),
-- A group that few are in is not named: its name would tell that somebody is in it.
placed AS (
  SELECT
    college, department, academic_year, learner_key, characteristic, is_listed,
    IF(group_name IS NOT NULL AND (is_listed OR group_size >= 8), group_name, 'Not recorded') AS group_name
  FROM grown
  WHERE recorded_count > 0
),
names AS (
  SELECT DISTINCT p.college, p.department, p.academic_year, p.characteristic, p.group_name, p.is_listed AND p.group_name <> 'Not recorded' AS is_listed
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
valued AS (
  SELECT p.college, p.department, p.academic_year, p.characteristic, p.group_name, m.measure, m.is_rate, m.value
  FROM placed AS p
  JOIN measured AS m
    ON m.college = p.college AND m.department = p.department AND m.academic_year = p.academic_year AND m.learner_key = p.learner_key
  WHERE m.value IS NOT NULL
),
measures AS (
  SELECT DISTINCT measure, is_rate FROM measured
),
cells AS (
  SELECT
    n.college, n.department, n.academic_year, n.characteristic, n.group_name, n.is_listed, m.measure, m.is_rate,
    COUNT(v.value) AS learners, AVG(v.value) AS mean, VAR_SAMP(v.value) AS variance,
    SUM(v.value) AS total, SUM(v.value * v.value) AS squares,
    LOGICAL_OR(b.group_name IS NOT NULL) AS was_withheld
  FROM names AS n
  CROSS JOIN measures AS m
  LEFT JOIN valued AS v
    ON v.college = n.college AND v.department = n.department AND v.academic_year = n.academic_year AND v.characteristic = n.characteristic
    AND v.group_name = n.group_name AND v.measure = m.measure
  LEFT JOIN (SELECT DISTINCT college, department, academic_year, characteristic, group_name FROM `learner_progress_source`.`withheld_before`) AS b
    ON b.college = n.college AND b.department = n.department AND b.academic_year = n.academic_year AND b.characteristic = n.characteristic
    AND b.group_name = n.group_name
  GROUP BY n.college, n.department, n.academic_year, n.characteristic, n.group_name, n.is_listed, m.measure, m.is_rate
),
sized AS (
  SELECT
    c.*, c.was_withheld OR ((c.learners > 0 OR c.is_listed) AND c.learners < 8) AS is_few,
    SUM(c.learners) OVER (PARTITION BY c.college, c.department, c.academic_year, c.characteristic, c.measure) AS whole,
    ROW_NUMBER() OVER (
      PARTITION BY c.college, c.department, c.academic_year, c.characteristic, c.measure
      ORDER BY IF(c.group_name = 'Not recorded', 1000, COALESCE(g.place, 100)), c.group_name
    ) AS place
  FROM cells AS c
  LEFT JOIN `learner_progress_source`.`group_names` AS g ON g.characteristic = c.characteristic AND g.group_name = c.group_name
),
-- Each place from which on they could go, and whether that is enough: two groups, and eight learners at least.
steps AS (
  SELECT DISTINCT college, department, academic_year, characteristic, measure, 1000 AS from_place FROM sized WHERE is_few
  UNION DISTINCT
  SELECT DISTINCT s.college, s.department, s.academic_year, s.characteristic, s.measure, s.place AS from_place
  FROM sized AS s
  WHERE s.learners >= 8
),
tried AS (
  SELECT
    t.college, t.department, t.academic_year, t.characteristic, t.measure, t.from_place,
    COUNT(*) > 1 AND SUM(s.learners) >= 8 AS is_enough
  FROM steps AS t
  JOIN sized AS s
    ON s.college = t.college AND s.department = t.department AND s.academic_year = t.academic_year AND s.characteristic = t.characteristic
    AND s.measure = t.measure AND (s.is_few OR (s.learners >= 8 AND s.place >= t.from_place))
  GROUP BY t.college, t.department, t.academic_year, t.characteristic, t.measure, t.from_place
),
chosen AS (
  SELECT college, department, academic_year, characteristic, measure, COALESCE(MAX(IF(is_enough, from_place, NULL)), 0) AS from_place
  FROM tried
  GROUP BY college, department, academic_year, characteristic, measure
),
few_tables AS (
  SELECT DISTINCT college, department, academic_year, characteristic, measure FROM sized WHERE is_few
),
together AS (
  SELECT
    s.*,
    f.measure IS NOT NULL AND (s.is_rate OR s.is_few OR s.learners = 0 OR c.from_place = 0 OR (s.learners >= 8 AND s.place >= c.from_place)) AS is_withheld
  FROM sized AS s
  LEFT JOIN few_tables AS f
    ON f.college = s.college AND f.department = s.department AND f.academic_year = s.academic_year AND f.characteristic = s.characteristic
    AND f.measure = s.measure
  LEFT JOIN chosen AS c
    ON c.college = s.college AND c.department = s.department AND c.academic_year = s.academic_year AND c.characteristic = s.characteristic
    AND c.measure = s.measure
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
whole_rows AS (
  SELECT
    college, department, academic_year, 'All learners' AS characteristic, 'All learners' AS group_name, measure, COUNT(value) AS learners, AVG(value) AS mean
  FROM measured
  GROUP BY college, department, academic_year, measure
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
