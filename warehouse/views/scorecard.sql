-- The scorecard of each department at each of the points' days: figure, RAG and direction of travel by the county's rule. Of the day itself equal to
-- scorecard in src/domain/scorecard/score.ts (rag, travel, incomparable): a figure is judged as it is shown; what people typed comes before what
-- was measured; a mean over everyone travels only while four of five are the same and as many are recorded. is_reported: taken from the
-- workbook's own Scorecard as it was last written.
WITH typed AS (
  SELECT
    s.*, LOWER(TRIM(s.indicator)) AS name_key, STRPOS(s.indicator, '%') > 0 AS in_per_cent
  FROM `learner_progress`.`scorecard_rows` AS s
  WHERE s.indicator IS NOT NULL
),
entries AS (
  SELECT
    college, department, academic_year, row_number, indicator, name_key, polarity, tolerance,
    IF(in_per_cent AND baseline > 0 AND baseline <= 1, ROUND(baseline * 100, 9), baseline) AS baseline,
    IF(in_per_cent AND target > 0 AND target <= 1, ROUND(target * 100, 9), target) AS target,
    IF(in_per_cent AND own_figure > 0 AND own_figure <= 1, ROUND(own_figure * 100, 9), own_figure) AS own_figure,
    IF(in_per_cent AND own_previous > 0 AND own_previous <= 1, ROUND(own_previous * 100, 9), own_previous) AS own_previous,
    current_figure, previous, count
  FROM typed
),
last_entries AS (
  SELECT * FROM entries
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, name_key ORDER BY row_number DESC) = 1
),
grid AS (
  SELECT
    p.college, p.department, p.academic_year, p.day, p.is_now, i.indicator, i.name, i.polarity, i.digits, i.of_everyone, i.is_measured,
    ROUND(f.value, CAST(i.digits AS INT64)) AS value, f.value AS exact, f.count, f.spread,
    LAG(p.day) OVER (PARTITION BY p.college, p.department, p.academic_year, i.indicator ORDER BY p.day) AS day_before,
    LAG(ROUND(f.value, CAST(i.digits AS INT64))) OVER (PARTITION BY p.college, p.department, p.academic_year, i.indicator ORDER BY p.day) AS value_before,
    LAG(f.count) OVER (PARTITION BY p.college, p.department, p.academic_year, i.indicator ORDER BY p.day) AS count_before
  FROM `learner_progress`.`points` AS p
  CROSS JOIN `learner_progress_source`.`indicators` AS i
  LEFT JOIN `learner_progress`.`indicator_figures` AS f
    ON f.college = p.college AND f.department = p.department AND f.academic_year = p.academic_year AND f.day = p.day AND f.indicator = i.indicator
),
places AS (
  SELECT DISTINCT college, department, academic_year, day, learner_key, course FROM `learner_progress`.`enrolments_at`
),
place_counts AS (
  SELECT college, department, academic_year, day, COUNT(*) AS place_count FROM places GROUP BY college, department, academic_year, day
),
pairs AS (
  SELECT college, department, academic_year, day, LAG(day) OVER (PARTITION BY college, department, academic_year ORDER BY day) AS day_before
  FROM `learner_progress`.`points`
),
alike AS (
  SELECT p.college, p.department, p.academic_year, p.day, COUNT(earlier.learner_key) AS both_count
  FROM pairs AS p
  JOIN places AS now
    ON now.college = p.college AND now.department = p.department AND now.academic_year = p.academic_year AND now.day = p.day
  JOIN places AS earlier
    ON earlier.college = p.college AND earlier.department = p.department AND earlier.academic_year = p.academic_year AND earlier.day = p.day_before
    AND earlier.learner_key = now.learner_key AND earlier.course = now.course
  GROUP BY p.college, p.department, p.academic_year, p.day
),
measured AS (
  SELECT
    g.college, g.department, g.academic_year, g.day, g.is_now, g.indicator, g.name,
    COALESCE(e.polarity, g.polarity) AS polarity,
    e.baseline, e.target, COALESCE(e.tolerance, 0) AS tolerance,
    COALESCE(IF(g.is_now, e.own_figure, NULL), IF(g.is_measured, g.value, IF(g.is_now, e.current_figure, NULL))) AS value,
    COALESCE(IF(g.is_now, e.own_previous, NULL), IF(g.is_measured, g.value_before, IF(g.is_now, e.previous, NULL))) AS previous,
    IF(g.is_now AND e.own_figure IS NOT NULL, NULL, IF(g.is_measured, g.count, IF(g.is_now, CAST(e.count AS INT64), NULL))) AS count,
    g.exact, g.spread, NOT g.is_measured AS is_reported,
    CASE
      WHEN NOT g.of_everyone OR (g.is_now AND (e.own_figure IS NOT NULL OR e.own_previous IS NOT NULL)) THEN ''
      WHEN g.value IS NULL OR g.value_before IS NULL THEN ''
      WHEN COALESCE(a.both_count, 0) < 0.8 * GREATEST(COALESCE(c.place_count, 0), COALESCE(b.place_count, 0)) THEN 'other learners'
      WHEN LEAST(g.count, g.count_before) < 0.8 * GREATEST(g.count, g.count_before) THEN 'recorded for fewer'
      ELSE ''
    END AS unrated
  FROM grid AS g
  LEFT JOIN last_entries AS e
    ON e.college = g.college AND e.department = g.department AND e.academic_year = g.academic_year AND e.name_key = LOWER(g.name)
  LEFT JOIN alike AS a
    ON a.college = g.college AND a.department = g.department AND a.academic_year = g.academic_year AND a.day = g.day
  LEFT JOIN place_counts AS c
    ON c.college = g.college AND c.department = g.department AND c.academic_year = g.academic_year AND c.day = g.day
  LEFT JOIN place_counts AS b
    ON b.college = g.college AND b.department = g.department AND b.academic_year = g.academic_year AND b.day = g.day_before
  UNION ALL
  SELECT
    e.college, e.department, e.academic_year, a.day, TRUE, NULL, e.indicator, COALESCE(e.polarity, 'H'), e.baseline, e.target,
    COALESCE(e.tolerance, 0), e.own_figure, e.own_previous, NULL, NULL, NULL, FALSE, ''
  FROM entries AS e
  CROSS JOIN `learner_progress_source`.`as_of` AS a
  LEFT JOIN `learner_progress_source`.`indicators` AS i ON LOWER(i.name) = e.name_key
  WHERE i.indicator IS NULL
),
turned AS (
  -- Better is more under H, less under L, nearer under T.
  SELECT
    m.*,
    CASE m.polarity WHEN 'H' THEN ROUND(m.value - m.baseline, 9) WHEN 'L' THEN ROUND(m.baseline - m.value, 9) END AS over_baseline,
    CASE m.polarity WHEN 'H' THEN ROUND(m.value - m.target, 9) WHEN 'L' THEN ROUND(m.target - m.value, 9) END AS over_target,
    CASE m.polarity WHEN 'H' THEN ROUND(m.target - m.baseline, 9) WHEN 'L' THEN ROUND(m.baseline - m.target, 9) END AS target_over_baseline,
    ROUND(ABS(m.value - m.target), 9) AS distance,
    ROUND(ABS(m.baseline - m.target), 9) AS distance_before,
    ROUND(m.value - m.previous, 9) AS change
  FROM measured AS m
)
SELECT
  t.college, t.department, t.academic_year, t.day, t.is_now, t.indicator, t.name, t.polarity, t.value, t.previous, t.count, t.baseline, t.target,
  t.tolerance, t.exact, t.spread, t.is_reported, t.unrated,
  CASE
    WHEN t.tolerance < 0 THEN 'tolerance below 0'
    WHEN t.value IS NULL THEN 'no data'
    WHEN t.polarity = 'T' THEN
      CASE
        WHEN t.target IS NULL THEN 'no target'
        WHEN t.distance <= t.tolerance THEN 'G'
        WHEN t.baseline IS NULL THEN 'no baseline'
        WHEN t.distance <= t.distance_before THEN 'A'
        ELSE 'R'
      END
    WHEN t.target IS NULL THEN IF(COALESCE(t.over_baseline < 0, FALSE), 'R', 'no target')
    WHEN COALESCE(t.target_over_baseline < 0, FALSE) THEN 'target on the wrong side'
    WHEN t.over_target >= -t.tolerance THEN 'G'
    WHEN t.baseline IS NULL THEN 'no baseline'
    WHEN t.over_baseline < 0 THEN 'R'
    ELSE 'A'
  END AS rating,
  CASE
    WHEN t.unrated <> '' OR t.change IS NULL THEN ''
    WHEN t.polarity = 'T' THEN CASE WHEN t.change > 0 THEN '▲' WHEN t.change < 0 THEN '▼' ELSE '►' END
    WHEN t.change = 0 THEN '► A'
    ELSE CONCAT(IF(t.change > 0, '▲', '▼'), IF((t.change > 0) = (t.polarity = 'H'), ' G', ' R'))
  END AS travel
FROM turned AS t
