-- Made by "npm run docs" from src/tables: the tab Scorecard, each cell read by its column's kind.
SELECT
  c.college, c.department, c.academic_year, c.tab, c.row_number,
  c.indicator AS indicator,
  IF(REGEXP_CONTAINS(c.current_figure, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.current_figure, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.current_figure, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.current_figure, '%', '') AS FLOAT64), NULL)) AS current_figure,
  IF(REGEXP_CONTAINS(c.previous, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.previous, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.previous, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.previous, '%', '') AS FLOAT64), NULL)) AS previous,
  IF(REGEXP_CONTAINS(c.baseline, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.baseline, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.baseline, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.baseline, '%', '') AS FLOAT64), NULL)) AS baseline,
  IF(REGEXP_CONTAINS(c.target, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.target, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.target, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.target, '%', '') AS FLOAT64), NULL)) AS target,
  IF(REGEXP_CONTAINS(c.tolerance, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.tolerance, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.tolerance, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.tolerance, '%', '') AS FLOAT64), NULL)) AS tolerance,
  IF(REGEXP_CONTAINS(c.count, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.count, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.count, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.count, '%', '') AS FLOAT64), NULL)) AS count,
  CASE WHEN c.polarity IN ('H', 'L', 'T') THEN c.polarity WHEN UPPER(REPLACE(REPLACE(REPLACE(c.polarity, ' ', ''), '-', ''), '_', '')) IN ('H') THEN 'H' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.polarity, ' ', ''), '-', ''), '_', '')) IN ('L') THEN 'L' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.polarity, ' ', ''), '-', ''), '_', '')) IN ('T') THEN 'T' END AS polarity,
  CASE WHEN c.frequency IN ('M', 'T', 'A') THEN c.frequency WHEN UPPER(REPLACE(REPLACE(REPLACE(c.frequency, ' ', ''), '-', ''), '_', '')) IN ('M') THEN 'M' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.frequency, ' ', ''), '-', ''), '_', '')) IN ('T') THEN 'T' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.frequency, ' ', ''), '-', ''), '_', '')) IN ('A') THEN 'A' END AS frequency,
  CASE WHEN c.status IN ('Provisional', 'Final') THEN c.status WHEN UPPER(REPLACE(REPLACE(REPLACE(c.status, ' ', ''), '-', ''), '_', '')) IN ('PROVISIONAL') THEN 'Provisional' WHEN UPPER(REPLACE(REPLACE(REPLACE(c.status, ' ', ''), '-', ''), '_', '')) IN ('FINAL') THEN 'Final' END AS status,
  IF(REGEXP_CONTAINS(c.own_figure, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.own_figure, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.own_figure, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.own_figure, '%', '') AS FLOAT64), NULL)) AS own_figure,
  IF(REGEXP_CONTAINS(c.own_previous, r'^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(REPLACE(c.own_previous, ',', ''), '%', '') AS FLOAT64), IF(REGEXP_CONTAINS(c.own_previous, r'^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\s*%?$'), SAFE_CAST(REPLACE(c.own_previous, '%', '') AS FLOAT64), NULL)) AS own_previous
FROM (
  SELECT
    college, department, academic_year, tab, row_number,
    IF(REGEXP_CONTAINS(indicator, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(indicator), '')) AS indicator,
    IF(REGEXP_CONTAINS(current_figure, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(current_figure), '')) AS current_figure,
    IF(REGEXP_CONTAINS(previous, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(previous), '')) AS previous,
    IF(REGEXP_CONTAINS(baseline, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(baseline), '')) AS baseline,
    IF(REGEXP_CONTAINS(target, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(target), '')) AS target,
    IF(REGEXP_CONTAINS(tolerance, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(tolerance), '')) AS tolerance,
    IF(REGEXP_CONTAINS(count, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(count), '')) AS count,
    IF(REGEXP_CONTAINS(polarity, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(polarity), '')) AS polarity,
    IF(REGEXP_CONTAINS(frequency, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(frequency), '')) AS frequency,
    IF(REGEXP_CONTAINS(status, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(status), '')) AS status,
    IF(REGEXP_CONTAINS(own_figure, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(own_figure), '')) AS own_figure,
    IF(REGEXP_CONTAINS(own_previous, r'^\s*(?:#(?:N/A|[A-Z0-9/]+[!?])|Loading.*)\s*$'), NULL, NULLIF(TRIM(own_previous), '')) AS own_previous
  FROM `learner_progress_source`.`raw_scorecard`
) AS c
