-- A learner's worst tier over all departments at each data point that was kept. Equal to learnerHistories in
-- src/domain/department/snapshots/learner-history.ts over the snapshots of one department; of several the worst, so that none is hidden by another.
SELECT college, academic_year, learner_key, taken_on, data_point, MIN(worst) AS worst, LOGICAL_OR(is_overall) AS is_overall
FROM `learner_progress`.`kept_tiers`
GROUP BY college, academic_year, learner_key, taken_on, data_point
