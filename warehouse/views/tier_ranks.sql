-- The worst first, as tiers in src/domain/risk/tiers.ts: what is not known comes before On track.
SELECT tier, worst FROM UNNEST([
  STRUCT('Red' AS tier, 1 AS worst),
  STRUCT('Amber' AS tier, 2 AS worst),
  STRUCT('Not enough data' AS tier, 3 AS worst),
  STRUCT('On track' AS tier, 4 AS worst)
])
