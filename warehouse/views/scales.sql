-- Every scale of grades, those of the reference and those that courses name themselves, by every spelling that is read.
SELECT scale, spelling, grade, points, place, final_only FROM `learner_progress_source`.`scale_grades`
UNION ALL
SELECT scale, spelling, grade, points, place, final_only FROM `learner_progress`.`own_scales`
