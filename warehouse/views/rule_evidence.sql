-- How well the tiers that were kept foretold how courses ended: precision, recall and lead time by data point, for all learners of a department.
-- Equal to the rows of all learners of ruleEvidence in src/domain/evidence/rule-evidence.ts. Shares need ten, as there; five learners or fewer
-- are withheld. By group the workbook's own Rule evidence withholds more finely than a view could: it is not here.
WITH kept AS (
  SELECT
    s.college, s.department, s.academic_year, LOWER(TRIM(s.data_point)) AS point, s.data_point, s.learner_key, LOWER(TRIM(s.course)) AS place,
    s.taken_on, s.tier, s.meg, s.agreed_meg, s.row_number,
    MAX(s.taken_on) OVER (PARTITION BY s.college, s.department, s.academic_year, LOWER(TRIM(s.data_point))) AS point_day
  FROM `learner_progress`.`snapshots` AS s
  WHERE s.tier IS NOT NULL AND s.taken_on IS NOT NULL
),
once AS (
  SELECT * FROM kept
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
    o.college, o.department, o.academic_year, o.point, o.data_point, o.point_day, o.learner_key, o.place, o.taken_on, o.tier,
    r.learner_key IS NOT NULL AS has_result,
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
by_outcome AS (
  SELECT 'Failed or left' AS outcome, j.*, IF(j.has_result AND NOT j.left_before, j.failed_or_left, NULL) AS failed FROM judged AS j
  UNION ALL
  SELECT 'Left or below MEG' AS outcome, j.*, IF(j.has_result AND NOT j.left_before, j.left_or_below, NULL) AS failed FROM judged AS j
),
flags AS (
  SELECT 'Red' AS flag, b.*, b.tier = 'Red' AS flagged FROM by_outcome AS b
  UNION ALL
  SELECT 'Amber or Red' AS flag, b.*, b.tier IN ('Red', 'Amber') AS flagged FROM by_outcome AS b
),
-- Since when each was flagged, and the tier at the point before, among those whose outcome is known.
firsts AS (
  SELECT
    f.*,
    MIN(IF(f.flagged AND f.failed IS NOT NULL, f.taken_on, NULL)) OVER (
      PARTITION BY f.flag, f.outcome, f.college, f.department, f.academic_year, f.learner_key, f.place
      ORDER BY f.point_day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS first_flagged
  FROM flags AS f
),
leads AS (
  SELECT DISTINCT
    flag, outcome, college, department, academic_year, point,
    COUNT(*) OVER (PARTITION BY flag, outcome, college, department, academic_year, point) AS lead_count,
    PERCENTILE_CONT(DATE_DIFF(ended_on, first_flagged, DAY), 0.5) OVER (PARTITION BY flag, outcome, college, department, academic_year, point) AS lead_days
  FROM firsts
  WHERE failed AND flagged AND ended_on IS NOT NULL
),
rated AS (
  SELECT
    flag, outcome, college, department, academic_year, point, point_day,
    COUNTIF(failed IS NOT NULL) AS learners,
    COUNT(DISTINCT IF(failed IS NOT NULL, learner_key, NULL)) AS people,
    COUNT(DISTINCT IF(failed IS NOT NULL AND tier = 'Amber', learner_key, NULL)) AS amber_people,
    COUNTIF(failed IS NOT NULL AND flagged) AS flagged,
    COUNTIF(failed) AS failed,
    COUNTIF(failed AND flagged) AS caught,
    COUNTIF(failed IS NULL AND NOT left_before) AS unknown
  FROM flags
  GROUP BY flag, outcome, college, department, academic_year, point, point_day
),
-- Beside Amber or Red, how the Red fared tells how the few Amber did.
told AS (
  SELECT r.*, r.people > 5 AS is_told, r.people > 5 AND NOT (r.flag = 'Red' AND r.amber_people BETWEEN 1 AND 7) AS is_detailed FROM rated AS r
),
names AS (
  SELECT college, department, academic_year, point, data_point FROM kept
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, point ORDER BY row_number) = 1
)
SELECT
  r.college, r.department, r.academic_year, n.data_point, r.point_day AS taken_on, r.outcome, r.flag,
  NOT r.is_told AS is_withheld,
  NOT r.is_detailed AS is_detail_withheld,
  IF(r.is_told, r.learners, NULL) AS learners,
  IF(r.is_told, 100 * r.failed / r.learners, NULL) AS outcome_share,
  IF(r.is_told, 100 * r.flagged / r.learners, NULL) AS flagged_share,
  IF(r.is_detailed AND r.flagged >= 10, 100 * r.caught / r.flagged, NULL) AS precision_share,
  IF(r.is_detailed AND r.learners - r.flagged >= 10, 100 * (r.failed - r.caught) / (r.learners - r.flagged), NULL) AS unflagged_share,
  IF(r.is_detailed AND r.failed >= 10, 100 * r.caught / r.failed, NULL) AS recall_share,
  IF(r.is_detailed AND l.lead_count >= 10, l.lead_days, NULL) AS lead_days,
  IF(r.is_detailed, r.unknown, NULL) AS unknown
FROM told AS r
JOIN names AS n ON n.college = r.college AND n.department = r.department AND n.academic_year = r.academic_year AND n.point = r.point
LEFT JOIN leads AS l
  ON l.flag = r.flag AND l.outcome = r.outcome AND l.college = r.college AND l.department = r.department
  AND l.academic_year = r.academic_year AND l.point = r.point
WHERE r.learners > 0
