-- Each reason of an enrolment by its measure and area, in the add-on's own words; other words in the column are counted and given to nobody.
-- Equal to areaOf in src/domain/risk/learner-tier.ts. "(1 is best; 4 or worse)" is one reason: what is behind its semicolon is none.
SELECT
  t.college, t.department, t.academic_year, t.tab, t.row_number, t.learner_key, COALESCE(t.course, t.tab) AS course,
  p.area, p.measure,
  STARTS_WITH(piece, 'Severe: ') AS is_severe,
  STARTS_WITH(piece, 'Approaching: ') AS is_approaching,
  IF(p.pattern IS NULL, NULL, REGEXP_EXTRACT(piece, p.pattern)) AS reason
FROM `learner_progress_source`.`tracker_rows` AS t
CROSS JOIN UNNEST(SPLIT(t.reasons, '; ')) AS piece
LEFT JOIN `learner_progress_source`.`reason_patterns` AS p ON REGEXP_CONTAINS(piece, p.pattern)
WHERE piece <> '' AND NOT (ENDS_WITH(piece, ')') AND STRPOS(piece, '(') = 0)
