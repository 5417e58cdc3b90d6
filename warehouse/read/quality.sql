-- Made by "npm run docs" from src/tables: cells in which something stands and nothing can be read (Loading…, #REF!, a sentence). They are
-- NULL in every view, as src/records leaves them out of every sum.
SELECT t.college, t.department, t.academic_year, 'Tracker' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
    COUNTIF(c.has_learner_id) AS has_learner_id, COUNTIF(c.has_learner_id AND IF(REGEXP_CONTAINS(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r'^([0-9]+)\.0+$'), ''), c.learner_id))), r'^(?:[?\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\.[0-9]+)?E\+?[0-9]+)$'), NULL, NULLIF(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r'^([0-9]+)\.0+$'), ''), c.learner_id))), '')) IS NULL) AS no_learner_id,
    COUNTIF(c.has_tier) AS has_tier, COUNTIF(c.has_tier AND CASE WHEN c.tier IN ('Red', 'Amber', 'Not enough data', 'On track') THEN c.tier WHEN UPPER(REPLACE(REPLACE(REPLACE(c.tier, ' ', ''), '-', ''), '_', '')) IN ('RED') THEN 'Red' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.tier, ' ', ''), '-', ''), '_', '')) IN ('AMBER') THEN 'Amber' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.tier, ' ', ''), '-', ''), '_', '')) IN ('NOTENOUGHDATA') THEN 'Not enough data' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.tier, ' ', ''), '-', ''), '_', '')) IN ('ONTRACK') THEN 'On track' END IS NULL) AS no_tier,
    COUNTIF(c.has_course) AS has_course, COUNTIF(c.has_course AND IF(SUBSTR(c.course, 201, 1) <> '', NULL, c.course) IS NULL) AS no_course,
    COUNTIF(c.has_qualification) AS has_qualification, COUNTIF(c.has_qualification AND IF(SUBSTR(c.qualification, 201, 1) <> '', NULL, c.qualification) IS NULL) AS no_qualification,
    COUNTIF(c.has_subject) AS has_subject, COUNTIF(c.has_subject AND IF(SUBSTR(c.subject, 201, 1) <> '', NULL, c.subject) IS NULL) AS no_subject,
    COUNTIF(c.has_teaching_group) AS has_teaching_group, COUNTIF(c.has_teaching_group AND IF(SUBSTR(c.teaching_group, 201, 1) <> '', NULL, c.teaching_group) IS NULL) AS no_teaching_group,
    COUNTIF(c.has_prior) AS has_prior, COUNTIF(c.has_prior AND IF(REGEXP_CONTAINS(c.prior, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.prior, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.prior, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.prior, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_prior,
    COUNTIF(c.has_meg) AS has_meg, COUNTIF(c.has_meg AND IF(SUBSTR(c.meg, 65, 1) <> '', NULL, c.meg) IS NULL) AS no_meg,
    COUNTIF(c.has_agreed_meg) AS has_agreed_meg, COUNTIF(c.has_agreed_meg AND IF(SUBSTR(c.agreed_meg, 65, 1) <> '', NULL, c.agreed_meg) IS NULL) AS no_agreed_meg,
    COUNTIF(c.has_aspiration) AS has_aspiration, COUNTIF(c.has_aspiration AND IF(SUBSTR(c.aspiration, 65, 1) <> '', NULL, c.aspiration) IS NULL) AS no_aspiration,
    COUNTIF(c.has_forecast) AS has_forecast, COUNTIF(c.has_forecast AND IF(SUBSTR(c.forecast, 65, 1) <> '', NULL, c.forecast) IS NULL) AS no_forecast,
    COUNTIF(c.has_average) AS has_average, COUNTIF(c.has_average AND IF(REGEXP_CONTAINS(c.average, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.average, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.average, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.average, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_average,
    COUNTIF(c.has_working_at) AS has_working_at, COUNTIF(c.has_working_at AND IF(SUBSTR(c.working_at, 65, 1) <> '', NULL, c.working_at) IS NULL) AS no_working_at,
    COUNTIF(c.has_gap) AS has_gap, COUNTIF(c.has_gap AND IF(REGEXP_CONTAINS(c.gap, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.gap, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.gap, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.gap, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_gap,
    COUNTIF(c.has_band) AS has_band, COUNTIF(c.has_band AND c.band IS NULL) AS no_band,
    COUNTIF(c.has_latest_change) AS has_latest_change, COUNTIF(c.has_latest_change AND IF(REGEXP_CONTAINS(c.latest_change, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.latest_change, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.latest_change, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.latest_change, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_latest_change,
    COUNTIF(c.has_sustained_change) AS has_sustained_change, COUNTIF(c.has_sustained_change AND IF(REGEXP_CONTAINS(c.sustained_change, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.sustained_change, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.sustained_change, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.sustained_change, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_sustained_change,
    COUNTIF(c.has_missing_work) AS has_missing_work, COUNTIF(c.has_missing_work AND IF(IF(REGEXP_CONTAINS(c.missing_work, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.missing_work, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.missing_work, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.missing_work, '%', '') AS FLOAT64), NULL)) >= 0, IF(REGEXP_CONTAINS(c.missing_work, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.missing_work, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.missing_work, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.missing_work, '%', '') AS FLOAT64), NULL)), NULL) IS NULL) AS no_missing_work,
    COUNTIF(c.has_open_actions) AS has_open_actions, COUNTIF(c.has_open_actions AND IF(IF(REGEXP_CONTAINS(c.open_actions, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.open_actions, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.open_actions, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.open_actions, '%', '') AS FLOAT64), NULL)) >= 0, IF(REGEXP_CONTAINS(c.open_actions, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.open_actions, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.open_actions, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.open_actions, '%', '') AS FLOAT64), NULL)), NULL) IS NULL) AS no_open_actions,
    COUNTIF(c.has_next_review) AS has_next_review, COUNTIF(c.has_next_review AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.next_review, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.next_review, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.next_review, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.next_review, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_next_review,
    COUNTIF(c.has_areas) AS has_areas, COUNTIF(c.has_areas AND c.areas IS NULL) AS no_areas,
    COUNTIF(c.has_attendance) AS has_attendance, COUNTIF(c.has_attendance AND CASE WHEN IF(REGEXP_CONTAINS(c.attendance, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.attendance, '%', '') AS FLOAT64), NULL) > 0 AND IF(REGEXP_CONTAINS(c.attendance, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.attendance, '%', '') AS FLOAT64), NULL) <= 1 AND NOT ENDS_WITH(c.attendance, '%') THEN ROUND(IF(REGEXP_CONTAINS(c.attendance, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.attendance, '%', '') AS FLOAT64), NULL) * 100, 9) WHEN IF(REGEXP_CONTAINS(c.attendance, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.attendance, '%', '') AS FLOAT64), NULL) >= 0 AND IF(REGEXP_CONTAINS(c.attendance, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.attendance, '%', '') AS FLOAT64), NULL) <= 100 THEN IF(REGEXP_CONTAINS(c.attendance, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.attendance, '%', '') AS FLOAT64), NULL) END IS NULL) AS no_attendance,
    COUNTIF(c.has_online) AS has_online, COUNTIF(c.has_online AND CASE WHEN IF(REGEXP_CONTAINS(c.online, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.online, '%', '') AS FLOAT64), NULL) > 0 AND IF(REGEXP_CONTAINS(c.online, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.online, '%', '') AS FLOAT64), NULL) <= 1 AND NOT ENDS_WITH(c.online, '%') THEN ROUND(IF(REGEXP_CONTAINS(c.online, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.online, '%', '') AS FLOAT64), NULL) * 100, 9) WHEN IF(REGEXP_CONTAINS(c.online, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.online, '%', '') AS FLOAT64), NULL) >= 0 AND IF(REGEXP_CONTAINS(c.online, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.online, '%', '') AS FLOAT64), NULL) <= 100 THEN IF(REGEXP_CONTAINS(c.online, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.online, '%', '') AS FLOAT64), NULL) END IS NULL) AS no_online,
    COUNTIF(c.has_punctuality) AS has_punctuality, COUNTIF(c.has_punctuality AND CASE WHEN IF(REGEXP_CONTAINS(c.punctuality, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.punctuality, '%', '') AS FLOAT64), NULL) > 0 AND IF(REGEXP_CONTAINS(c.punctuality, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.punctuality, '%', '') AS FLOAT64), NULL) <= 1 AND NOT ENDS_WITH(c.punctuality, '%') THEN ROUND(IF(REGEXP_CONTAINS(c.punctuality, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.punctuality, '%', '') AS FLOAT64), NULL) * 100, 9) WHEN IF(REGEXP_CONTAINS(c.punctuality, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.punctuality, '%', '') AS FLOAT64), NULL) >= 0 AND IF(REGEXP_CONTAINS(c.punctuality, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.punctuality, '%', '') AS FLOAT64), NULL) <= 100 THEN IF(REGEXP_CONTAINS(c.punctuality, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.punctuality, '%', '') AS FLOAT64), NULL) END IS NULL) AS no_punctuality,
    COUNTIF(c.has_behaviour) AS has_behaviour, COUNTIF(c.has_behaviour AND IF(IF(REGEXP_CONTAINS(c.behaviour, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.behaviour, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.behaviour, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.behaviour, '%', '') AS FLOAT64), NULL)) >= 0, IF(REGEXP_CONTAINS(c.behaviour, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.behaviour, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.behaviour, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.behaviour, '%', '') AS FLOAT64), NULL)), NULL) IS NULL) AS no_behaviour,
    COUNTIF(c.has_attitude) AS has_attitude, COUNTIF(c.has_attitude AND IF(REGEXP_CONTAINS(c.attitude, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.attitude, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.attitude, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.attitude, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_attitude,
    COUNTIF(c.has_attendance_change) AS has_attendance_change, COUNTIF(c.has_attendance_change AND IF(REGEXP_CONTAINS(c.attendance_change, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.attendance_change, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.attendance_change, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.attendance_change, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_attendance_change,
    COUNTIF(c.has_punctuality_change) AS has_punctuality_change, COUNTIF(c.has_punctuality_change AND IF(REGEXP_CONTAINS(c.punctuality_change, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.punctuality_change, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.punctuality_change, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.punctuality_change, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_punctuality_change,
    COUNTIF(c.has_attitude_change) AS has_attitude_change, COUNTIF(c.has_attitude_change AND IF(REGEXP_CONTAINS(c.attitude_change, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.attitude_change, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.attitude_change, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.attitude_change, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_attitude_change,
    COUNTIF(c.has_recent_incidents) AS has_recent_incidents, COUNTIF(c.has_recent_incidents AND IF(IF(REGEXP_CONTAINS(c.recent_incidents, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.recent_incidents, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.recent_incidents, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.recent_incidents, '%', '') AS FLOAT64), NULL)) >= 0, IF(REGEXP_CONTAINS(c.recent_incidents, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.recent_incidents, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.recent_incidents, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.recent_incidents, '%', '') AS FLOAT64), NULL)), NULL) IS NULL) AS no_recent_incidents,
    COUNTIF(c.has_wellbeing) AS has_wellbeing, COUNTIF(c.has_wellbeing AND CASE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.wellbeing, ' ', ''), '-', ''), '_', '')) IN ('NO', 'N', 'FALSE', '0', 'NONE', 'NONEKNOWN', 'NIL', 'NA', 'NOTAPPLICABLE', '✗', '✘', '✕', '☐', '❌', '', '–', '—', 'NOCONCERN', 'NOCONCERNATPRESENT', 'NOCONCERNCURRENTLY', 'NOCONCERNIDENTIFIED', 'NOCONCERNKNOWN', 'NOCONCERNNOTED', 'NOCONCERNRAISED', 'NOCONCERNREPORTED', 'NOCONCERNTOREPORT', 'NOCONCERNS', 'NOCONCERNSATPRESENT', 'NOCONCERNSCURRENTLY', 'NOCONCERNSIDENTIFIED', 'NOCONCERNSKNOWN', 'NOCONCERNSNOTED', 'NOCONCERNSRAISED', 'NOCONCERNSREPORTED', 'NOCONCERNSTOREPORT', 'NOISSUE', 'NOISSUEATPRESENT', 'NOISSUECURRENTLY', 'NOISSUEIDENTIFIED', 'NOISSUEKNOWN', 'NOISSUENOTED', 'NOISSUERAISED', 'NOISSUEREPORTED', 'NOISSUETOREPORT', 'NOISSUES', 'NOISSUESATPRESENT', 'NOISSUESCURRENTLY', 'NOISSUESIDENTIFIED', 'NOISSUESKNOWN', 'NOISSUESNOTED', 'NOISSUESRAISED', 'NOISSUESREPORTED', 'NOISSUESTOREPORT', 'NOPROBLEM', 'NOPROBLEMATPRESENT', 'NOPROBLEMCURRENTLY', 'NOPROBLEMIDENTIFIED', 'NOPROBLEMKNOWN', 'NOPROBLEMNOTED', 'NOPROBLEMRAISED', 'NOPROBLEMREPORTED', 'NOPROBLEMTOREPORT', 'NOPROBLEMS', 'NOPROBLEMSATPRESENT', 'NOPROBLEMSCURRENTLY', 'NOPROBLEMSIDENTIFIED', 'NOPROBLEMSKNOWN', 'NOPROBLEMSNOTED', 'NOPROBLEMSRAISED', 'NOPROBLEMSREPORTED', 'NOPROBLEMSTOREPORT', 'NOCURRENTCONCERN', 'NOCURRENTCONCERNATPRESENT', 'NOCURRENTCONCERNCURRENTLY', 'NOCURRENTCONCERNIDENTIFIED', 'NOCURRENTCONCERNKNOWN', 'NOCURRENTCONCERNNOTED', 'NOCURRENTCONCERNRAISED', 'NOCURRENTCONCERNREPORTED', 'NOCURRENTCONCERNTOREPORT', 'NOCURRENTCONCERNS', 'NOCURRENTCONCERNSATPRESENT', 'NOCURRENTCONCERNSCURRENTLY', 'NOCURRENTCONCERNSIDENTIFIED', 'NOCURRENTCONCERNSKNOWN', 'NOCURRENTCONCERNSNOTED', 'NOCURRENTCONCERNSRAISED', 'NOCURRENTCONCERNSREPORTED', 'NOCURRENTCONCERNSTOREPORT', 'NOCURRENTISSUE', 'NOCURRENTISSUEATPRESENT', 'NOCURRENTISSUECURRENTLY', 'NOCURRENTISSUEIDENTIFIED', 'NOCURRENTISSUEKNOWN', 'NOCURRENTISSUENOTED', 'NOCURRENTISSUERAISED', 'NOCURRENTISSUEREPORTED', 'NOCURRENTISSUETOREPORT', 'NOCURRENTISSUES', 'NOCURRENTISSUESATPRESENT', 'NOCURRENTISSUESCURRENTLY', 'NOCURRENTISSUESIDENTIFIED', 'NOCURRENTISSUESKNOWN', 'NOCURRENTISSUESNOTED', 'NOCURRENTISSUESRAISED', 'NOCURRENTISSUESREPORTED', 'NOCURRENTISSUESTOREPORT', 'NOCURRENTPROBLEM', 'NOCURRENTPROBLEMATPRESENT', 'NOCURRENTPROBLEMCURRENTLY', 'NOCURRENTPROBLEMIDENTIFIED', 'NOCURRENTPROBLEMKNOWN', 'NOCURRENTPROBLEMNOTED', 'NOCURRENTPROBLEMRAISED', 'NOCURRENTPROBLEMREPORTED', 'NOCURRENTPROBLEMTOREPORT', 'NOCURRENTPROBLEMS', 'NOCURRENTPROBLEMSATPRESENT', 'NOCURRENTPROBLEMSCURRENTLY', 'NOCURRENTPROBLEMSIDENTIFIED', 'NOCURRENTPROBLEMSKNOWN', 'NOCURRENTPROBLEMSNOTED', 'NOCURRENTPROBLEMSRAISED', 'NOCURRENTPROBLEMSREPORTED', 'NOCURRENTPROBLEMSTOREPORT', 'NOKNOWNCONCERN', 'NOKNOWNCONCERNATPRESENT', 'NOKNOWNCONCERNCURRENTLY', 'NOKNOWNCONCERNIDENTIFIED', 'NOKNOWNCONCERNKNOWN', 'NOKNOWNCONCERNNOTED', 'NOKNOWNCONCERNRAISED', 'NOKNOWNCONCERNREPORTED', 'NOKNOWNCONCERNTOREPORT', 'NOKNOWNCONCERNS', 'NOKNOWNCONCERNSATPRESENT', 'NOKNOWNCONCERNSCURRENTLY', 'NOKNOWNCONCERNSIDENTIFIED', 'NOKNOWNCONCERNSKNOWN', 'NOKNOWNCONCERNSNOTED', 'NOKNOWNCONCERNSRAISED', 'NOKNOWNCONCERNSREPORTED', 'NOKNOWNCONCERNSTOREPORT', 'NOKNOWNISSUE', 'NOKNOWNISSUEATPRESENT', 'NOKNOWNISSUECURRENTLY', 'NOKNOWNISSUEIDENTIFIED', 'NOKNOWNISSUEKNOWN', 'NOKNOWNISSUENOTED', 'NOKNOWNISSUERAISED', 'NOKNOWNISSUEREPORTED', 'NOKNOWNISSUETOREPORT', 'NOKNOWNISSUES', 'NOKNOWNISSUESATPRESENT', 'NOKNOWNISSUESCURRENTLY', 'NOKNOWNISSUESIDENTIFIED', 'NOKNOWNISSUESKNOWN', 'NOKNOWNISSUESNOTED', 'NOKNOWNISSUESRAISED', 'NOKNOWNISSUESREPORTED', 'NOKNOWNISSUESTOREPORT', 'NOKNOWNPROBLEM', 'NOKNOWNPROBLEMATPRESENT', 'NOKNOWNPROBLEMCURRENTLY', 'NOKNOWNPROBLEMIDENTIFIED', 'NOKNOWNPROBLEMKNOWN', 'NOKNOWNPROBLEMNOTED', 'NOKNOWNPROBLEMRAISED', 'NOKNOWNPROBLEMREPORTED', 'NOKNOWNPROBLEMTOREPORT', 'NOKNOWNPROBLEMS', 'NOKNOWNPROBLEMSATPRESENT', 'NOKNOWNPROBLEMSCURRENTLY', 'NOKNOWNPROBLEMSIDENTIFIED', 'NOKNOWNPROBLEMSKNOWN', 'NOKNOWNPROBLEMSNOTED', 'NOKNOWNPROBLEMSRAISED', 'NOKNOWNPROBLEMSREPORTED', 'NOKNOWNPROBLEMSTOREPORT', 'NONEATPRESENT', 'NONECURRENTLY', 'NONEIDENTIFIED', 'NONENOTED', 'NONERAISED', 'NONEREPORTED', 'NONETOREPORT', 'NOTHING', 'NOTHINGATPRESENT', 'NOTHINGCURRENTLY', 'NOTHINGIDENTIFIED', 'NOTHINGKNOWN', 'NOTHINGNOTED', 'NOTHINGRAISED', 'NOTHINGREPORTED', 'NOTHINGTOREPORT', 'NILRETURN', 'OK') THEN FALSE WHEN c.wellbeing IS NOT NULL THEN TRUE END IS NULL) AS no_wellbeing,
    COUNTIF(c.has_external) AS has_external, COUNTIF(c.has_external AND CASE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.external, ' ', ''), '-', ''), '_', '')) IN ('NO', 'N', 'FALSE', '0', 'NONE', 'NONEKNOWN', 'NIL', 'NA', 'NOTAPPLICABLE', '✗', '✘', '✕', '☐', '❌', '', '–', '—', 'NOCONCERN', 'NOCONCERNATPRESENT', 'NOCONCERNCURRENTLY', 'NOCONCERNIDENTIFIED', 'NOCONCERNKNOWN', 'NOCONCERNNOTED', 'NOCONCERNRAISED', 'NOCONCERNREPORTED', 'NOCONCERNTOREPORT', 'NOCONCERNS', 'NOCONCERNSATPRESENT', 'NOCONCERNSCURRENTLY', 'NOCONCERNSIDENTIFIED', 'NOCONCERNSKNOWN', 'NOCONCERNSNOTED', 'NOCONCERNSRAISED', 'NOCONCERNSREPORTED', 'NOCONCERNSTOREPORT', 'NOISSUE', 'NOISSUEATPRESENT', 'NOISSUECURRENTLY', 'NOISSUEIDENTIFIED', 'NOISSUEKNOWN', 'NOISSUENOTED', 'NOISSUERAISED', 'NOISSUEREPORTED', 'NOISSUETOREPORT', 'NOISSUES', 'NOISSUESATPRESENT', 'NOISSUESCURRENTLY', 'NOISSUESIDENTIFIED', 'NOISSUESKNOWN', 'NOISSUESNOTED', 'NOISSUESRAISED', 'NOISSUESREPORTED', 'NOISSUESTOREPORT', 'NOPROBLEM', 'NOPROBLEMATPRESENT', 'NOPROBLEMCURRENTLY', 'NOPROBLEMIDENTIFIED', 'NOPROBLEMKNOWN', 'NOPROBLEMNOTED', 'NOPROBLEMRAISED', 'NOPROBLEMREPORTED', 'NOPROBLEMTOREPORT', 'NOPROBLEMS', 'NOPROBLEMSATPRESENT', 'NOPROBLEMSCURRENTLY', 'NOPROBLEMSIDENTIFIED', 'NOPROBLEMSKNOWN', 'NOPROBLEMSNOTED', 'NOPROBLEMSRAISED', 'NOPROBLEMSREPORTED', 'NOPROBLEMSTOREPORT', 'NOCURRENTCONCERN', 'NOCURRENTCONCERNATPRESENT', 'NOCURRENTCONCERNCURRENTLY', 'NOCURRENTCONCERNIDENTIFIED', 'NOCURRENTCONCERNKNOWN', 'NOCURRENTCONCERNNOTED', 'NOCURRENTCONCERNRAISED', 'NOCURRENTCONCERNREPORTED', 'NOCURRENTCONCERNTOREPORT', 'NOCURRENTCONCERNS', 'NOCURRENTCONCERNSATPRESENT', 'NOCURRENTCONCERNSCURRENTLY', 'NOCURRENTCONCERNSIDENTIFIED', 'NOCURRENTCONCERNSKNOWN', 'NOCURRENTCONCERNSNOTED', 'NOCURRENTCONCERNSRAISED', 'NOCURRENTCONCERNSREPORTED', 'NOCURRENTCONCERNSTOREPORT', 'NOCURRENTISSUE', 'NOCURRENTISSUEATPRESENT', 'NOCURRENTISSUECURRENTLY', 'NOCURRENTISSUEIDENTIFIED', 'NOCURRENTISSUEKNOWN', 'NOCURRENTISSUENOTED', 'NOCURRENTISSUERAISED', 'NOCURRENTISSUEREPORTED', 'NOCURRENTISSUETOREPORT', 'NOCURRENTISSUES', 'NOCURRENTISSUESATPRESENT', 'NOCURRENTISSUESCURRENTLY', 'NOCURRENTISSUESIDENTIFIED', 'NOCURRENTISSUESKNOWN', 'NOCURRENTISSUESNOTED', 'NOCURRENTISSUESRAISED', 'NOCURRENTISSUESREPORTED', 'NOCURRENTISSUESTOREPORT', 'NOCURRENTPROBLEM', 'NOCURRENTPROBLEMATPRESENT', 'NOCURRENTPROBLEMCURRENTLY', 'NOCURRENTPROBLEMIDENTIFIED', 'NOCURRENTPROBLEMKNOWN', 'NOCURRENTPROBLEMNOTED', 'NOCURRENTPROBLEMRAISED', 'NOCURRENTPROBLEMREPORTED', 'NOCURRENTPROBLEMTOREPORT', 'NOCURRENTPROBLEMS', 'NOCURRENTPROBLEMSATPRESENT', 'NOCURRENTPROBLEMSCURRENTLY', 'NOCURRENTPROBLEMSIDENTIFIED', 'NOCURRENTPROBLEMSKNOWN', 'NOCURRENTPROBLEMSNOTED', 'NOCURRENTPROBLEMSRAISED', 'NOCURRENTPROBLEMSREPORTED', 'NOCURRENTPROBLEMSTOREPORT', 'NOKNOWNCONCERN', 'NOKNOWNCONCERNATPRESENT', 'NOKNOWNCONCERNCURRENTLY', 'NOKNOWNCONCERNIDENTIFIED', 'NOKNOWNCONCERNKNOWN', 'NOKNOWNCONCERNNOTED', 'NOKNOWNCONCERNRAISED', 'NOKNOWNCONCERNREPORTED', 'NOKNOWNCONCERNTOREPORT', 'NOKNOWNCONCERNS', 'NOKNOWNCONCERNSATPRESENT', 'NOKNOWNCONCERNSCURRENTLY', 'NOKNOWNCONCERNSIDENTIFIED', 'NOKNOWNCONCERNSKNOWN', 'NOKNOWNCONCERNSNOTED', 'NOKNOWNCONCERNSRAISED', 'NOKNOWNCONCERNSREPORTED', 'NOKNOWNCONCERNSTOREPORT', 'NOKNOWNISSUE', 'NOKNOWNISSUEATPRESENT', 'NOKNOWNISSUECURRENTLY', 'NOKNOWNISSUEIDENTIFIED', 'NOKNOWNISSUEKNOWN', 'NOKNOWNISSUENOTED', 'NOKNOWNISSUERAISED', 'NOKNOWNISSUEREPORTED', 'NOKNOWNISSUETOREPORT', 'NOKNOWNISSUES', 'NOKNOWNISSUESATPRESENT', 'NOKNOWNISSUESCURRENTLY', 'NOKNOWNISSUESIDENTIFIED', 'NOKNOWNISSUESKNOWN', 'NOKNOWNISSUESNOTED', 'NOKNOWNISSUESRAISED', 'NOKNOWNISSUESREPORTED', 'NOKNOWNISSUESTOREPORT', 'NOKNOWNPROBLEM', 'NOKNOWNPROBLEMATPRESENT', 'NOKNOWNPROBLEMCURRENTLY', 'NOKNOWNPROBLEMIDENTIFIED', 'NOKNOWNPROBLEMKNOWN', 'NOKNOWNPROBLEMNOTED', 'NOKNOWNPROBLEMRAISED', 'NOKNOWNPROBLEMREPORTED', 'NOKNOWNPROBLEMTOREPORT', 'NOKNOWNPROBLEMS', 'NOKNOWNPROBLEMSATPRESENT', 'NOKNOWNPROBLEMSCURRENTLY', 'NOKNOWNPROBLEMSIDENTIFIED', 'NOKNOWNPROBLEMSKNOWN', 'NOKNOWNPROBLEMSNOTED', 'NOKNOWNPROBLEMSRAISED', 'NOKNOWNPROBLEMSREPORTED', 'NOKNOWNPROBLEMSTOREPORT', 'NONEATPRESENT', 'NONECURRENTLY', 'NONEIDENTIFIED', 'NONENOTED', 'NONERAISED', 'NONEREPORTED', 'NONETOREPORT', 'NOTHING', 'NOTHINGATPRESENT', 'NOTHINGCURRENTLY', 'NOTHINGIDENTIFIED', 'NOTHINGKNOWN', 'NOTHINGNOTED', 'NOTHINGRAISED', 'NOTHINGREPORTED', 'NOTHINGTOREPORT', 'NILRETURN', 'OK') THEN FALSE WHEN c.external IS NOT NULL THEN TRUE END IS NULL) AS no_external,
    COUNTIF(c.has_teacher_concern) AS has_teacher_concern, COUNTIF(c.has_teacher_concern AND CASE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.teacher_concern, ' ', ''), '-', ''), '_', '')) IN ('NO', 'N', 'FALSE', '0', 'NONE', 'NONEKNOWN', 'NIL', 'NA', 'NOTAPPLICABLE', '✗', '✘', '✕', '☐', '❌', '', '–', '—', 'NOCONCERN', 'NOCONCERNATPRESENT', 'NOCONCERNCURRENTLY', 'NOCONCERNIDENTIFIED', 'NOCONCERNKNOWN', 'NOCONCERNNOTED', 'NOCONCERNRAISED', 'NOCONCERNREPORTED', 'NOCONCERNTOREPORT', 'NOCONCERNS', 'NOCONCERNSATPRESENT', 'NOCONCERNSCURRENTLY', 'NOCONCERNSIDENTIFIED', 'NOCONCERNSKNOWN', 'NOCONCERNSNOTED', 'NOCONCERNSRAISED', 'NOCONCERNSREPORTED', 'NOCONCERNSTOREPORT', 'NOISSUE', 'NOISSUEATPRESENT', 'NOISSUECURRENTLY', 'NOISSUEIDENTIFIED', 'NOISSUEKNOWN', 'NOISSUENOTED', 'NOISSUERAISED', 'NOISSUEREPORTED', 'NOISSUETOREPORT', 'NOISSUES', 'NOISSUESATPRESENT', 'NOISSUESCURRENTLY', 'NOISSUESIDENTIFIED', 'NOISSUESKNOWN', 'NOISSUESNOTED', 'NOISSUESRAISED', 'NOISSUESREPORTED', 'NOISSUESTOREPORT', 'NOPROBLEM', 'NOPROBLEMATPRESENT', 'NOPROBLEMCURRENTLY', 'NOPROBLEMIDENTIFIED', 'NOPROBLEMKNOWN', 'NOPROBLEMNOTED', 'NOPROBLEMRAISED', 'NOPROBLEMREPORTED', 'NOPROBLEMTOREPORT', 'NOPROBLEMS', 'NOPROBLEMSATPRESENT', 'NOPROBLEMSCURRENTLY', 'NOPROBLEMSIDENTIFIED', 'NOPROBLEMSKNOWN', 'NOPROBLEMSNOTED', 'NOPROBLEMSRAISED', 'NOPROBLEMSREPORTED', 'NOPROBLEMSTOREPORT', 'NOCURRENTCONCERN', 'NOCURRENTCONCERNATPRESENT', 'NOCURRENTCONCERNCURRENTLY', 'NOCURRENTCONCERNIDENTIFIED', 'NOCURRENTCONCERNKNOWN', 'NOCURRENTCONCERNNOTED', 'NOCURRENTCONCERNRAISED', 'NOCURRENTCONCERNREPORTED', 'NOCURRENTCONCERNTOREPORT', 'NOCURRENTCONCERNS', 'NOCURRENTCONCERNSATPRESENT', 'NOCURRENTCONCERNSCURRENTLY', 'NOCURRENTCONCERNSIDENTIFIED', 'NOCURRENTCONCERNSKNOWN', 'NOCURRENTCONCERNSNOTED', 'NOCURRENTCONCERNSRAISED', 'NOCURRENTCONCERNSREPORTED', 'NOCURRENTCONCERNSTOREPORT', 'NOCURRENTISSUE', 'NOCURRENTISSUEATPRESENT', 'NOCURRENTISSUECURRENTLY', 'NOCURRENTISSUEIDENTIFIED', 'NOCURRENTISSUEKNOWN', 'NOCURRENTISSUENOTED', 'NOCURRENTISSUERAISED', 'NOCURRENTISSUEREPORTED', 'NOCURRENTISSUETOREPORT', 'NOCURRENTISSUES', 'NOCURRENTISSUESATPRESENT', 'NOCURRENTISSUESCURRENTLY', 'NOCURRENTISSUESIDENTIFIED', 'NOCURRENTISSUESKNOWN', 'NOCURRENTISSUESNOTED', 'NOCURRENTISSUESRAISED', 'NOCURRENTISSUESREPORTED', 'NOCURRENTISSUESTOREPORT', 'NOCURRENTPROBLEM', 'NOCURRENTPROBLEMATPRESENT', 'NOCURRENTPROBLEMCURRENTLY', 'NOCURRENTPROBLEMIDENTIFIED', 'NOCURRENTPROBLEMKNOWN', 'NOCURRENTPROBLEMNOTED', 'NOCURRENTPROBLEMRAISED', 'NOCURRENTPROBLEMREPORTED', 'NOCURRENTPROBLEMTOREPORT', 'NOCURRENTPROBLEMS', 'NOCURRENTPROBLEMSATPRESENT', 'NOCURRENTPROBLEMSCURRENTLY', 'NOCURRENTPROBLEMSIDENTIFIED', 'NOCURRENTPROBLEMSKNOWN', 'NOCURRENTPROBLEMSNOTED', 'NOCURRENTPROBLEMSRAISED', 'NOCURRENTPROBLEMSREPORTED', 'NOCURRENTPROBLEMSTOREPORT', 'NOKNOWNCONCERN', 'NOKNOWNCONCERNATPRESENT', 'NOKNOWNCONCERNCURRENTLY', 'NOKNOWNCONCERNIDENTIFIED', 'NOKNOWNCONCERNKNOWN', 'NOKNOWNCONCERNNOTED', 'NOKNOWNCONCERNRAISED', 'NOKNOWNCONCERNREPORTED', 'NOKNOWNCONCERNTOREPORT', 'NOKNOWNCONCERNS', 'NOKNOWNCONCERNSATPRESENT', 'NOKNOWNCONCERNSCURRENTLY', 'NOKNOWNCONCERNSIDENTIFIED', 'NOKNOWNCONCERNSKNOWN', 'NOKNOWNCONCERNSNOTED', 'NOKNOWNCONCERNSRAISED', 'NOKNOWNCONCERNSREPORTED', 'NOKNOWNCONCERNSTOREPORT', 'NOKNOWNISSUE', 'NOKNOWNISSUEATPRESENT', 'NOKNOWNISSUECURRENTLY', 'NOKNOWNISSUEIDENTIFIED', 'NOKNOWNISSUEKNOWN', 'NOKNOWNISSUENOTED', 'NOKNOWNISSUERAISED', 'NOKNOWNISSUEREPORTED', 'NOKNOWNISSUETOREPORT', 'NOKNOWNISSUES', 'NOKNOWNISSUESATPRESENT', 'NOKNOWNISSUESCURRENTLY', 'NOKNOWNISSUESIDENTIFIED', 'NOKNOWNISSUESKNOWN', 'NOKNOWNISSUESNOTED', 'NOKNOWNISSUESRAISED', 'NOKNOWNISSUESREPORTED', 'NOKNOWNISSUESTOREPORT', 'NOKNOWNPROBLEM', 'NOKNOWNPROBLEMATPRESENT', 'NOKNOWNPROBLEMCURRENTLY', 'NOKNOWNPROBLEMIDENTIFIED', 'NOKNOWNPROBLEMKNOWN', 'NOKNOWNPROBLEMNOTED', 'NOKNOWNPROBLEMRAISED', 'NOKNOWNPROBLEMREPORTED', 'NOKNOWNPROBLEMTOREPORT', 'NOKNOWNPROBLEMS', 'NOKNOWNPROBLEMSATPRESENT', 'NOKNOWNPROBLEMSCURRENTLY', 'NOKNOWNPROBLEMSIDENTIFIED', 'NOKNOWNPROBLEMSKNOWN', 'NOKNOWNPROBLEMSNOTED', 'NOKNOWNPROBLEMSRAISED', 'NOKNOWNPROBLEMSREPORTED', 'NOKNOWNPROBLEMSTOREPORT', 'NONEATPRESENT', 'NONECURRENTLY', 'NONEIDENTIFIED', 'NONENOTED', 'NONERAISED', 'NONEREPORTED', 'NONETOREPORT', 'NOTHING', 'NOTHINGATPRESENT', 'NOTHINGCURRENTLY', 'NOTHINGIDENTIFIED', 'NOTHINGKNOWN', 'NOTHINGNOTED', 'NOTHINGRAISED', 'NOTHINGREPORTED', 'NOTHINGTOREPORT', 'NILRETURN', 'OK') THEN FALSE WHEN c.teacher_concern IS NOT NULL THEN TRUE END IS NULL) AS no_teacher_concern,
    COUNTIF(c.has_achievements) AS has_achievements, COUNTIF(c.has_achievements AND IF(REGEXP_CONTAINS(c.achievements, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.achievements, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.achievements, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.achievements, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_achievements
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
    NULLIF(TRIM(s.learner_id), '') IS NOT NULL AS has_learner_id, IF(REGEXP_CONTAINS(s.learner_id, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.learner_id), '')) AS learner_id,
    NULLIF(TRIM(s.tier), '') IS NOT NULL AS has_tier, IF(REGEXP_CONTAINS(s.tier, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.tier), '')) AS tier,
    NULLIF(TRIM(s.course), '') IS NOT NULL AS has_course, IF(REGEXP_CONTAINS(s.course, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.course), '')) AS course,
    NULLIF(TRIM(s.qualification), '') IS NOT NULL AS has_qualification, IF(REGEXP_CONTAINS(s.qualification, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.qualification), '')) AS qualification,
    NULLIF(TRIM(s.subject), '') IS NOT NULL AS has_subject, IF(REGEXP_CONTAINS(s.subject, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.subject), '')) AS subject,
    NULLIF(TRIM(s.teaching_group), '') IS NOT NULL AS has_teaching_group, IF(REGEXP_CONTAINS(s.teaching_group, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.teaching_group), '')) AS teaching_group,
    NULLIF(TRIM(s.prior), '') IS NOT NULL AS has_prior, IF(REGEXP_CONTAINS(s.prior, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.prior), '')) AS prior,
    NULLIF(TRIM(s.meg), '') IS NOT NULL AS has_meg, IF(REGEXP_CONTAINS(s.meg, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.meg), '')) AS meg,
    NULLIF(TRIM(s.agreed_meg), '') IS NOT NULL AS has_agreed_meg, IF(REGEXP_CONTAINS(s.agreed_meg, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.agreed_meg), '')) AS agreed_meg,
    NULLIF(TRIM(s.aspiration), '') IS NOT NULL AS has_aspiration, IF(REGEXP_CONTAINS(s.aspiration, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.aspiration), '')) AS aspiration,
    NULLIF(TRIM(s.forecast), '') IS NOT NULL AS has_forecast, IF(REGEXP_CONTAINS(s.forecast, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.forecast), '')) AS forecast,
    NULLIF(TRIM(s.average), '') IS NOT NULL AS has_average, IF(REGEXP_CONTAINS(s.average, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.average), '')) AS average,
    NULLIF(TRIM(s.working_at), '') IS NOT NULL AS has_working_at, IF(REGEXP_CONTAINS(s.working_at, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.working_at), '')) AS working_at,
    NULLIF(TRIM(s.gap), '') IS NOT NULL AS has_gap, IF(REGEXP_CONTAINS(s.gap, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.gap), '')) AS gap,
    NULLIF(TRIM(s.band), '') IS NOT NULL AS has_band, IF(REGEXP_CONTAINS(s.band, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.band), '')) AS band,
    NULLIF(TRIM(s.latest_change), '') IS NOT NULL AS has_latest_change, IF(REGEXP_CONTAINS(s.latest_change, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.latest_change), '')) AS latest_change,
    NULLIF(TRIM(s.sustained_change), '') IS NOT NULL AS has_sustained_change, IF(REGEXP_CONTAINS(s.sustained_change, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.sustained_change), '')) AS sustained_change,
    NULLIF(TRIM(s.missing_work), '') IS NOT NULL AS has_missing_work, IF(REGEXP_CONTAINS(s.missing_work, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.missing_work), '')) AS missing_work,
    NULLIF(TRIM(s.open_actions), '') IS NOT NULL AS has_open_actions, IF(REGEXP_CONTAINS(s.open_actions, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.open_actions), '')) AS open_actions,
    NULLIF(TRIM(s.next_review), '') IS NOT NULL AS has_next_review, IF(REGEXP_CONTAINS(s.next_review, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.next_review), '')) AS next_review,
    NULLIF(TRIM(s.areas), '') IS NOT NULL AS has_areas, IF(REGEXP_CONTAINS(s.areas, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.areas), '')) AS areas,
    NULLIF(TRIM(s.attendance), '') IS NOT NULL AS has_attendance, IF(REGEXP_CONTAINS(s.attendance, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.attendance), '')) AS attendance,
    NULLIF(TRIM(s.online), '') IS NOT NULL AS has_online, IF(REGEXP_CONTAINS(s.online, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.online), '')) AS online,
    NULLIF(TRIM(s.punctuality), '') IS NOT NULL AS has_punctuality, IF(REGEXP_CONTAINS(s.punctuality, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.punctuality), '')) AS punctuality,
    NULLIF(TRIM(s.behaviour), '') IS NOT NULL AS has_behaviour, IF(REGEXP_CONTAINS(s.behaviour, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.behaviour), '')) AS behaviour,
    NULLIF(TRIM(s.attitude), '') IS NOT NULL AS has_attitude, IF(REGEXP_CONTAINS(s.attitude, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.attitude), '')) AS attitude,
    NULLIF(TRIM(s.attendance_change), '') IS NOT NULL AS has_attendance_change, IF(REGEXP_CONTAINS(s.attendance_change, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.attendance_change), '')) AS attendance_change,
    NULLIF(TRIM(s.punctuality_change), '') IS NOT NULL AS has_punctuality_change, IF(REGEXP_CONTAINS(s.punctuality_change, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.punctuality_change), '')) AS punctuality_change,
    NULLIF(TRIM(s.attitude_change), '') IS NOT NULL AS has_attitude_change, IF(REGEXP_CONTAINS(s.attitude_change, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.attitude_change), '')) AS attitude_change,
    NULLIF(TRIM(s.recent_incidents), '') IS NOT NULL AS has_recent_incidents, IF(REGEXP_CONTAINS(s.recent_incidents, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.recent_incidents), '')) AS recent_incidents,
    NULLIF(TRIM(s.wellbeing), '') IS NOT NULL AS has_wellbeing, IF(REGEXP_CONTAINS(s.wellbeing, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.wellbeing), '')) AS wellbeing,
    NULLIF(TRIM(s.external), '') IS NOT NULL AS has_external, IF(REGEXP_CONTAINS(s.external, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.external), '')) AS external,
    NULLIF(TRIM(s.teacher_concern), '') IS NOT NULL AS has_teacher_concern, IF(REGEXP_CONTAINS(s.teacher_concern, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.teacher_concern), '')) AS teacher_concern,
    NULLIF(TRIM(s.achievements), '') IS NOT NULL AS has_achievements, IF(REGEXP_CONTAINS(s.achievements, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.achievements), '')) AS achievements
    FROM `learner_progress_source`.`raw_trackers` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
  STRUCT('Learner ID' AS heading, t.has_learner_id AS filled, t.no_learner_id AS not_read),
  STRUCT('Risk tier' AS heading, t.has_tier AS filled, t.no_tier AS not_read),
  STRUCT('Course' AS heading, t.has_course AS filled, t.no_course AS not_read),
  STRUCT('Qualification' AS heading, t.has_qualification AS filled, t.no_qualification AS not_read),
  STRUCT('Subject' AS heading, t.has_subject AS filled, t.no_subject AS not_read),
  STRUCT('Group' AS heading, t.has_teaching_group AS filled, t.no_teaching_group AS not_read),
  STRUCT('Average GCSE' AS heading, t.has_prior AS filled, t.no_prior AS not_read),
  STRUCT('MEG' AS heading, t.has_meg AS filled, t.no_meg AS not_read),
  STRUCT('Agreed MEG' AS heading, t.has_agreed_meg AS filled, t.no_agreed_meg AS not_read),
  STRUCT('Aspirational grade' AS heading, t.has_aspiration AS filled, t.no_aspiration AS not_read),
  STRUCT('Forecast' AS heading, t.has_forecast AS filled, t.no_forecast AS not_read),
  STRUCT('Average %' AS heading, t.has_average AS filled, t.no_average AS not_read),
  STRUCT('Working at' AS heading, t.has_working_at AS filled, t.no_working_at AS not_read),
  STRUCT('Gap to MEG' AS heading, t.has_gap AS filled, t.no_gap AS not_read),
  STRUCT('Progress band' AS heading, t.has_band AS filled, t.no_band AS not_read),
  STRUCT('Latest change' AS heading, t.has_latest_change AS filled, t.no_latest_change AS not_read),
  STRUCT('Sustained change' AS heading, t.has_sustained_change AS filled, t.no_sustained_change AS not_read),
  STRUCT('Missing work' AS heading, t.has_missing_work AS filled, t.no_missing_work AS not_read),
  STRUCT('Open actions' AS heading, t.has_open_actions AS filled, t.no_open_actions AS not_read),
  STRUCT('Next review' AS heading, t.has_next_review AS filled, t.no_next_review AS not_read),
  STRUCT('Areas' AS heading, t.has_areas AS filled, t.no_areas AS not_read),
  STRUCT('Attendance %' AS heading, t.has_attendance AS filled, t.no_attendance AS not_read),
  STRUCT('Online engagement %' AS heading, t.has_online AS filled, t.no_online AS not_read),
  STRUCT('Punctuality %' AS heading, t.has_punctuality AS filled, t.no_punctuality AS not_read),
  STRUCT('Behaviour incidents' AS heading, t.has_behaviour AS filled, t.no_behaviour AS not_read),
  STRUCT('Attitude to learning' AS heading, t.has_attitude AS filled, t.no_attitude AS not_read),
  STRUCT('Attendance change' AS heading, t.has_attendance_change AS filled, t.no_attendance_change AS not_read),
  STRUCT('Punctuality change' AS heading, t.has_punctuality_change AS filled, t.no_punctuality_change AS not_read),
  STRUCT('Attitude change' AS heading, t.has_attitude_change AS filled, t.no_attitude_change AS not_read),
  STRUCT('Recent incidents' AS heading, t.has_recent_incidents AS filled, t.no_recent_incidents AS not_read),
  STRUCT('Wellbeing concern' AS heading, t.has_wellbeing AS filled, t.no_wellbeing AS not_read),
  STRUCT('External concern' AS heading, t.has_external AS filled, t.no_external AS not_read),
  STRUCT('Teacher concern' AS heading, t.has_teacher_concern AS filled, t.no_teacher_concern AS not_read),
  STRUCT('Achievements' AS heading, t.has_achievements AS filled, t.no_achievements AS not_read)
]) AS h
UNION ALL
SELECT t.college, t.department, t.academic_year, 'Learners' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
    COUNTIF(c.has_learner_id) AS has_learner_id, COUNTIF(c.has_learner_id AND IF(REGEXP_CONTAINS(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r'^([0-9]+)\.0+$'), ''), c.learner_id))), r'^(?:[?\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\.[0-9]+)?E\+?[0-9]+)$'), NULL, NULLIF(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r'^([0-9]+)\.0+$'), ''), c.learner_id))), '')) IS NULL) AS no_learner_id,
    COUNTIF(c.has_mode) AS has_mode, COUNTIF(c.has_mode AND CASE WHEN c.mode IN ('On site', 'Online', 'Hybrid') THEN c.mode WHEN UPPER(REPLACE(REPLACE(REPLACE(c.mode, ' ', ''), '-', ''), '_', '')) IN ('ONSITE', 'ONCAMPUS', 'INPERSON', 'FACETOFACE') THEN 'On site' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.mode, ' ', ''), '-', ''), '_', '')) IN ('ONLINE', 'DISTANCE', 'DISTANCELEARNING', 'REMOTE') THEN 'Online' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.mode, ' ', ''), '-', ''), '_', '')) IN ('HYBRID', 'BLENDED') THEN 'Hybrid' END IS NULL) AS no_mode,
    COUNTIF(c.has_send) AS has_send, COUNTIF(c.has_send AND CASE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.send, ' ', ''), '-', ''), '_', '')) IN ('YES', 'Y', 'TRUE', '1', '✓', '✔', '☑', '✅', 'K', 'E', 'SEN', 'SEND', 'SENSUPPORT', 'EHCP', 'EHCPLAN', 'EHC', 'EDUCATIONHEALTHANDCAREPLAN', 'X') THEN TRUE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.send, ' ', ''), '-', ''), '_', '')) IN ('NO', 'N', 'FALSE', '0', 'NONE', 'NONEKNOWN', 'NIL', 'NA', 'NOTAPPLICABLE', '✗', '✘', '✕', '☐', '❌', 'NOK', 'NOE', 'NOSEN', 'NOSEND', 'NOSENSUPPORT', 'NOEHCP', 'NOEHCPLAN', 'NOEHC', 'NOEDUCATIONHEALTHANDCAREPLAN') THEN FALSE END IS NULL) AS no_send,
    COUNTIF(c.has_eal) AS has_eal, COUNTIF(c.has_eal AND CASE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.eal, ' ', ''), '-', ''), '_', '')) IN ('YES', 'Y', 'TRUE', '1', '✓', '✔', '☑', '✅', 'EAL', 'ESOL', 'ENGLISHASANADDITIONALLANGUAGE', 'X') THEN TRUE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.eal, ' ', ''), '-', ''), '_', '')) IN ('NO', 'N', 'FALSE', '0', 'NONE', 'NONEKNOWN', 'NIL', 'NA', 'NOTAPPLICABLE', '✗', '✘', '✕', '☐', '❌', 'NOEAL', 'NOESOL', 'NOENGLISHASANADDITIONALLANGUAGE') THEN FALSE END IS NULL) AS no_eal,
    COUNTIF(c.has_disadvantage) AS has_disadvantage, COUNTIF(c.has_disadvantage AND CASE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.disadvantage, ' ', ''), '-', ''), '_', '')) IN ('YES', 'Y', 'TRUE', '1', '✓', '✔', '☑', '✅', 'DISADVANTAGED', 'PP', 'PUPILPREMIUM', 'FSM', 'FREEMEALS', 'FREESCHOOLMEALS', 'BURSARY', 'X') THEN TRUE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.disadvantage, ' ', ''), '-', ''), '_', '')) IN ('NO', 'N', 'FALSE', '0', 'NONE', 'NONEKNOWN', 'NIL', 'NA', 'NOTAPPLICABLE', '✗', '✘', '✕', '☐', '❌', 'NODISADVANTAGED', 'NOPP', 'NOPUPILPREMIUM', 'NOFSM', 'NOFREEMEALS', 'NOFREESCHOOLMEALS', 'NOBURSARY') THEN FALSE END IS NULL) AS no_disadvantage,
    COUNTIF(c.has_care_experienced) AS has_care_experienced, COUNTIF(c.has_care_experienced AND CASE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.care_experienced, ' ', ''), '-', ''), '_', '')) IN ('YES', 'Y', 'TRUE', '1', '✓', '✔', '☑', '✅', 'CAREEXPERIENCED', 'LOOKEDAFTER', 'LAC', 'CLA', 'CARELEAVER', 'INCARE', 'X') THEN TRUE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.care_experienced, ' ', ''), '-', ''), '_', '')) IN ('NO', 'N', 'FALSE', '0', 'NONE', 'NONEKNOWN', 'NIL', 'NA', 'NOTAPPLICABLE', '✗', '✘', '✕', '☐', '❌', 'NOCAREEXPERIENCED', 'NOLOOKEDAFTER', 'NOLAC', 'NOCLA', 'NOCARELEAVER', 'NOINCARE') THEN FALSE END IS NULL) AS no_care_experienced,
    COUNTIF(c.has_sex) AS has_sex, COUNTIF(c.has_sex AND CASE WHEN c.sex IN ('Female', 'Male', 'Other') THEN c.sex WHEN UPPER(REPLACE(REPLACE(REPLACE(c.sex, ' ', ''), '-', ''), '_', '')) IN ('FEMALE', 'F', 'GIRL', 'WOMAN') THEN 'Female' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.sex, ' ', ''), '-', ''), '_', '')) IN ('MALE', 'M', 'BOY', 'MAN') THEN 'Male' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.sex, ' ', ''), '-', ''), '_', '')) IN ('OTHER', 'X', 'NONBINARY') THEN 'Other' END IS NULL) AS no_sex
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
    NULLIF(TRIM(s.learner_id), '') IS NOT NULL AS has_learner_id, IF(REGEXP_CONTAINS(s.learner_id, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.learner_id), '')) AS learner_id,
    NULLIF(TRIM(s.mode), '') IS NOT NULL AS has_mode, IF(REGEXP_CONTAINS(s.mode, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.mode), '')) AS mode,
    NULLIF(TRIM(s.send), '') IS NOT NULL AS has_send, IF(REGEXP_CONTAINS(s.send, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.send), '')) AS send,
    NULLIF(TRIM(s.eal), '') IS NOT NULL AS has_eal, IF(REGEXP_CONTAINS(s.eal, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.eal), '')) AS eal,
    NULLIF(TRIM(s.disadvantage), '') IS NOT NULL AS has_disadvantage, IF(REGEXP_CONTAINS(s.disadvantage, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.disadvantage), '')) AS disadvantage,
    NULLIF(TRIM(s.care_experienced), '') IS NOT NULL AS has_care_experienced, IF(REGEXP_CONTAINS(s.care_experienced, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.care_experienced), '')) AS care_experienced,
    NULLIF(TRIM(s.sex), '') IS NOT NULL AS has_sex, IF(REGEXP_CONTAINS(s.sex, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.sex), '')) AS sex
    FROM `learner_progress_source`.`raw_learners` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
  STRUCT('Learner ID' AS heading, t.has_learner_id AS filled, t.no_learner_id AS not_read),
  STRUCT('Mode' AS heading, t.has_mode AS filled, t.no_mode AS not_read),
  STRUCT('SEND' AS heading, t.has_send AS filled, t.no_send AS not_read),
  STRUCT('EAL' AS heading, t.has_eal AS filled, t.no_eal AS not_read),
  STRUCT('Disadvantage' AS heading, t.has_disadvantage AS filled, t.no_disadvantage AS not_read),
  STRUCT('Care-experienced' AS heading, t.has_care_experienced AS filled, t.no_care_experienced AS not_read),
  STRUCT('Sex' AS heading, t.has_sex AS filled, t.no_sex AS not_read)
]) AS h
UNION ALL
SELECT t.college, t.department, t.academic_year, 'Courses' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
    COUNTIF(c.has_code) AS has_code, COUNTIF(c.has_code AND IF(SUBSTR(c.code, 201, 1) <> '', NULL, c.code) IS NULL) AS no_code,
    COUNTIF(c.has_qualification) AS has_qualification, COUNTIF(c.has_qualification AND IF(SUBSTR(c.qualification, 201, 1) <> '', NULL, c.qualification) IS NULL) AS no_qualification,
    COUNTIF(c.has_subject) AS has_subject, COUNTIF(c.has_subject AND IF(SUBSTR(c.subject, 201, 1) <> '', NULL, c.subject) IS NULL) AS no_subject,
    COUNTIF(c.has_grade_boundaries) AS has_grade_boundaries, COUNTIF(c.has_grade_boundaries AND c.grade_boundaries IS NULL) AS no_grade_boundaries
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
    NULLIF(TRIM(s.code), '') IS NOT NULL AS has_code, IF(REGEXP_CONTAINS(s.code, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.code), '')) AS code,
    NULLIF(TRIM(s.qualification), '') IS NOT NULL AS has_qualification, IF(REGEXP_CONTAINS(s.qualification, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.qualification), '')) AS qualification,
    NULLIF(TRIM(s.subject), '') IS NOT NULL AS has_subject, IF(REGEXP_CONTAINS(s.subject, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.subject), '')) AS subject,
    NULLIF(TRIM(s.grade_boundaries), '') IS NOT NULL AS has_grade_boundaries, IF(REGEXP_CONTAINS(s.grade_boundaries, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.grade_boundaries), '')) AS grade_boundaries
    FROM `learner_progress_source`.`raw_courses` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
  STRUCT('Course' AS heading, t.has_code AS filled, t.no_code AS not_read),
  STRUCT('Qualification' AS heading, t.has_qualification AS filled, t.no_qualification AS not_read),
  STRUCT('Subject' AS heading, t.has_subject AS filled, t.no_subject AS not_read),
  STRUCT('Grade boundaries' AS heading, t.has_grade_boundaries AS filled, t.no_grade_boundaries AS not_read)
]) AS h
UNION ALL
SELECT t.college, t.department, t.academic_year, 'Assessments' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
    COUNTIF(c.has_code) AS has_code, COUNTIF(c.has_code AND IF(SUBSTR(c.code, 201, 1) <> '', NULL, c.code) IS NULL) AS no_code,
    COUNTIF(c.has_course) AS has_course, COUNTIF(c.has_course AND IF(SUBSTR(c.course, 201, 1) <> '', NULL, c.course) IS NULL) AS no_course,
    COUNTIF(c.has_type) AS has_type, COUNTIF(c.has_type AND IF(SUBSTR(c.type, 201, 1) <> '', NULL, c.type) IS NULL) AS no_type,
    COUNTIF(c.has_max_mark) AS has_max_mark, COUNTIF(c.has_max_mark AND IF(REGEXP_CONTAINS(c.max_mark, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.max_mark, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.max_mark, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.max_mark, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_max_mark,
    COUNTIF(c.has_weight) AS has_weight, COUNTIF(c.has_weight AND IF(REGEXP_CONTAINS(c.weight, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.weight, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.weight, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.weight, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_weight,
    COUNTIF(c.has_date) AS has_date, COUNTIF(c.has_date AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.date, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.date, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.date, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.date, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_date,
    COUNTIF(c.has_data_point) AS has_data_point, COUNTIF(c.has_data_point AND IF(SUBSTR(c.data_point, 201, 1) <> '', NULL, c.data_point) IS NULL) AS no_data_point,
    COUNTIF(c.has_counts_as_missing) AS has_counts_as_missing, COUNTIF(c.has_counts_as_missing AND CASE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.counts_as_missing, ' ', ''), '-', ''), '_', '')) IN ('YES', 'Y', 'TRUE', '1', '✓', '✔', '☑', '✅', 'X') THEN TRUE WHEN UPPER(REPLACE(REPLACE(REPLACE(c.counts_as_missing, ' ', ''), '-', ''), '_', '')) IN ('NO', 'N', 'FALSE', '0', 'NONE', 'NONEKNOWN', 'NIL', 'NA', 'NOTAPPLICABLE', '✗', '✘', '✕', '☐', '❌') THEN FALSE END IS NULL) AS no_counts_as_missing
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
    NULLIF(TRIM(s.code), '') IS NOT NULL AS has_code, IF(REGEXP_CONTAINS(s.code, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.code), '')) AS code,
    NULLIF(TRIM(s.course), '') IS NOT NULL AS has_course, IF(REGEXP_CONTAINS(s.course, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.course), '')) AS course,
    NULLIF(TRIM(s.type), '') IS NOT NULL AS has_type, IF(REGEXP_CONTAINS(s.type, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.type), '')) AS type,
    NULLIF(TRIM(s.max_mark), '') IS NOT NULL AS has_max_mark, IF(REGEXP_CONTAINS(s.max_mark, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.max_mark), '')) AS max_mark,
    NULLIF(TRIM(s.weight), '') IS NOT NULL AS has_weight, IF(REGEXP_CONTAINS(s.weight, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.weight), '')) AS weight,
    NULLIF(TRIM(s.date), '') IS NOT NULL AS has_date, IF(REGEXP_CONTAINS(s.date, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.date), '')) AS date,
    NULLIF(TRIM(s.data_point), '') IS NOT NULL AS has_data_point, IF(REGEXP_CONTAINS(s.data_point, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.data_point), '')) AS data_point,
    NULLIF(TRIM(s.counts_as_missing), '') IS NOT NULL AS has_counts_as_missing, IF(REGEXP_CONTAINS(s.counts_as_missing, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.counts_as_missing), '')) AS counts_as_missing
    FROM `learner_progress_source`.`raw_assessments` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
  STRUCT('Assessment' AS heading, t.has_code AS filled, t.no_code AS not_read),
  STRUCT('Course' AS heading, t.has_course AS filled, t.no_course AS not_read),
  STRUCT('Type' AS heading, t.has_type AS filled, t.no_type AS not_read),
  STRUCT('Max mark' AS heading, t.has_max_mark AS filled, t.no_max_mark AS not_read),
  STRUCT('Weight' AS heading, t.has_weight AS filled, t.no_weight AS not_read),
  STRUCT('Date' AS heading, t.has_date AS filled, t.no_date AS not_read),
  STRUCT('Data point' AS heading, t.has_data_point AS filled, t.no_data_point AS not_read),
  STRUCT('Counts as missing' AS heading, t.has_counts_as_missing AS filled, t.no_counts_as_missing AS not_read)
]) AS h
UNION ALL
SELECT t.college, t.department, t.academic_year, 'Data points' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
    COUNTIF(c.has_name) AS has_name, COUNTIF(c.has_name AND IF(SUBSTR(c.name, 201, 1) <> '', NULL, c.name) IS NULL) AS no_name,
    COUNTIF(c.has_opens) AS has_opens, COUNTIF(c.has_opens AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.opens, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.opens, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.opens, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.opens, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_opens,
    COUNTIF(c.has_deadline) AS has_deadline, COUNTIF(c.has_deadline AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.deadline, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.deadline, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.deadline, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.deadline, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_deadline,
    COUNTIF(c.has_review_period) AS has_review_period, COUNTIF(c.has_review_period AND IF(SUBSTR(c.review_period, 201, 1) <> '', NULL, c.review_period) IS NULL) AS no_review_period
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
    NULLIF(TRIM(s.name), '') IS NOT NULL AS has_name, IF(REGEXP_CONTAINS(s.name, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.name), '')) AS name,
    NULLIF(TRIM(s.opens), '') IS NOT NULL AS has_opens, IF(REGEXP_CONTAINS(s.opens, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.opens), '')) AS opens,
    NULLIF(TRIM(s.deadline), '') IS NOT NULL AS has_deadline, IF(REGEXP_CONTAINS(s.deadline, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.deadline), '')) AS deadline,
    NULLIF(TRIM(s.review_period), '') IS NOT NULL AS has_review_period, IF(REGEXP_CONTAINS(s.review_period, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.review_period), '')) AS review_period
    FROM `learner_progress_source`.`raw_data_points` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
  STRUCT('Data point' AS heading, t.has_name AS filled, t.no_name AS not_read),
  STRUCT('Opens' AS heading, t.has_opens AS filled, t.no_opens AS not_read),
  STRUCT('Deadline' AS heading, t.has_deadline AS filled, t.no_deadline AS not_read),
  STRUCT('Review period' AS heading, t.has_review_period AS filled, t.no_review_period AS not_read)
]) AS h
UNION ALL
SELECT t.college, t.department, t.academic_year, 'Snapshots' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
    COUNTIF(c.has_data_point) AS has_data_point, COUNTIF(c.has_data_point AND IF(SUBSTR(c.data_point, 201, 1) <> '', NULL, c.data_point) IS NULL) AS no_data_point,
    COUNTIF(c.has_taken_on) AS has_taken_on, COUNTIF(c.has_taken_on AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.taken_on, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.taken_on, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.taken_on, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.taken_on, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_taken_on,
    COUNTIF(c.has_learner_id) AS has_learner_id, COUNTIF(c.has_learner_id AND IF(REGEXP_CONTAINS(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r'^([0-9]+)\.0+$'), ''), c.learner_id))), r'^(?:[?\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\.[0-9]+)?E\+?[0-9]+)$'), NULL, NULLIF(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r'^([0-9]+)\.0+$'), ''), c.learner_id))), '')) IS NULL) AS no_learner_id,
    COUNTIF(c.has_course) AS has_course, COUNTIF(c.has_course AND IF(SUBSTR(c.course, 201, 1) <> '', NULL, c.course) IS NULL) AS no_course,
    COUNTIF(c.has_teaching_group) AS has_teaching_group, COUNTIF(c.has_teaching_group AND IF(SUBSTR(c.teaching_group, 201, 1) <> '', NULL, c.teaching_group) IS NULL) AS no_teaching_group,
    COUNTIF(c.has_meg) AS has_meg, COUNTIF(c.has_meg AND IF(SUBSTR(c.meg, 65, 1) <> '', NULL, c.meg) IS NULL) AS no_meg,
    COUNTIF(c.has_agreed_meg) AS has_agreed_meg, COUNTIF(c.has_agreed_meg AND IF(SUBSTR(c.agreed_meg, 65, 1) <> '', NULL, c.agreed_meg) IS NULL) AS no_agreed_meg,
    COUNTIF(c.has_average) AS has_average, COUNTIF(c.has_average AND IF(REGEXP_CONTAINS(c.average, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.average, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.average, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.average, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_average,
    COUNTIF(c.has_working_at) AS has_working_at, COUNTIF(c.has_working_at AND IF(SUBSTR(c.working_at, 65, 1) <> '', NULL, c.working_at) IS NULL) AS no_working_at,
    COUNTIF(c.has_forecast) AS has_forecast, COUNTIF(c.has_forecast AND IF(SUBSTR(c.forecast, 65, 1) <> '', NULL, c.forecast) IS NULL) AS no_forecast,
    COUNTIF(c.has_gap) AS has_gap, COUNTIF(c.has_gap AND IF(REGEXP_CONTAINS(c.gap, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.gap, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.gap, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.gap, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_gap,
    COUNTIF(c.has_band) AS has_band, COUNTIF(c.has_band AND c.band IS NULL) AS no_band,
    COUNTIF(c.has_tier) AS has_tier, COUNTIF(c.has_tier AND CASE WHEN c.tier IN ('Red', 'Amber', 'Not enough data', 'On track') THEN c.tier WHEN UPPER(REPLACE(REPLACE(REPLACE(c.tier, ' ', ''), '-', ''), '_', '')) IN ('RED') THEN 'Red' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.tier, ' ', ''), '-', ''), '_', '')) IN ('AMBER') THEN 'Amber' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.tier, ' ', ''), '-', ''), '_', '')) IN ('NOTENOUGHDATA') THEN 'Not enough data' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.tier, ' ', ''), '-', ''), '_', '')) IN ('ONTRACK') THEN 'On track' END IS NULL) AS no_tier,
    COUNTIF(c.has_overall) AS has_overall, COUNTIF(c.has_overall AND CASE WHEN c.overall IN ('Red', 'Amber', 'Not enough data', 'On track') THEN c.overall WHEN UPPER(REPLACE(REPLACE(REPLACE(c.overall, ' ', ''), '-', ''), '_', '')) IN ('RED') THEN 'Red' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.overall, ' ', ''), '-', ''), '_', '')) IN ('AMBER') THEN 'Amber' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.overall, ' ', ''), '-', ''), '_', '')) IN ('NOTENOUGHDATA') THEN 'Not enough data' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.overall, ' ', ''), '-', ''), '_', '')) IN ('ONTRACK') THEN 'On track' END IS NULL) AS no_overall,
    COUNTIF(c.has_lines) AS has_lines, COUNTIF(c.has_lines AND c.lines IS NULL) AS no_lines,
    COUNTIF(c.has_attendance) AS has_attendance, COUNTIF(c.has_attendance AND IF(REGEXP_CONTAINS(c.attendance, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.attendance, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.attendance, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.attendance, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_attendance,
    COUNTIF(c.has_punctuality) AS has_punctuality, COUNTIF(c.has_punctuality AND IF(REGEXP_CONTAINS(c.punctuality, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.punctuality, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.punctuality, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.punctuality, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_punctuality,
    COUNTIF(c.has_missing_work) AS has_missing_work, COUNTIF(c.has_missing_work AND IF(REGEXP_CONTAINS(c.missing_work, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.missing_work, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.missing_work, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.missing_work, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_missing_work
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
    NULLIF(TRIM(s.data_point), '') IS NOT NULL AS has_data_point, IF(REGEXP_CONTAINS(s.data_point, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.data_point), '')) AS data_point,
    NULLIF(TRIM(s.taken_on), '') IS NOT NULL AS has_taken_on, IF(REGEXP_CONTAINS(s.taken_on, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.taken_on), '')) AS taken_on,
    NULLIF(TRIM(s.learner_id), '') IS NOT NULL AS has_learner_id, IF(REGEXP_CONTAINS(s.learner_id, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.learner_id), '')) AS learner_id,
    NULLIF(TRIM(s.course), '') IS NOT NULL AS has_course, IF(REGEXP_CONTAINS(s.course, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.course), '')) AS course,
    NULLIF(TRIM(s.teaching_group), '') IS NOT NULL AS has_teaching_group, IF(REGEXP_CONTAINS(s.teaching_group, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.teaching_group), '')) AS teaching_group,
    NULLIF(TRIM(s.meg), '') IS NOT NULL AS has_meg, IF(REGEXP_CONTAINS(s.meg, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.meg), '')) AS meg,
    NULLIF(TRIM(s.agreed_meg), '') IS NOT NULL AS has_agreed_meg, IF(REGEXP_CONTAINS(s.agreed_meg, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.agreed_meg), '')) AS agreed_meg,
    NULLIF(TRIM(s.average), '') IS NOT NULL AS has_average, IF(REGEXP_CONTAINS(s.average, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.average), '')) AS average,
    NULLIF(TRIM(s.working_at), '') IS NOT NULL AS has_working_at, IF(REGEXP_CONTAINS(s.working_at, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.working_at), '')) AS working_at,
    NULLIF(TRIM(s.forecast), '') IS NOT NULL AS has_forecast, IF(REGEXP_CONTAINS(s.forecast, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.forecast), '')) AS forecast,
    NULLIF(TRIM(s.gap), '') IS NOT NULL AS has_gap, IF(REGEXP_CONTAINS(s.gap, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.gap), '')) AS gap,
    NULLIF(TRIM(s.band), '') IS NOT NULL AS has_band, IF(REGEXP_CONTAINS(s.band, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.band), '')) AS band,
    NULLIF(TRIM(s.tier), '') IS NOT NULL AS has_tier, IF(REGEXP_CONTAINS(s.tier, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.tier), '')) AS tier,
    NULLIF(TRIM(s.overall), '') IS NOT NULL AS has_overall, IF(REGEXP_CONTAINS(s.overall, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.overall), '')) AS overall,
    NULLIF(TRIM(s.lines), '') IS NOT NULL AS has_lines, IF(REGEXP_CONTAINS(s.lines, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.lines), '')) AS lines,
    NULLIF(TRIM(s.attendance), '') IS NOT NULL AS has_attendance, IF(REGEXP_CONTAINS(s.attendance, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.attendance), '')) AS attendance,
    NULLIF(TRIM(s.punctuality), '') IS NOT NULL AS has_punctuality, IF(REGEXP_CONTAINS(s.punctuality, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.punctuality), '')) AS punctuality,
    NULLIF(TRIM(s.missing_work), '') IS NOT NULL AS has_missing_work, IF(REGEXP_CONTAINS(s.missing_work, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.missing_work), '')) AS missing_work
    FROM `learner_progress_source`.`raw_snapshots` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
  STRUCT('Data point' AS heading, t.has_data_point AS filled, t.no_data_point AS not_read),
  STRUCT('Taken on' AS heading, t.has_taken_on AS filled, t.no_taken_on AS not_read),
  STRUCT('Learner ID' AS heading, t.has_learner_id AS filled, t.no_learner_id AS not_read),
  STRUCT('Course' AS heading, t.has_course AS filled, t.no_course AS not_read),
  STRUCT('Group' AS heading, t.has_teaching_group AS filled, t.no_teaching_group AS not_read),
  STRUCT('MEG' AS heading, t.has_meg AS filled, t.no_meg AS not_read),
  STRUCT('Agreed MEG' AS heading, t.has_agreed_meg AS filled, t.no_agreed_meg AS not_read),
  STRUCT('Average %' AS heading, t.has_average AS filled, t.no_average AS not_read),
  STRUCT('Working at' AS heading, t.has_working_at AS filled, t.no_working_at AS not_read),
  STRUCT('Forecast' AS heading, t.has_forecast AS filled, t.no_forecast AS not_read),
  STRUCT('Gap to MEG' AS heading, t.has_gap AS filled, t.no_gap AS not_read),
  STRUCT('Progress band' AS heading, t.has_band AS filled, t.no_band AS not_read),
  STRUCT('Risk tier' AS heading, t.has_tier AS filled, t.no_tier AS not_read),
  STRUCT('Over all courses' AS heading, t.has_overall AS filled, t.no_overall AS not_read),
  STRUCT('Judged by' AS heading, t.has_lines AS filled, t.no_lines AS not_read),
  STRUCT('Attendance %' AS heading, t.has_attendance AS filled, t.no_attendance AS not_read),
  STRUCT('Punctuality %' AS heading, t.has_punctuality AS filled, t.no_punctuality AS not_read),
  STRUCT('Missing work' AS heading, t.has_missing_work AS filled, t.no_missing_work AS not_read)
]) AS h
UNION ALL
SELECT t.college, t.department, t.academic_year, 'Interventions' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
    COUNTIF(c.has_status) AS has_status, COUNTIF(c.has_status AND CASE WHEN c.status IN ('Open', 'Closed') THEN c.status WHEN UPPER(REPLACE(REPLACE(REPLACE(c.status, ' ', ''), '-', ''), '_', '')) IN ('OPEN') THEN 'Open' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.status, ' ', ''), '-', ''), '_', '')) IN ('CLOSED') THEN 'Closed' END IS NULL) AS no_status,
    COUNTIF(c.has_learner_id) AS has_learner_id, COUNTIF(c.has_learner_id AND IF(REGEXP_CONTAINS(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r'^([0-9]+)\.0+$'), ''), c.learner_id))), r'^(?:[?\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\.[0-9]+)?E\+?[0-9]+)$'), NULL, NULLIF(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r'^([0-9]+)\.0+$'), ''), c.learner_id))), '')) IS NULL) AS no_learner_id,
    COUNTIF(c.has_course) AS has_course, COUNTIF(c.has_course AND IF(SUBSTR(c.course, 201, 1) <> '', NULL, c.course) IS NULL) AS no_course,
    COUNTIF(c.has_category) AS has_category, COUNTIF(c.has_category AND CASE WHEN c.category IN ('Academic support', 'Pastoral and wellbeing', 'Attendance and punctuality', 'Behaviour', 'Online and hybrid learning') THEN c.category WHEN UPPER(REPLACE(REPLACE(REPLACE(c.category, ' ', ''), '-', ''), '_', '')) IN ('ACADEMICSUPPORT') THEN 'Academic support' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.category, ' ', ''), '-', ''), '_', '')) IN ('PASTORALANDWELLBEING') THEN 'Pastoral and wellbeing' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.category, ' ', ''), '-', ''), '_', '')) IN ('ATTENDANCEANDPUNCTUALITY') THEN 'Attendance and punctuality' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.category, ' ', ''), '-', ''), '_', '')) IN ('BEHAVIOUR') THEN 'Behaviour' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.category, ' ', ''), '-', ''), '_', '')) IN ('ONLINEANDHYBRIDLEARNING') THEN 'Online and hybrid learning' END IS NULL) AS no_category,
    COUNTIF(c.has_start) AS has_start, COUNTIF(c.has_start AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.start, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.start, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.start, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.start, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_start,
    COUNTIF(c.has_by_when) AS has_by_when, COUNTIF(c.has_by_when AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.by_when, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.by_when, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.by_when, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.by_when, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_by_when,
    COUNTIF(c.has_review) AS has_review, COUNTIF(c.has_review AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.review, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.review, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.review, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.review, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_review,
    COUNTIF(c.has_sessions) AS has_sessions, COUNTIF(c.has_sessions AND IF(REGEXP_CONTAINS(c.sessions, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.sessions, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.sessions, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.sessions, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_sessions,
    COUNTIF(c.has_minutes) AS has_minutes, COUNTIF(c.has_minutes AND IF(REGEXP_CONTAINS(c.minutes, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.minutes, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.minutes, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.minutes, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_minutes,
    COUNTIF(c.has_cost) AS has_cost, COUNTIF(c.has_cost AND IF(REGEXP_CONTAINS(c.cost, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.cost, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.cost, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.cost, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_cost,
    COUNTIF(c.has_outcome) AS has_outcome, COUNTIF(c.has_outcome AND IF(REGEXP_CONTAINS(c.outcome, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.outcome, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.outcome, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.outcome, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_outcome,
    COUNTIF(c.has_decision) AS has_decision, COUNTIF(c.has_decision AND CASE WHEN c.decision IN ('Continue', 'Change', 'Close') THEN c.decision WHEN UPPER(REPLACE(REPLACE(REPLACE(c.decision, ' ', ''), '-', ''), '_', '')) IN ('CONTINUE') THEN 'Continue' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.decision, ' ', ''), '-', ''), '_', '')) IN ('CHANGE') THEN 'Change' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.decision, ' ', ''), '-', ''), '_', '')) IN ('CLOSE') THEN 'Close' END IS NULL) AS no_decision,
    COUNTIF(c.has_reviewed) AS has_reviewed, COUNTIF(c.has_reviewed AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.reviewed, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.reviewed, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.reviewed, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.reviewed, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_reviewed,
    COUNTIF(c.has_logged_at) AS has_logged_at, COUNTIF(c.has_logged_at AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.logged_at, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.logged_at, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.logged_at, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.logged_at, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_logged_at,
    COUNTIF(c.has_record_id) AS has_record_id, COUNTIF(c.has_record_id AND IF(REGEXP_CONTAINS(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.record_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.record_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.record_id, r'^([0-9]+)\.0+$'), ''), c.record_id))), r'^(?:[?\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\.[0-9]+)?E\+?[0-9]+)$'), NULL, NULLIF(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.record_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.record_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.record_id, r'^([0-9]+)\.0+$'), ''), c.record_id))), '')) IS NULL) AS no_record_id,
    COUNTIF(c.has_version) AS has_version, COUNTIF(c.has_version AND IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.version, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.version, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_version
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
    NULLIF(TRIM(s.status), '') IS NOT NULL AS has_status, IF(REGEXP_CONTAINS(s.status, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.status), '')) AS status,
    NULLIF(TRIM(s.learner_id), '') IS NOT NULL AS has_learner_id, IF(REGEXP_CONTAINS(s.learner_id, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.learner_id), '')) AS learner_id,
    NULLIF(TRIM(s.course), '') IS NOT NULL AS has_course, IF(REGEXP_CONTAINS(s.course, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.course), '')) AS course,
    NULLIF(TRIM(s.category), '') IS NOT NULL AS has_category, IF(REGEXP_CONTAINS(s.category, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.category), '')) AS category,
    NULLIF(TRIM(s.start), '') IS NOT NULL AS has_start, IF(REGEXP_CONTAINS(s.start, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.start), '')) AS start,
    NULLIF(TRIM(s.by_when), '') IS NOT NULL AS has_by_when, IF(REGEXP_CONTAINS(s.by_when, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.by_when), '')) AS by_when,
    NULLIF(TRIM(s.review), '') IS NOT NULL AS has_review, IF(REGEXP_CONTAINS(s.review, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.review), '')) AS review,
    NULLIF(TRIM(s.sessions), '') IS NOT NULL AS has_sessions, IF(REGEXP_CONTAINS(s.sessions, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.sessions), '')) AS sessions,
    NULLIF(TRIM(s.minutes), '') IS NOT NULL AS has_minutes, IF(REGEXP_CONTAINS(s.minutes, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.minutes), '')) AS minutes,
    NULLIF(TRIM(s.cost), '') IS NOT NULL AS has_cost, IF(REGEXP_CONTAINS(s.cost, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.cost), '')) AS cost,
    NULLIF(TRIM(s.outcome), '') IS NOT NULL AS has_outcome, IF(REGEXP_CONTAINS(s.outcome, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.outcome), '')) AS outcome,
    NULLIF(TRIM(s.decision), '') IS NOT NULL AS has_decision, IF(REGEXP_CONTAINS(s.decision, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.decision), '')) AS decision,
    NULLIF(TRIM(s.reviewed), '') IS NOT NULL AS has_reviewed, IF(REGEXP_CONTAINS(s.reviewed, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.reviewed), '')) AS reviewed,
    NULLIF(TRIM(s.logged_at), '') IS NOT NULL AS has_logged_at, IF(REGEXP_CONTAINS(s.logged_at, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.logged_at), '')) AS logged_at,
    NULLIF(TRIM(s.record_id), '') IS NOT NULL AS has_record_id, IF(REGEXP_CONTAINS(s.record_id, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.record_id), '')) AS record_id,
    NULLIF(TRIM(s.version), '') IS NOT NULL AS has_version, IF(REGEXP_CONTAINS(s.version, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.version), '')) AS version
    FROM `learner_progress_source`.`raw_interventions` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
  STRUCT('Status' AS heading, t.has_status AS filled, t.no_status AS not_read),
  STRUCT('Learner ID' AS heading, t.has_learner_id AS filled, t.no_learner_id AS not_read),
  STRUCT('Course' AS heading, t.has_course AS filled, t.no_course AS not_read),
  STRUCT('Category' AS heading, t.has_category AS filled, t.no_category AS not_read),
  STRUCT('Start' AS heading, t.has_start AS filled, t.no_start AS not_read),
  STRUCT('By when' AS heading, t.has_by_when AS filled, t.no_by_when AS not_read),
  STRUCT('Review date' AS heading, t.has_review AS filled, t.no_review AS not_read),
  STRUCT('Sessions' AS heading, t.has_sessions AS filled, t.no_sessions AS not_read),
  STRUCT('Minutes each' AS heading, t.has_minutes AS filled, t.no_minutes AS not_read),
  STRUCT('Cost' AS heading, t.has_cost AS filled, t.no_cost AS not_read),
  STRUCT('Outcome' AS heading, t.has_outcome AS filled, t.no_outcome AS not_read),
  STRUCT('Decision' AS heading, t.has_decision AS filled, t.no_decision AS not_read),
  STRUCT('Reviewed on' AS heading, t.has_reviewed AS filled, t.no_reviewed AS not_read),
  STRUCT('Logged at' AS heading, t.has_logged_at AS filled, t.no_logged_at AS not_read),
  STRUCT('Record ID' AS heading, t.has_record_id AS filled, t.no_record_id AS not_read),
  STRUCT('Version' AS heading, t.has_version AS filled, t.no_version AS not_read)
]) AS h
UNION ALL
SELECT t.college, t.department, t.academic_year, 'Plans' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
    COUNTIF(c.has_status) AS has_status, COUNTIF(c.has_status AND CASE WHEN c.status IN ('Draft', 'Active', 'Closed') THEN c.status WHEN UPPER(REPLACE(REPLACE(REPLACE(c.status, ' ', ''), '-', ''), '_', '')) IN ('DRAFT') THEN 'Draft' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.status, ' ', ''), '-', ''), '_', '')) IN ('ACTIVE') THEN 'Active' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.status, ' ', ''), '-', ''), '_', '')) IN ('CLOSED') THEN 'Closed' END IS NULL) AS no_status,
    COUNTIF(c.has_learner_id) AS has_learner_id, COUNTIF(c.has_learner_id AND IF(REGEXP_CONTAINS(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r'^([0-9]+)\.0+$'), ''), c.learner_id))), r'^(?:[?\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\.[0-9]+)?E\+?[0-9]+)$'), NULL, NULLIF(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r'^([0-9]+)\.0+$'), ''), c.learner_id))), '')) IS NULL) AS no_learner_id,
    COUNTIF(c.has_start) AS has_start, COUNTIF(c.has_start AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.start, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.start, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.start, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.start, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_start,
    COUNTIF(c.has_review) AS has_review, COUNTIF(c.has_review AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.review, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.review, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.review, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.review, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_review,
    COUNTIF(c.has_end_day) AS has_end_day, COUNTIF(c.has_end_day AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.end_day, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.end_day, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.end_day, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.end_day, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_end_day,
    COUNTIF(c.has_outcome) AS has_outcome, COUNTIF(c.has_outcome AND IF(REGEXP_CONTAINS(c.outcome, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.outcome, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.outcome, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.outcome, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_outcome,
    COUNTIF(c.has_logged_at) AS has_logged_at, COUNTIF(c.has_logged_at AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.logged_at, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.logged_at, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.logged_at, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.logged_at, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_logged_at,
    COUNTIF(c.has_record_id) AS has_record_id, COUNTIF(c.has_record_id AND IF(REGEXP_CONTAINS(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.record_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.record_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.record_id, r'^([0-9]+)\.0+$'), ''), c.record_id))), r'^(?:[?\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\.[0-9]+)?E\+?[0-9]+)$'), NULL, NULLIF(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.record_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.record_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.record_id, r'^([0-9]+)\.0+$'), ''), c.record_id))), '')) IS NULL) AS no_record_id,
    COUNTIF(c.has_version) AS has_version, COUNTIF(c.has_version AND IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.version, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.version, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_version
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
    NULLIF(TRIM(s.status), '') IS NOT NULL AS has_status, IF(REGEXP_CONTAINS(s.status, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.status), '')) AS status,
    NULLIF(TRIM(s.learner_id), '') IS NOT NULL AS has_learner_id, IF(REGEXP_CONTAINS(s.learner_id, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.learner_id), '')) AS learner_id,
    NULLIF(TRIM(s.start), '') IS NOT NULL AS has_start, IF(REGEXP_CONTAINS(s.start, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.start), '')) AS start,
    NULLIF(TRIM(s.review), '') IS NOT NULL AS has_review, IF(REGEXP_CONTAINS(s.review, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.review), '')) AS review,
    NULLIF(TRIM(s.end_day), '') IS NOT NULL AS has_end_day, IF(REGEXP_CONTAINS(s.end_day, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.end_day), '')) AS end_day,
    NULLIF(TRIM(s.outcome), '') IS NOT NULL AS has_outcome, IF(REGEXP_CONTAINS(s.outcome, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.outcome), '')) AS outcome,
    NULLIF(TRIM(s.logged_at), '') IS NOT NULL AS has_logged_at, IF(REGEXP_CONTAINS(s.logged_at, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.logged_at), '')) AS logged_at,
    NULLIF(TRIM(s.record_id), '') IS NOT NULL AS has_record_id, IF(REGEXP_CONTAINS(s.record_id, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.record_id), '')) AS record_id,
    NULLIF(TRIM(s.version), '') IS NOT NULL AS has_version, IF(REGEXP_CONTAINS(s.version, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.version), '')) AS version
    FROM `learner_progress_source`.`raw_plans` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
  STRUCT('Status' AS heading, t.has_status AS filled, t.no_status AS not_read),
  STRUCT('Learner ID' AS heading, t.has_learner_id AS filled, t.no_learner_id AS not_read),
  STRUCT('Start' AS heading, t.has_start AS filled, t.no_start AS not_read),
  STRUCT('Review date' AS heading, t.has_review AS filled, t.no_review AS not_read),
  STRUCT('End' AS heading, t.has_end_day AS filled, t.no_end_day AS not_read),
  STRUCT('Outcome' AS heading, t.has_outcome AS filled, t.no_outcome AS not_read),
  STRUCT('Logged at' AS heading, t.has_logged_at AS filled, t.no_logged_at AS not_read),
  STRUCT('Record ID' AS heading, t.has_record_id AS filled, t.no_record_id AS not_read),
  STRUCT('Version' AS heading, t.has_version AS filled, t.no_version AS not_read)
]) AS h
UNION ALL
SELECT t.college, t.department, t.academic_year, 'Audit' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
    COUNTIF(c.has_changed_on) AS has_changed_on, COUNTIF(c.has_changed_on AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.changed_on, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.changed_on, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.changed_on, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.changed_on, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_changed_on,
    COUNTIF(c.has_record) AS has_record, COUNTIF(c.has_record AND c.record IS NULL) AS no_record,
    COUNTIF(c.has_version) AS has_version, COUNTIF(c.has_version AND IF(IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.version, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.version, '%', '') AS FLOAT64), NULL)) >= 0, IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.version, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.version, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.version, '%', '') AS FLOAT64), NULL)), NULL) IS NULL) AS no_version,
    COUNTIF(c.has_field) AS has_field, COUNTIF(c.has_field AND c.field IS NULL) AS no_field
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
    NULLIF(TRIM(s.changed_on), '') IS NOT NULL AS has_changed_on, IF(REGEXP_CONTAINS(s.changed_on, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.changed_on), '')) AS changed_on,
    NULLIF(TRIM(s.record), '') IS NOT NULL AS has_record, IF(REGEXP_CONTAINS(s.record, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.record), '')) AS record,
    NULLIF(TRIM(s.version), '') IS NOT NULL AS has_version, IF(REGEXP_CONTAINS(s.version, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.version), '')) AS version,
    NULLIF(TRIM(s.field), '') IS NOT NULL AS has_field, IF(REGEXP_CONTAINS(s.field, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.field), '')) AS field
    FROM `learner_progress_source`.`raw_audit` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
  STRUCT('When' AS heading, t.has_changed_on AS filled, t.no_changed_on AS not_read),
  STRUCT('Record' AS heading, t.has_record AS filled, t.no_record AS not_read),
  STRUCT('Version' AS heading, t.has_version AS filled, t.no_version AS not_read),
  STRUCT('Field' AS heading, t.has_field AS filled, t.no_field AS not_read)
]) AS h
UNION ALL
SELECT t.college, t.department, t.academic_year, 'Outcomes' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
    COUNTIF(c.has_learner_id) AS has_learner_id, COUNTIF(c.has_learner_id AND IF(REGEXP_CONTAINS(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r'^([0-9]+)\.0+$'), ''), c.learner_id))), r'^(?:[?\-–—.]+|TBC|TBA|N/?A|NONE|NULL|UNKNOWN|NOT KNOWN|PENDING|AWAITING|X+|[0-9]+(?:\.[0-9]+)?E\+?[0-9]+)$'), NULL, NULLIF(UPPER(TRIM(COALESCE(NULLIF(REGEXP_EXTRACT(c.learner_id, r'^="(.*)"$'), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r"^['’](.*)$"), ''), NULLIF(REGEXP_EXTRACT(c.learner_id, r'^([0-9]+)\.0+$'), ''), c.learner_id))), '')) IS NULL) AS no_learner_id,
    COUNTIF(c.has_course) AS has_course, COUNTIF(c.has_course AND IF(SUBSTR(c.course, 201, 1) <> '', NULL, c.course) IS NULL) AS no_course,
    COUNTIF(c.has_final_grade) AS has_final_grade, COUNTIF(c.has_final_grade AND IF(SUBSTR(c.final_grade, 65, 1) <> '', NULL, c.final_grade) IS NULL) AS no_final_grade,
    COUNTIF(c.has_withdrawn_on) AS has_withdrawn_on, COUNTIF(c.has_withdrawn_on AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.withdrawn_on, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.withdrawn_on, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.withdrawn_on, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.withdrawn_on, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_withdrawn_on
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
    NULLIF(TRIM(s.learner_id), '') IS NOT NULL AS has_learner_id, IF(REGEXP_CONTAINS(s.learner_id, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.learner_id), '')) AS learner_id,
    NULLIF(TRIM(s.course), '') IS NOT NULL AS has_course, IF(REGEXP_CONTAINS(s.course, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.course), '')) AS course,
    NULLIF(TRIM(s.final_grade), '') IS NOT NULL AS has_final_grade, IF(REGEXP_CONTAINS(s.final_grade, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.final_grade), '')) AS final_grade,
    NULLIF(TRIM(s.withdrawn_on), '') IS NOT NULL AS has_withdrawn_on, IF(REGEXP_CONTAINS(s.withdrawn_on, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.withdrawn_on), '')) AS withdrawn_on
    FROM `learner_progress_source`.`raw_outcomes` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
  STRUCT('Learner ID' AS heading, t.has_learner_id AS filled, t.no_learner_id AS not_read),
  STRUCT('Course' AS heading, t.has_course AS filled, t.no_course AS not_read),
  STRUCT('Final grade' AS heading, t.has_final_grade AS filled, t.no_final_grade AS not_read),
  STRUCT('Withdrawn on' AS heading, t.has_withdrawn_on AS filled, t.no_withdrawn_on AS not_read)
]) AS h
UNION ALL
SELECT t.college, t.department, t.academic_year, 'Scorecard' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
    COUNTIF(c.has_indicator) AS has_indicator, COUNTIF(c.has_indicator AND c.indicator IS NULL) AS no_indicator,
    COUNTIF(c.has_current_figure) AS has_current_figure, COUNTIF(c.has_current_figure AND IF(REGEXP_CONTAINS(c.current_figure, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.current_figure, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.current_figure, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.current_figure, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_current_figure,
    COUNTIF(c.has_previous) AS has_previous, COUNTIF(c.has_previous AND IF(REGEXP_CONTAINS(c.previous, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.previous, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.previous, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.previous, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_previous,
    COUNTIF(c.has_baseline) AS has_baseline, COUNTIF(c.has_baseline AND IF(REGEXP_CONTAINS(c.baseline, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.baseline, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.baseline, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.baseline, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_baseline,
    COUNTIF(c.has_target) AS has_target, COUNTIF(c.has_target AND IF(REGEXP_CONTAINS(c.target, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.target, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.target, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.target, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_target,
    COUNTIF(c.has_tolerance) AS has_tolerance, COUNTIF(c.has_tolerance AND IF(REGEXP_CONTAINS(c.tolerance, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.tolerance, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.tolerance, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.tolerance, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_tolerance,
    COUNTIF(c.has_count) AS has_count, COUNTIF(c.has_count AND IF(REGEXP_CONTAINS(c.count, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.count, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.count, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.count, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_count,
    COUNTIF(c.has_polarity) AS has_polarity, COUNTIF(c.has_polarity AND CASE WHEN c.polarity IN ('H', 'L', 'T') THEN c.polarity WHEN UPPER(REPLACE(REPLACE(REPLACE(c.polarity, ' ', ''), '-', ''), '_', '')) IN ('H') THEN 'H' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.polarity, ' ', ''), '-', ''), '_', '')) IN ('L') THEN 'L' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.polarity, ' ', ''), '-', ''), '_', '')) IN ('T') THEN 'T' END IS NULL) AS no_polarity,
    COUNTIF(c.has_frequency) AS has_frequency, COUNTIF(c.has_frequency AND CASE WHEN c.frequency IN ('M', 'T', 'A') THEN c.frequency WHEN UPPER(REPLACE(REPLACE(REPLACE(c.frequency, ' ', ''), '-', ''), '_', '')) IN ('M') THEN 'M' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.frequency, ' ', ''), '-', ''), '_', '')) IN ('T') THEN 'T' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.frequency, ' ', ''), '-', ''), '_', '')) IN ('A') THEN 'A' END IS NULL) AS no_frequency,
    COUNTIF(c.has_status) AS has_status, COUNTIF(c.has_status AND CASE WHEN c.status IN ('Provisional', 'Final') THEN c.status WHEN UPPER(REPLACE(REPLACE(REPLACE(c.status, ' ', ''), '-', ''), '_', '')) IN ('PROVISIONAL') THEN 'Provisional' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.status, ' ', ''), '-', ''), '_', '')) IN ('FINAL') THEN 'Final' END IS NULL) AS no_status,
    COUNTIF(c.has_own_figure) AS has_own_figure, COUNTIF(c.has_own_figure AND IF(REGEXP_CONTAINS(c.own_figure, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.own_figure, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.own_figure, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.own_figure, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_own_figure,
    COUNTIF(c.has_own_previous) AS has_own_previous, COUNTIF(c.has_own_previous AND IF(REGEXP_CONTAINS(c.own_previous, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.own_previous, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.own_previous, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.own_previous, '%', '') AS FLOAT64), NULL)) IS NULL) AS no_own_previous
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
    NULLIF(TRIM(s.indicator), '') IS NOT NULL AS has_indicator, IF(REGEXP_CONTAINS(s.indicator, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.indicator), '')) AS indicator,
    NULLIF(TRIM(s.current_figure), '') IS NOT NULL AS has_current_figure, IF(REGEXP_CONTAINS(s.current_figure, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.current_figure), '')) AS current_figure,
    NULLIF(TRIM(s.previous), '') IS NOT NULL AS has_previous, IF(REGEXP_CONTAINS(s.previous, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.previous), '')) AS previous,
    NULLIF(TRIM(s.baseline), '') IS NOT NULL AS has_baseline, IF(REGEXP_CONTAINS(s.baseline, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.baseline), '')) AS baseline,
    NULLIF(TRIM(s.target), '') IS NOT NULL AS has_target, IF(REGEXP_CONTAINS(s.target, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.target), '')) AS target,
    NULLIF(TRIM(s.tolerance), '') IS NOT NULL AS has_tolerance, IF(REGEXP_CONTAINS(s.tolerance, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.tolerance), '')) AS tolerance,
    NULLIF(TRIM(s.count), '') IS NOT NULL AS has_count, IF(REGEXP_CONTAINS(s.count, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.count), '')) AS count,
    NULLIF(TRIM(s.polarity), '') IS NOT NULL AS has_polarity, IF(REGEXP_CONTAINS(s.polarity, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.polarity), '')) AS polarity,
    NULLIF(TRIM(s.frequency), '') IS NOT NULL AS has_frequency, IF(REGEXP_CONTAINS(s.frequency, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.frequency), '')) AS frequency,
    NULLIF(TRIM(s.status), '') IS NOT NULL AS has_status, IF(REGEXP_CONTAINS(s.status, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.status), '')) AS status,
    NULLIF(TRIM(s.own_figure), '') IS NOT NULL AS has_own_figure, IF(REGEXP_CONTAINS(s.own_figure, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.own_figure), '')) AS own_figure,
    NULLIF(TRIM(s.own_previous), '') IS NOT NULL AS has_own_previous, IF(REGEXP_CONTAINS(s.own_previous, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.own_previous), '')) AS own_previous
    FROM `learner_progress_source`.`raw_scorecard` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
  STRUCT('Indicator' AS heading, t.has_indicator AS filled, t.no_indicator AS not_read),
  STRUCT('Current' AS heading, t.has_current_figure AS filled, t.no_current_figure AS not_read),
  STRUCT('Previous' AS heading, t.has_previous AS filled, t.no_previous AS not_read),
  STRUCT('Baseline' AS heading, t.has_baseline AS filled, t.no_baseline AS not_read),
  STRUCT('Target' AS heading, t.has_target AS filled, t.no_target AS not_read),
  STRUCT('Tolerance' AS heading, t.has_tolerance AS filled, t.no_tolerance AS not_read),
  STRUCT('Counted' AS heading, t.has_count AS filled, t.no_count AS not_read),
  STRUCT('Polarity' AS heading, t.has_polarity AS filled, t.no_polarity AS not_read),
  STRUCT('Frequency' AS heading, t.has_frequency AS filled, t.no_frequency AS not_read),
  STRUCT('Status' AS heading, t.has_status AS filled, t.no_status AS not_read),
  STRUCT('Own figure' AS heading, t.has_own_figure AS filled, t.no_own_figure AS not_read),
  STRUCT('Own previous' AS heading, t.has_own_previous AS filled, t.no_own_previous AS not_read)
]) AS h
UNION ALL
SELECT t.college, t.department, t.academic_year, 'Policy' AS tab, h.heading, t.row_count, h.filled, h.not_read
FROM (
  SELECT
    c.college, c.department, c.academic_year, COUNT(*) AS row_count,
    COUNTIF(c.has_setting) AS has_setting, COUNTIF(c.has_setting AND c.setting IS NULL) AS no_setting,
    COUNTIF(c.has_value) AS has_value, COUNTIF(c.has_value AND c.value IS NULL) AS no_value,
    COUNTIF(c.has_next) AS has_next, COUNTIF(c.has_next AND c.next IS NULL) AS no_next,
    COUNTIF(c.has_from_value) AS has_from_value, COUNTIF(c.has_from_value AND COALESCE(SAFE_CAST(NULLIF(REGEXP_EXTRACT(c.from_value, r'^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T].*)?$'), '') AS DATE), SAFE_CAST(CONCAT(NULLIF(REGEXP_EXTRACT(c.from_value, r'^[0-9]{1,2}/[0-9]{1,2}/([0-9]{4})(?: .*)?$'), ''), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.from_value, r'^[0-9]{1,2}/([0-9]{1,2})/[0-9]{4}'), ''), 2, '0'), '-', LPAD(NULLIF(REGEXP_EXTRACT(c.from_value, r'^([0-9]{1,2})/[0-9]{1,2}/[0-9]{4}'), ''), 2, '0')) AS DATE)) IS NULL) AS no_from_value
  FROM (
    SELECT
    s.college, s.department, s.academic_year,
    NULLIF(TRIM(s.setting), '') IS NOT NULL AS has_setting, IF(REGEXP_CONTAINS(s.setting, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.setting), '')) AS setting,
    NULLIF(TRIM(s.value), '') IS NOT NULL AS has_value, IF(REGEXP_CONTAINS(s.value, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.value), '')) AS value,
    NULLIF(TRIM(s.next), '') IS NOT NULL AS has_next, IF(REGEXP_CONTAINS(s.next, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.next), '')) AS next,
    NULLIF(TRIM(s.from_value), '') IS NOT NULL AS has_from_value, IF(REGEXP_CONTAINS(s.from_value, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(s.from_value), '')) AS from_value
    FROM `learner_progress_source`.`raw_policy` AS s
  ) AS c
  GROUP BY c.college, c.department, c.academic_year
) AS t
CROSS JOIN UNNEST([
  STRUCT('Setting' AS heading, t.has_setting AS filled, t.no_setting AS not_read),
  STRUCT('Value' AS heading, t.has_value AS filled, t.no_value AS not_read),
  STRUCT('Next value' AS heading, t.has_next AS filled, t.no_next AS not_read),
  STRUCT('From' AS heading, t.has_from_value AS filled, t.no_from_value AS not_read)
]) AS h
