-- Actions as they stood at the end of each of the points' days. Equal to recordsAt and recordsAsOf in src/domain/department/as-of.ts: what was
-- saved later is not known, what was changed later is taken back; what somebody typed as closed was closed on the day that it says itself.
-- Of the day itself they are as they are.
WITH logged AS (
  SELECT college, department, academic_year, record, COUNT(*) AS line_count
  FROM `learner_progress`.`changes_known`
  GROUP BY college, department, academic_year, record
),
known AS (
  SELECT
    r.*, p.day, p.is_now, l.line_count IS NOT NULL AS is_audited,
    p.is_now OR COALESCE(COALESCE(r.logged_at, r.start) <= p.day, TRUE) AS is_known
  FROM `learner_progress`.`actions` AS r
  JOIN `learner_progress`.`points` AS p
    ON p.college = r.college AND p.department = r.department AND p.academic_year = r.academic_year
  LEFT JOIN logged AS l
    ON l.college = r.college AND l.department = r.department AND l.academic_year = r.academic_year AND l.record = r.record_id
),
later AS (
  SELECT k.college, k.department, k.academic_year, k.record_id, k.day, c.field, COALESCE(c.before, '') AS before
  FROM known AS k
  JOIN `learner_progress`.`changes_known` AS c
    ON c.college = k.college AND c.department = k.department AND c.academic_year = k.academic_year AND c.record = k.record_id
  WHERE NOT k.is_now AND c.changed_on > k.day AND c.version > 1 AND (k.version IS NULL OR c.version <= k.version)
  QUALIFY ROW_NUMBER() OVER (PARTITION BY k.college, k.department, k.academic_year, k.record_id, k.day, c.field ORDER BY c.version) = 1
),
before AS (
  SELECT
    college, department, academic_year, record_id, day,
    MAX(IF(field = 'Status', before, NULL)) AS status,
    MAX(IF(field = 'Start', before, NULL)) AS start_before,
    MAX(IF(field = 'Review date', before, NULL)) AS review,
    MAX(IF(field = 'End', before, NULL)) AS end_day
  FROM later
  GROUP BY college, department, academic_year, record_id, day
)
SELECT
  k.college, k.department, k.academic_year, k.learner_key, k.record_id, k.row_number, k.day, k.is_now, k.is_known, k.logged_at,
  CASE
    WHEN NOT k.is_now AND NOT k.is_audited AND k.status = 'Closed' AND COALESCE(k.reviewed, k.review, k.by_when) > k.day THEN ''
    WHEN b.status IS NOT NULL THEN b.status
    ELSE COALESCE(k.status, '')
  END AS status,
  IF(b.start_before IS NULL, k.start, SAFE_CAST(b.start_before AS DATE)) AS start,
  IF(b.review IS NULL, k.review, SAFE_CAST(b.review AS DATE)) AS review
FROM known AS k
LEFT JOIN before AS b
  ON b.college = k.college AND b.department = k.department AND b.academic_year = k.academic_year AND b.record_id = k.record_id AND b.day = k.day
