-- How each course ended for a learner, as far as Outcomes say it and it is read. Equal to finalResults in src/domain/evidence/final-results.ts:
-- of two rows for one learner and course the first counts; who moved to another course has no result. A course's scale is its
-- qualification's, or else what its Grade boundaries name.
WITH told AS (
  SELECT
    o.college, o.department, o.academic_year, o.learner_key, o.course, LOWER(TRIM(o.course)) AS place,
    o.final_grade, o.withdrawn_on, o.row_number
  FROM `learner_progress`.`outcomes` AS o
  WHERE (o.final_grade IS NOT NULL OR o.withdrawn_on IS NOT NULL)
    AND o.course IS NOT NULL
    AND LOWER(TRIM(COALESCE(o.final_grade, ''))) NOT IN ('transfer', 'transferred', 'transferred out', 'moved', 'moved course')
  QUALIFY ROW_NUMBER() OVER (PARTITION BY o.college, o.department, o.academic_year, o.learner_key, LOWER(TRIM(o.course)) ORDER BY o.row_number) = 1
),
rows_of AS (
  SELECT college, department, academic_year, learner_key, LOWER(TRIM(COALESCE(course, tab))) AS place, qualification, tab, row_number
  FROM `learner_progress`.`tracker_rows`
  WHERE qualification IS NOT NULL
),
own AS (
  SELECT * FROM rows_of
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, learner_key, place ORDER BY tab DESC, row_number DESC) = 1
),
first_of AS (
  SELECT * FROM rows_of
  WHERE TRUE
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, place ORDER BY tab, row_number) = 1
),
listed AS (
  SELECT college, department, academic_year, LOWER(TRIM(code)) AS place, qualification
  FROM `learner_progress`.`courses`
  WHERE code IS NOT NULL
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, LOWER(TRIM(code)) ORDER BY row_number DESC) = 1
),
known AS (
  SELECT t.*, COALESCE(own.qualification, listed.qualification, first_of.qualification) AS qualification
  FROM told AS t
  LEFT JOIN own USING (college, department, academic_year, learner_key, place)
  LEFT JOIN listed USING (college, department, academic_year, place)
  LEFT JOIN first_of USING (college, department, academic_year, place)
)
SELECT
  k.college, k.department, k.academic_year, k.learner_key, k.place, k.withdrawn_on, q.qualification, COALESCE(q.scale, own.scale) AS scale,
  IF(k.withdrawn_on IS NULL, g.grade, NULL) AS grade,
  IF(k.withdrawn_on IS NULL, g.points, NULL) AS points,
  IF(k.withdrawn_on IS NULL, g.place, NULL) AS grade_place
FROM known AS k
LEFT JOIN `learner_progress_source`.`qualifications` AS q ON q.spelling = LOWER(REPLACE(k.qualification, ' ', ''))
LEFT JOIN (SELECT DISTINCT scale, course_place, college, department, academic_year FROM `learner_progress`.`own_scales`) AS own
  ON own.college = k.college AND own.department = k.department AND own.academic_year = k.academic_year AND own.course_place = k.place
LEFT JOIN `learner_progress`.`scales` AS g
  ON g.scale = COALESCE(q.scale, own.scale) AND g.spelling = LOWER(REPLACE(k.final_grade, ' ', ''))
