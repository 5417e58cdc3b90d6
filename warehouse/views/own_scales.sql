-- The grades in a course's own Grade boundaries, best first, such as "A* 80, A 70, B 60". Equal to gradesOfBoundaries in
-- src/domain/evidence/course-scales.ts for boundaries between commas, semicolons or lines; others, and those that do not run one way, are none.
WITH texts AS (
  SELECT
    college, department, academic_year, LOWER(TRIM(code)) AS course_place,
    CONCAT(', ', REPLACE(REPLACE(grade_boundaries, ';', ','), '\n', ','), ',') AS boundaries
  FROM `learner_progress`.`courses`
  WHERE code IS NOT NULL AND grade_boundaries IS NOT NULL
  QUALIFY ROW_NUMBER() OVER (PARTITION BY college, department, academic_year, LOWER(TRIM(code)) ORDER BY row_number DESC) = 1
),
pieces AS (
  SELECT
    t.college, t.department, t.academic_year, t.course_place,
    NULLIF(REGEXP_EXTRACT(TRIM(piece), r'^(.*[^\s:=≥])[\s:=≥]+[0-9]+(?:\.[0-9]+)?\s*%?$'), '') AS grade,
    SAFE_CAST(REGEXP_EXTRACT(TRIM(piece), r'^.*[^\s:=≥][\s:=≥]+([0-9]+(?:\.[0-9]+)?)\s*%?$') AS FLOAT64) AS lowest,
    STRPOS(t.boundaries, CONCAT(piece, ',')) AS position
  FROM texts AS t
  CROSS JOIN UNNEST(SPLIT(t.boundaries, ',')) AS piece
  WHERE TRIM(piece) <> ''
),
steps AS (
  SELECT
    p.*,
    SIGN(p.lowest - LAG(p.lowest) OVER (PARTITION BY p.college, p.department, p.academic_year, p.course_place ORDER BY p.position)) AS step,
    ROW_NUMBER() OVER (PARTITION BY p.college, p.department, p.academic_year, p.course_place ORDER BY p.lowest DESC) - 1 AS place,
    COUNT(*) OVER (PARTITION BY p.college, p.department, p.academic_year, p.course_place) AS grades,
    LOWER(p.grade) IN ('u', 'fail', 'failed', 'ungraded', 'unclassified', 'no award') AS is_fail
  FROM pieces AS p
),
sound AS (
  SELECT college, department, academic_year, course_place, LOGICAL_OR(is_fail) AS has_fail, MAX(grades) AS grades
  FROM steps
  GROUP BY college, department, academic_year, course_place
  HAVING COUNTIF(grade IS NULL OR lowest IS NULL OR lowest > 100 OR step = 0) = 0
    AND COUNT(DISTINCT grade) = COUNT(*)
    AND (COUNTIF(step > 0) = 0 OR COUNTIF(step < 0) = 0)
),
named AS (
  SELECT s.college, s.department, s.academic_year, s.course_place, s.grade, IF(s.is_fail, 0, s.grades - s.place) AS points, s.place, FALSE AS final_only
  FROM steps AS s
  JOIN sound AS o
    ON o.college = s.college AND o.department = s.department AND o.academic_year = s.academic_year AND o.course_place = s.course_place
  UNION ALL
  SELECT o.college, o.department, o.academic_year, o.course_place, 'U' AS grade, 0 AS points, o.grades AS place, FALSE AS final_only
  FROM sound AS o
  WHERE NOT o.has_fail
),
fails AS (
  -- U, fail, ungraded and unclassified are one word in every column; the others only where a course's end is said.
  SELECT
    n.college, n.department, n.academic_year, n.course_place, word AS spelling, n.grade, n.points, n.place,
    NOT (
      word IN ('u', 'fail', 'ungraded', 'unclassified') AND LOWER(REPLACE(n.grade, ' ', '')) IN ('u', 'fail', 'ungraded', 'unclassified')
    ) AS final_only
  FROM named AS n
  CROSS JOIN UNNEST(['u', 'fail', 'failed', 'ungraded', 'unclassified', 'noaward']) AS word
  WHERE n.points = 0 AND word <> LOWER(REPLACE(n.grade, ' ', ''))
)
SELECT
  college, department, academic_year, course_place, CONCAT('own ', college, ' ', department, ' ', academic_year, ' ', course_place) AS scale,
  LOWER(REPLACE(grade, ' ', '')) AS spelling, grade, CAST(points AS FLOAT64) AS points, CAST(place AS FLOAT64) AS place, final_only
FROM named
UNION ALL
SELECT
  college, department, academic_year, course_place, CONCAT('own ', college, ' ', department, ' ', academic_year, ' ', course_place) AS scale,
  spelling, grade, CAST(points AS FLOAT64) AS points, CAST(place AS FLOAT64) AS place, final_only
FROM fails
