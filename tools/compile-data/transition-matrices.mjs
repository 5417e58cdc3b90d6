import { dataModule, readDfe, short, tenths } from "./dfe-files.mjs";
import { spellGrade } from "./grade-spelling.mjs";

const aLevelGrades = ["*", "A", "B", "C", "D", "E", "U"];

export function transitionMatricesModule() {
  const aLevel = readDfe("alevel_by_subject_and_gcse_band_2025.csv").map((row) => ({
    group: `GCE A level|${row.subject}`,
    band: row.avg_gcse_band,
    cells: [
      row.n,
      short(row.mean_points, 1),
      spellGrade(row.p75_grade, aLevelGrades),
      tenths(aLevelGrades.map((grade) => row[`pct_${grade}`])),
    ],
  }));
  const btec = readDfe("btec_national_by_gcse_band_2025.csv").map((row) => ({
    group: `${row.qualification}|`,
    band: row.avg_gcse_band,
    cells: [row.n, short(row.mean_points, 1), spellGrade(row.p75, [])],
  }));
  const groups = Map.groupBy(
    [...aLevel, ...btec].filter(({ band }) => band !== "All"),
    ({ group }) => group,
  );
  return dataModule({
    name: "transitionLines",
    what: "A level and BTEC National grades by band of average GCSE score",
    version: "2025 provisional (2025U)",
    source: "dfe-analytical-services/ks5-transition-matrices @ ad262e38",
    shape:
      "=qualification|subject; then band from|entries|mean points|75th percentile grade|tenths of a percent at A* … E, U (A level only)",
    lines: [...groups].flatMap(([group, rows]) => [
      `=${group}`,
      ...rows.map(({ band, cells }) => [bandStart(band), ...cells].join("|")),
    ]),
  });
}

/** "<1" starts at 0, "5-<6" at 5, "9>=" at 9. */
function bandStart(band) {
  return band.startsWith("<") ? 0 : Number.parseInt(band, 10);
}
