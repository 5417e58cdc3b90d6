-- Each reason of an enrolment by its measure and area, in the add-on's own words; other words in the column are counted and given to nobody.
-- Equal to areaOf in src/domain/risk/learner-tier.ts. "(1 is best; 4 or worse)" is one reason: what is behind its semicolon is none.
-- Patterns are held against each wording once, not against each row.
WITH pieces AS (
  SELECT
    t.college, t.department, t.academic_year, t.tab, t.row_number, t.learner_key, COALESCE(t.course, t.tab) AS course, piece
  FROM `learner_progress_source`.`tracker_rows` AS t
  CROSS JOIN UNNEST(SPLIT(t.reasons, '; ')) AS piece
  WHERE piece <> '' AND NOT (ENDS_WITH(piece, ')') AND STRPOS(piece, '(') = 0)
),
wordings AS (
  SELECT DISTINCT piece FROM pieces
),
known AS (
  SELECT w.piece, p.area, p.measure, REGEXP_EXTRACT(w.piece, p.pattern) AS reason
  FROM wordings AS w
  JOIN `learner_progress_source`.`reason_patterns` AS p ON REGEXP_CONTAINS(w.piece, p.pattern)
)
SELECT
  p.college, p.department, p.academic_year, p.tab, p.row_number, p.learner_key, p.course,
  k.area, k.measure,
  STARTS_WITH(p.piece, 'Severe: ') AS is_severe,
  STARTS_WITH(p.piece, 'Approaching: ') AS is_approaching,
  k.reason
FROM pieces AS p
LEFT JOIN known AS k ON k.piece = p.piece
