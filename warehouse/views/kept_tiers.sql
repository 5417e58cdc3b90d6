-- A learner's tier at each data point that was kept, by department: the learner's own over all courses where it was kept, else that of the worst
-- course. Equal to learnerHistories in src/domain/department/snapshots/learner-history.ts.
SELECT
  s.college, s.department, s.academic_year, s.learner_key, s.taken_on, s.data_point,
  COALESCE(MIN(o.worst), MIN(r.worst)) AS worst, COUNT(o.worst) > 0 AS is_overall
FROM `learner_progress`.`snapshots` AS s
JOIN `learner_progress`.`tier_ranks` AS r ON r.tier = s.tier
LEFT JOIN `learner_progress`.`tier_ranks` AS o ON o.tier = s.overall
GROUP BY s.college, s.department, s.academic_year, s.learner_key, s.taken_on, s.data_point
