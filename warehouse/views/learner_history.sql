-- A learner's worst tier over all courses of all departments at each data point that was kept. Equal to learnerHistories in
-- src/domain/department/snapshots/learner-history.ts over the snapshots of all departments together.
SELECT s.college, s.academic_year, s.learner_key, s.taken_on, s.data_point, MIN(r.worst) AS worst
FROM `learner_progress`.`snapshots` AS s
JOIN `learner_progress`.`tier_ranks` AS r ON r.tier = s.tier
GROUP BY s.college, s.academic_year, s.learner_key, s.taken_on, s.data_point
