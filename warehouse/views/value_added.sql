-- Value added with its 95% interval by subject, qualification and exam cohort, and of the department. Equal to valueAddedScores and departmentScore
-- in src/domain/value-added: every score is the mean weighted by size, its error the root of the summed squares; GCSEs and resits count for a
-- department only where there is nothing else. No interval where DfE publishes no spread.
WITH levels AS (
  SELECT 'Subject' AS level, college, department, academic_year, day, is_now, cohort, qualification, subject, size, spread, grades
  FROM `learner_progress`.`residuals`
  UNION ALL
  SELECT 'Qualification', college, department, academic_year, day, is_now, cohort, qualification, '', size, spread, grades
  FROM `learner_progress`.`residuals`
  UNION ALL
  SELECT 'Cohort', college, department, academic_year, day, is_now, cohort, '', '', size, spread, grades
  FROM `learner_progress`.`residuals`
  UNION ALL
  SELECT 'Department', college, department, academic_year, day, is_now, '', '', '', size, spread, grades
  FROM `learner_progress`.`residuals`
  WHERE TRUE
  QUALIFY cohort NOT IN ('GCSE', 'Resit')
    OR COUNTIF(cohort NOT IN ('GCSE', 'Resit')) OVER (PARTITION BY college, department, academic_year, day) = 0
),
pooled AS (
  SELECT
    level, college, department, academic_year, day, is_now, cohort, qualification, subject,
    IF(level IN ('Subject', 'Qualification'), size, 0) AS own_size,
    COUNT(*) AS results,
    SUM(size * grades) / SUM(size) AS grades,
    IF(COUNT(spread) = COUNT(*), SQRT(SUM(POW(size * spread, 2))) / SUM(size), NULL) AS error
  FROM levels
  GROUP BY level, college, department, academic_year, day, is_now, cohort, qualification, subject, IF(level IN ('Subject', 'Qualification'), size, 0)
)
SELECT
  level, college, department, academic_year, day, is_now, cohort, qualification, subject, results, grades,
  grades - 1.96 * error AS from_value, grades + 1.96 * error AS to_value
FROM pooled
