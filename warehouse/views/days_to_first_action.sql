-- From a learner's first Red that was kept this year to the first action or plan that began on or after it, or was under way on it, as of each of
-- the points' days. Equal to daysToFirstAction in src/domain/department/snapshots/days-to-first-action.ts. Nobody waits who became Red that day.
WITH starts AS (
  SELECT college, department, academic_year, SAFE_CAST(value AS DATE) AS year_start
  FROM `learner_progress`.`policy`
  WHERE setting = 'year.start'
),
first_reds AS (
  SELECT s.college, s.department, s.academic_year, s.learner_key, MIN(s.taken_on) AS first_red
  FROM `learner_progress`.`kept_tiers` AS s
  JOIN starts AS y ON y.college = s.college AND y.department = s.department AND y.academic_year = s.academic_year
  WHERE s.worst = 1 AND s.taken_on >= y.year_start
  GROUP BY s.college, s.department, s.academic_year, s.learner_key
),
red AS (
  SELECT p.college, p.department, p.academic_year, p.day, p.is_now, r.learner_key, r.first_red
  FROM `learner_progress`.`points` AS p
  JOIN first_reds AS r ON r.college = p.college AND r.department = p.department AND r.academic_year = p.academic_year
  WHERE p.is_now OR r.first_red <= p.day
),
-- When a draft was made active, as far as it was known on the day.
drafts AS (
  SELECT c.college, c.department, c.academic_year, c.record, p.day, MIN(c.version) AS version
  FROM `learner_progress`.`changes_known` AS c
  JOIN `learner_progress`.`points` AS p
    ON p.college = c.college AND p.department = c.department AND p.academic_year = c.academic_year
  WHERE c.field = 'Status' AND c.before = 'Draft' AND (p.is_now OR c.changed_on <= p.day)
  GROUP BY c.college, c.department, c.academic_year, c.record, p.day
),
activated AS (
  SELECT d.college, d.department, d.academic_year, d.record, d.day, MIN(c.changed_on) AS activated_on
  FROM drafts AS d
  JOIN `learner_progress`.`changes_known` AS c
    ON c.college = d.college AND c.department = d.department AND c.academic_year = d.academic_year AND c.record = d.record
    AND c.version = d.version AND c.field = 'Status' AND c.before = 'Draft'
  GROUP BY d.college, d.department, d.academic_year, d.record, d.day
),
spans AS (
  SELECT
    a.college, a.department, a.academic_year, a.day, a.learner_key, a.record_id, COALESCE(a.start, a.logged_at) AS began,
    a.status = 'Closed' AS is_closed, 'actions' AS kind
  FROM `learner_progress`.`actions_at` AS a
  WHERE a.is_known
  UNION ALL
  SELECT
    p.college, p.department, p.academic_year, p.day, p.learner_key, p.record_id,
    IF(d.activated_on IS NOT NULL AND (p.start IS NULL OR d.activated_on > p.start), d.activated_on, p.start) AS began,
    p.status = 'Closed' AS is_closed, 'plans' AS kind
  FROM `learner_progress`.`plans_at` AS p
  LEFT JOIN activated AS d
    ON d.college = p.college AND d.department = p.department AND d.academic_year = p.academic_year AND d.record = p.record_id AND d.day = p.day
  WHERE p.is_known AND p.status <> 'Draft'
),
-- As they stood on the first Red, which is one of the points or the day itself.
then_open AS (
  SELECT college, department, academic_year, record_id, day, status <> 'Closed' AS is_open, 'actions' AS kind
  FROM `learner_progress`.`actions_at`
  UNION ALL
  SELECT college, department, academic_year, record_id, day, status <> 'Closed' AS is_open, 'plans' AS kind
  FROM `learner_progress`.`plans_at`
),
found AS (
  SELECT
    r.college, r.department, r.academic_year, r.day, r.is_now, r.learner_key, r.first_red,
    LOGICAL_OR(s.began <= r.first_red AND COALESCE(o.is_open, FALSE)) AS was_under_way,
    MIN(IF(s.began >= r.first_red, s.began, NULL)) AS first_later
  FROM red AS r
  LEFT JOIN spans AS s
    ON s.college = r.college AND s.department = r.department AND s.academic_year = r.academic_year AND s.day = r.day
    AND s.learner_key = r.learner_key AND s.began <= r.day
  LEFT JOIN then_open AS o
    ON o.college = s.college AND o.department = s.department AND o.academic_year = s.academic_year AND o.record_id = s.record_id
    AND o.kind = s.kind AND o.day = r.first_red
  GROUP BY r.college, r.department, r.academic_year, r.day, r.is_now, r.learner_key, r.first_red
)
SELECT
  college, department, academic_year, day, is_now, learner_key, first_red,
  IF(COALESCE(was_under_way, FALSE), first_red, first_later) AS first_action,
  DATE_DIFF(COALESCE(IF(COALESCE(was_under_way, FALSE), first_red, first_later), day), first_red, DAY) AS days
FROM found
WHERE NOT (COALESCE(was_under_way, FALSE) = FALSE AND first_later IS NULL AND first_red >= day)
