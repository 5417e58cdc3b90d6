-- How well the tiers that were kept foretold how courses ended: precision, recall and lead time by data point, for all learners of a department.
-- Equal to the rows of all learners of ruleEvidence in src/domain/evidence/rule-evidence.ts. Shares need ten, as there; five learners or fewer
-- are withheld. By group the workbook's own Rule evidence withholds more finely than a view could: it is not here.
-- Rows are kept apart as long as they must be, and counted as early as they can be: of each learner, then of each point.
WITH evident AS (
  SELECT DISTINCT college, department, academic_year FROM `learner_progress`.`results`
),
kept AS (
  SELECT
    s.college, s.department, s.academic_year, LOWER(TRIM(s.data_point)) AS point, s.data_point, s.learner_key, LOWER(TRIM(s.course)) AS place,
    s.taken_on, s.tier, s.meg, s.agreed_meg, s.row_number
  FROM `learner_progress`.`snapshots` AS s
  JOIN evident AS e ON e.college = s.college AND e.department = s.department AND e.academic_year = s.academic_year
  WHERE s.tier IS NOT NULL AND s.taken_on IS NOT NULL
),
names AS (
  SELECT college, department, academic_year, point, MAX(taken_on) AS point_day, MIN_BY(data_point, row_number) AS data_point
  FROM kept
  GROUP BY college, department, academic_year, point
),
once AS (
  SELECT college, department, academic_year, point, learner_key, place, taken_on, tier, meg, agreed_meg
  FROM kept
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, point, learner_key, place ORDER BY row_number DESC) = 1
),
works AS (
  SELECT college, department, academic_year, LOWER(TRIM(COALESCE(course, ''))) AS place, MAX(date) AS last_day
  FROM `learner_progress`.`assessments`
  GROUP BY college, department, academic_year, LOWER(TRIM(COALESCE(course, '')))
),
deadlines AS (
  SELECT college, department, academic_year, MAX(deadline) AS last_deadline
  FROM `learner_progress`.`data_points`
  GROUP BY college, department, academic_year
),
ends AS (
  SELECT
    p.college, p.department, p.academic_year, p.place,
    COALESCE(IF(own.last_day IS NULL OR every.last_day > own.last_day, every.last_day, own.last_day), d.last_deadline) AS course_end
  FROM (SELECT DISTINCT college, department, academic_year, place FROM once) AS p
  LEFT JOIN works AS own
    ON own.college = p.college AND own.department = p.department AND own.academic_year = p.academic_year AND own.place = p.place
  LEFT JOIN works AS every
    ON every.college = p.college AND every.department = p.department AND every.academic_year = p.academic_year AND every.place = ''
  LEFT JOIN deadlines AS d
    ON d.college = p.college AND d.department = p.department AND d.academic_year = p.academic_year
),
judged AS (
  SELECT
    o.college, o.department, o.academic_year, o.point, o.learner_key, o.place, o.taken_on, o.tier,
    r.learner_key IS NOT NULL AND NOT COALESCE(r.withdrawn_on <= o.taken_on, FALSE) AS is_known,
    COALESCE(r.withdrawn_on <= o.taken_on, FALSE) AS left_before,
    COALESCE(r.withdrawn_on, e.course_end) AS ended_on,
    IF(r.withdrawn_on IS NOT NULL, TRUE, r.points = 0) AS failed_or_left,
    IF(r.scale IS NULL OR COALESCE(agreed.place, meg.place) IS NULL, NULL, IF(r.withdrawn_on IS NOT NULL, TRUE, r.grade_place > COALESCE(agreed.place, meg.place))) AS left_or_below
  FROM once AS o
  LEFT JOIN `learner_progress`.`results` AS r
    ON r.college = o.college AND r.department = o.department AND r.academic_year = o.academic_year AND r.learner_key = o.learner_key
    AND r.place = o.place
  LEFT JOIN ends AS e
    ON e.college = o.college AND e.department = o.department AND e.academic_year = o.academic_year AND e.place = o.place
  LEFT JOIN `learner_progress`.`scales` AS agreed
    ON agreed.scale = r.scale AND agreed.spelling = LOWER(REPLACE(o.agreed_meg, ' ', '')) AND NOT agreed.final_only
  LEFT JOIN `learner_progress`.`scales` AS meg
    ON meg.scale = r.scale AND meg.spelling = LOWER(REPLACE(o.meg, ' ', '')) AND NOT meg.final_only
),
-- What is known of each outcome, TRUE where it failed, and whether each flag was up.
seen AS (
  SELECT
    college, department, academic_year, point, learner_key, place, taken_on, ended_on, left_before,
    IF(is_known, failed_or_left, NULL) AS one, IF(is_known, left_or_below, NULL) AS other,
    tier = 'Red' AS red, tier = 'Amber' AS amber, tier IN ('Red', 'Amber') AS either
  FROM judged
),
-- Since when each was flagged, among those whose outcome is known.
firsts AS (
  SELECT
    s.college, s.department, s.academic_year, s.point, s.ended_on, s.one, s.other, s.red, s.either,
    MIN(IF(s.red AND s.one IS NOT NULL, s.taken_on, NULL)) OVER until_now AS red_one,
    MIN(IF(s.red AND s.other IS NOT NULL, s.taken_on, NULL)) OVER until_now AS red_other,
    MIN(IF(s.either AND s.one IS NOT NULL, s.taken_on, NULL)) OVER until_now AS either_one,
    MIN(IF(s.either AND s.other IS NOT NULL, s.taken_on, NULL)) OVER until_now AS either_other
  FROM seen AS s
  JOIN names AS n ON n.college = s.college AND n.department = s.department AND n.academic_year = s.academic_year AND n.point = s.point
  WHERE s.either AND s.ended_on IS NOT NULL
  WINDOW until_now AS (
    PARTITION BY s.college, s.department, s.academic_year, s.learner_key, s.place
    ORDER BY n.point_day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  )
),
days_of AS (
  SELECT
    college, department, academic_year, point, COUNTIF(red AND one) AS r1, COUNTIF(red AND other) AS r2, COUNTIF(one) AS e1, COUNTIF(other) AS e2,
    DATE_DIFF(ended_on, red_one, DAY) AS red_one, DATE_DIFF(ended_on, red_other, DAY) AS red_other,
    DATE_DIFF(ended_on, either_one, DAY) AS either_one, DATE_DIFF(ended_on, either_other, DAY) AS either_other
  FROM firsts
  WHERE one OR other
  GROUP BY college, department, academic_year, point, ended_on, red_one, red_other, either_one, either_other
),
lead_counts AS (
  SELECT d.college, d.department, d.academic_year, d.point, l.flag, l.outcome, l.days, SUM(l.times) AS times
  FROM days_of AS d
  CROSS JOIN UNNEST([
    STRUCT('Red' AS flag, 'Failed or left' AS outcome, d.red_one AS days, d.r1 AS times),
    STRUCT('Red' AS flag, 'Left or below MEG' AS outcome, d.red_other AS days, d.r2 AS times),
    STRUCT('Amber or Red' AS flag, 'Failed or left' AS outcome, d.either_one AS days, d.e1 AS times),
    STRUCT('Amber or Red' AS flag, 'Left or below MEG' AS outcome, d.either_other AS days, d.e2 AS times)
  ]) AS l
  WHERE l.times > 0
  GROUP BY d.college, d.department, d.academic_year, d.point, l.flag, l.outcome, l.days
),
-- The middle one, or between the middle two, by how often each number of days is there.
lead_places AS (
  SELECT
    college, department, academic_year, point, flag, outcome, days, times,
    SUM(times) OVER (PARTITION BY college, department, academic_year, point, flag, outcome ORDER BY days) AS up_to,
    SUM(times) OVER (PARTITION BY college, department, academic_year, point, flag, outcome) AS lead_count
  FROM lead_counts
),
leads AS (
  SELECT
    college, department, academic_year, point, flag, outcome, MAX(lead_count) AS lead_count,
    (MIN(IF(up_to * 2 >= lead_count, days, NULL)) + MIN(IF(up_to * 2 > lead_count, days, NULL))) / 2 AS lead_days
  FROM lead_places
  GROUP BY college, department, academic_year, point, flag, outcome
),
by_learner AS (
  SELECT
    college, department, academic_year, point, learner_key,
    COUNTIF(one IS NOT NULL) AS k1, COUNTIF(one IS NOT NULL AND amber) AS a1, COUNTIF(one) AS f1, COUNTIF(one IS NULL AND NOT left_before) AS u1,
    COUNTIF(other IS NOT NULL) AS k2, COUNTIF(other IS NOT NULL AND amber) AS a2, COUNTIF(other) AS f2, COUNTIF(other IS NULL AND NOT left_before) AS u2,
    COUNTIF(one IS NOT NULL AND red) AS k1_red, COUNTIF(one AND red) AS f1_red, COUNTIF(one AND either) AS f1_either,
    COUNTIF(other IS NOT NULL AND red) AS k2_red, COUNTIF(other AND red) AS f2_red, COUNTIF(other AND either) AS f2_either
  FROM seen
  GROUP BY college, department, academic_year, point, learner_key
),
by_point AS (
  SELECT
    college, department, academic_year, point,
    COUNTIF(k1 > 0) AS people1, COUNTIF(a1 > 0) AS amber1, SUM(k1) AS k1, SUM(a1) AS a1, SUM(f1) AS f1, SUM(u1) AS u1, SUM(k1_red) AS k1_red,
    SUM(f1_red) AS f1_red, SUM(f1_either) AS f1_either,
    COUNTIF(k2 > 0) AS people2, COUNTIF(a2 > 0) AS amber2, SUM(k2) AS k2, SUM(a2) AS a2, SUM(f2) AS f2, SUM(u2) AS u2, SUM(k2_red) AS k2_red,
    SUM(f2_red) AS f2_red, SUM(f2_either) AS f2_either
  FROM by_learner
  GROUP BY college, department, academic_year, point
),
rated AS (
  SELECT
    p.college, p.department, p.academic_year, p.point, t.flag, t.outcome, t.learners, t.people, t.amber_people, t.flagged, t.failed, t.caught, t.unknown
  FROM by_point AS p
  CROSS JOIN UNNEST([
    STRUCT('Red' AS flag, 'Failed or left' AS outcome, p.k1 AS learners, p.people1 AS people, p.amber1 AS amber_people, p.k1_red AS flagged, p.f1 AS failed, p.f1_red AS caught, p.u1 AS unknown),
    STRUCT('Amber or Red' AS flag, 'Failed or left' AS outcome, p.k1 AS learners, p.people1 AS people, p.amber1 AS amber_people, p.k1_red + p.a1 AS flagged, p.f1 AS failed, p.f1_either AS caught, p.u1 AS unknown),
    STRUCT('Red' AS flag, 'Left or below MEG' AS outcome, p.k2 AS learners, p.people2 AS people, p.amber2 AS amber_people, p.k2_red AS flagged, p.f2 AS failed, p.f2_red AS caught, p.u2 AS unknown),
    STRUCT('Amber or Red' AS flag, 'Left or below MEG' AS outcome, p.k2 AS learners, p.people2 AS people, p.amber2 AS amber_people, p.k2_red + p.a2 AS flagged, p.f2 AS failed, p.f2_either AS caught, p.u2 AS unknown)
  ]) AS t
),
-- Beside Amber or Red, how the Red fared tells how the few Amber did. Two of precision, not flagged and recall tell the third.
told AS (
  SELECT
    r.*, r.people > 5 AS is_told, r.people > 5 AND NOT (r.flag = 'Red' AND r.amber_people BETWEEN 1 AND 7) AS is_detailed,
    r.flagged >= 10 AND r.failed >= 10 AND r.learners - r.flagged >= 10 AS is_enough
  FROM rated AS r
)
SELECT
  r.college, r.department, r.academic_year, n.data_point, n.point_day AS taken_on, r.outcome, r.flag,
  NOT r.is_told AS is_withheld,
  NOT r.is_detailed AS is_detail_withheld,
  IF(r.is_told, r.learners, NULL) AS learners,
  IF(r.is_told, 100 * r.failed / r.learners, NULL) AS outcome_share,
  IF(r.is_told, 100 * r.flagged / r.learners, NULL) AS flagged_share,
  IF(r.is_detailed AND r.is_enough, 100 * r.caught / r.flagged, NULL) AS precision_share,
  IF(r.is_detailed AND r.is_enough, 100 * (r.failed - r.caught) / (r.learners - r.flagged), NULL) AS unflagged_share,
  IF(r.is_detailed AND r.is_enough, 100 * r.caught / r.failed, NULL) AS recall_share,
  IF(r.is_detailed AND l.lead_count >= 10, l.lead_days, NULL) AS lead_days,
  IF(r.is_detailed, r.unknown, NULL) AS unknown
FROM told AS r
JOIN names AS n ON n.college = r.college AND n.department = r.department AND n.academic_year = r.academic_year AND n.point = r.point
LEFT JOIN leads AS l
  ON l.flag = r.flag AND l.outcome = r.outcome AND l.college = r.college AND l.department = r.department
  AND l.academic_year = r.academic_year AND l.point = r.point
WHERE r.learners > 0
