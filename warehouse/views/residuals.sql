-- What each grade worked at adds, at each of the points' days. Equal to residualFinder in src/domain/value-added/residual.ts, with DfE's curves from
-- the reference: points above the national expectation, divided by the qualification's size and the points of a grade; a prior outside the
-- curve has none.
WITH found AS (
  SELECT
    e.college, e.department, e.academic_year, e.day, e.is_now, e.learner_key, e.course, e.qualification AS as_written, e.prior, e.working_at,
    COALESCE(s.award, every.award) AS award
  FROM `learner_progress`.`enrolments_at` AS e
  JOIN `learner_progress_source`.`qualifications` AS q ON q.spelling = LOWER(REPLACE(e.qualification, ' ', ''))
  LEFT JOIN `learner_progress_source`.`award_subjects` AS s
    ON s.qualification = q.qualification
    AND s.subject_key = LOWER(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(e.subject, ''), '&', 'and'), ' ', ''), '-', ''), '/', ''), ',', ''), '(', ''), ')', ''), '.', ''))
  LEFT JOIN `learner_progress_source`.`award_subjects` AS every ON every.qualification = q.qualification AND every.subject_key = '*'
  WHERE e.prior IS NOT NULL AND e.working_at IS NOT NULL
)
SELECT
  f.college, f.department, f.academic_year, f.day, f.is_now, f.learner_key, f.course,
  a.cohort, IF(a.kind = 'resit', f.as_written, a.qualification) AS qualification, a.subject, a.size,
  COALESCE(c.spread, a.spread) AS spread,
  CASE a.kind
    WHEN 'line' THEN (g.points - (c.points_from + COALESCE(SAFE_DIVIDE((c.points_to - c.points_from) * (f.prior - c.prior_from), c.prior_to - c.prior_from), 0))) / a.size / a.points_per_grade
    WHEN 'step' THEN g.points - c.points_from
    ELSE GREATEST(g.points - f.prior, -1) - c.points_from
  END AS grades
FROM found AS f
JOIN `learner_progress_source`.`awards` AS a ON a.award = f.award
JOIN `learner_progress_source`.`scale_grades` AS g
  ON g.scale = a.scale AND g.spelling = LOWER(REPLACE(f.working_at, ' ', '')) AND NOT g.final_only
JOIN `learner_progress_source`.`award_curve` AS c
  ON c.award = a.award AND f.prior >= c.prior_from AND (f.prior < c.prior_to OR (c.prior_from = c.prior_to AND f.prior = c.prior_from))
