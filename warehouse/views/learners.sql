-- One row for each learner over all departments: a learner is more than the worst course. Equal to learnerTier in src/domain/risk/learner-tier.ts
-- over all enrolments of the college together: Amber becomes Red where the areas of concern of all courses are as many as the policy says. A
-- tier that cannot be read may be the worst of all: it is Not enough data, and one concern.
WITH rated AS (
  SELECT e.college, e.academic_year, e.learner_key, e.department, e.course, COALESCE(r.worst, 3) AS worst, e.tier IS NULL AS is_unread
  FROM `learner_progress`.`enrolments` AS e
  LEFT JOIN `learner_progress`.`tier_ranks` AS r ON r.tier = e.tier
),
whole AS (
  SELECT
    college, academic_year, learner_key, MIN(worst) AS worst, COUNT(*) AS courses, COUNT(DISTINCT department) AS departments,
    COUNTIF(is_unread) AS unread
  FROM rated
  GROUP BY college, academic_year, learner_key
),
told AS (
  SELECT s.college, s.academic_year, s.learner_key, s.department, s.area, s.reason, s.is_severe, s.is_approaching, e.tier
  FROM `learner_progress`.`enrolments` AS e
  JOIN `learner_progress`.`reasons` AS s
    ON s.college = e.college AND s.department = e.department AND s.academic_year = e.academic_year AND s.tab = e.tab
    AND s.row_number = e.row_number
),
counted AS (
  SELECT
    college, academic_year, learner_key,
    COUNT(DISTINCT IF(tier IN ('Red', 'Amber'), area, NULL)) AS area_count,
    STRING_AGG(DISTINCT IF(tier IN ('Red', 'Amber'), area, NULL), ', ' ORDER BY IF(tier IN ('Red', 'Amber'), area, NULL)) AS areas,
    COUNTIF(COALESCE(tier, '') <> 'On track') AS concerns,
    COUNTIF(COALESCE(tier, '') <> 'On track' AND is_severe) AS severe,
    COUNTIF(is_approaching) AS approaching
  FROM told
  GROUP BY college, academic_year, learner_key
),
by_department AS (
  SELECT college, academic_year, learner_key, department, STRING_AGG(DISTINCT reason, '; ' ORDER BY reason) AS reasons
  FROM told
  WHERE COALESCE(tier, '') <> 'On track' AND reason IS NOT NULL
  GROUP BY college, academic_year, learner_key, department
),
said AS (
  SELECT college, academic_year, learner_key, STRING_AGG(CONCAT(department, ': ', reasons), ' | ' ORDER BY department) AS reasons
  FROM by_department
  GROUP BY college, academic_year, learner_key
),
line AS (
  SELECT college, academic_year, SAFE_CAST(value AS FLOAT64) AS red_domains
  FROM `learner_progress`.`policy`
  WHERE department = '' AND setting = 'red.domains'
)
SELECT
  w.college, w.academic_year, w.learner_key, w.courses, w.departments,
  worst_of.tier AS worst_course,
  IF(w.worst = 2 AND c.area_count >= line.red_domains, 'Red', worst_of.tier) AS tier,
  w.worst = 2 AND COALESCE(c.area_count >= line.red_domains, FALSE) AS is_red_by_areas,
  c.areas, COALESCE(c.concerns, 0) + w.unread AS concerns, COALESCE(c.severe, 0) AS severe, COALESCE(c.approaching, 0) AS approaching,
  said.reasons
FROM whole AS w
LEFT JOIN `learner_progress`.`tier_ranks` AS worst_of ON worst_of.worst = w.worst
LEFT JOIN counted AS c ON c.college = w.college AND c.academic_year = w.academic_year AND c.learner_key = w.learner_key
LEFT JOIN said ON said.college = w.college AND said.academic_year = w.academic_year AND said.learner_key = w.learner_key
LEFT JOIN line ON line.college = w.college AND line.academic_year = w.academic_year
