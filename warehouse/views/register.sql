-- The register over all departments: who is Red or Amber, of whom too little is known, or who is close to a line. Equal to atRisk in
-- src/domain/department/at-risk/at-risk.ts over the college's enrolments together, without names and what hangs on them: owner, tutor, turn,
-- quiet time and required action stay in the workbooks.
WITH history AS (
  SELECT
    h.*,
    MAX(IF(h.worst > 2, h.taken_on, NULL)) OVER (PARTITION BY h.college, h.academic_year, h.learner_key) AS last_unflagged,
    ROW_NUMBER() OVER (PARTITION BY h.college, h.academic_year, h.learner_key ORDER BY h.taken_on DESC, h.data_point DESC) AS back
  FROM `learner_progress`.`learner_history` AS h
),
flagged AS (
  SELECT
    college, academic_year, learner_key,
    MIN(IF(worst <= 2 AND (last_unflagged IS NULL OR taken_on > last_unflagged), taken_on, NULL)) AS first_flagged,
    MAX(IF(back = 1, worst, NULL)) AS last_worst,
    LOGICAL_OR(back = 1 AND is_overall) AS is_last_overall
  FROM history
  GROUP BY college, academic_year, learner_key
),
kept AS (
  SELECT college, academic_year, MAX(taken_on) AS last_kept FROM `learner_progress`.`snapshots` GROUP BY college, academic_year
),
actions AS (
  SELECT college, academic_year, learner_key, COUNT(*) AS open_actions, MIN(review) AS next_review
  FROM `learner_progress`.`actions`
  WHERE COALESCE(status, '') <> 'Closed'
  GROUP BY college, academic_year, learner_key
),
open_plans AS (
  SELECT
    p.college, p.academic_year, p.learner_key, COALESCE(p.status, '') AS status,
    COALESCE(p.status, '') <> 'Draft' AS is_followed,
    IF(p.review IS NULL OR p.end_day < p.review, p.end_day, p.review) AS next_review,
    COALESCE(p.status, '') <> 'Draft' AND (p.end_day IS NULL OR k.last_kept IS NULL OR p.end_day >= k.last_kept) AS is_at_work,
    p.start, p.start IS NULL OR p.start <= k.last_kept OR p.start <= p.logged_at AS has_begun,
    p.department, p.row_number
  FROM `learner_progress`.`plans` AS p
  LEFT JOIN kept AS k ON k.college = p.college AND k.academic_year = p.academic_year
  WHERE COALESCE(p.status, '') <> 'Closed'
),
-- The plan that is followed is the one that begins first; it is support once it is known to have begun.
followed AS (
  SELECT college, academic_year, learner_key, COALESCE(has_begun, FALSE) AS has_begun
  FROM open_plans
  WHERE is_at_work
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, academic_year, learner_key ORDER BY COALESCE(start, DATE '1900-01-01'), department, row_number) = 1
),
plans AS (
  SELECT
    college, academic_year, learner_key,
    MIN(IF(is_followed, next_review, NULL)) AS next_review
  FROM open_plans
  GROUP BY college, academic_year, learner_key
),
first_plan AS (
  SELECT college, academic_year, learner_key, status
  FROM open_plans
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, academic_year, learner_key ORDER BY IF(is_followed, 0, 1), COALESCE(next_review, DATE '9999-01-01'), department, row_number) = 1
)
SELECT
  l.college, l.academic_year, l.learner_key, l.tier,
  IF(f.last_worst IS NULL OR b.tier = IF(f.is_last_overall, l.tier, l.worst_course), NULL, b.tier) AS tier_before,
  l.is_red_by_areas, l.courses, l.departments, l.areas, l.concerns, l.severe, l.approaching, l.reasons,
  IF(l.tier IN ('Red', 'Amber'), f.first_flagged, NULL) AS first_flagged,
  COALESCE(a.open_actions, 0) AS open_actions,
  IF(a.next_review IS NULL OR p.next_review < a.next_review, p.next_review, a.next_review) AS next_review,
  fp.status AS plan_status,
  COALESCE(a.open_actions, 0) > 0 OR COALESCE(w.has_begun, FALSE) AS has_support
FROM `learner_progress`.`learners` AS l
LEFT JOIN flagged AS f ON f.college = l.college AND f.academic_year = l.academic_year AND f.learner_key = l.learner_key
LEFT JOIN `learner_progress`.`tier_ranks` AS b ON b.worst = f.last_worst
LEFT JOIN actions AS a ON a.college = l.college AND a.academic_year = l.academic_year AND a.learner_key = l.learner_key
LEFT JOIN plans AS p ON p.college = l.college AND p.academic_year = l.academic_year AND p.learner_key = l.learner_key
LEFT JOIN followed AS w ON w.college = l.college AND w.academic_year = l.academic_year AND w.learner_key = l.learner_key
LEFT JOIN first_plan AS fp ON fp.college = l.college AND fp.academic_year = l.academic_year AND fp.learner_key = l.learner_key
WHERE l.tier IN ('Red', 'Amber', 'Not enough data') OR (l.tier IS NOT NULL AND l.approaching > 0)
