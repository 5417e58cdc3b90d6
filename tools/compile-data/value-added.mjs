import { dataModule, readDfe, short } from "./dfe-files.mjs";
import { spellGrade } from "./grade-spelling.mjs";

const lastKnot = 21;
const tolerance = 0.0005;

export function valueAddedModule() {
  // A levels and AS stand twice, under the cohorts "A level" and "Academic", with the same knots.
  const rows = readDfe("l3va_2025R_national_bands.csv").filter(
    (row) => !(row.cohort_name === "Academic" && row.qualification_name.startsWith("GCE A")),
  );
  const scaleOf = gradeScales();
  const scales = [...new Set(rows.map(scaleOf))];
  const groups = Map.groupBy(rows, (row) => [row.cohort_name, row.qualification_name, short(row.size, 2)].join("|"));
  return dataModule({
    name: "valueAddedLines",
    what: "DfE 16-18 value-added national model: expected points over average prior points",
    version: "2025 revised (2025R)",
    source: "dfe-analytical-services/16-18-ready-reckoners @ 142823c7, data/2025R_l3va_step5_outputs_Rversion.xlsx",
    shape:
      "#grade=points … of each scale, counted from 0; =cohort|qualification|size; then subject|cases|bands|SD in grades|scale|prior points …",
    lines: [
      ...scales.map((scale) => `#${scale}`),
      ...[...groups].flatMap(([group, members]) => [
        `=${group}`,
        ...members.map((row) => subjectLine(row, scales.indexOf(scaleOf(row)))),
      ]),
    ],
  });
}

function subjectLine(row, scale) {
  const { subject_name: subject, number_of_cases: cases, number_of_bands: bands, sd_suqu: deviation } = row;
  return [subject, cases, bands, short(deviation, 4), scale, knotsText(row)].join("|");
}

/** The knots that can be reached, in as few decimals as keep the curve within the tolerance. */
function knotsText(row) {
  const knots = usedKnots(row);
  for (let decimals = 4; decimals <= 10; decimals += 1) {
    const rounded = knots.map((knot) => knot.map((value) => Number(value.toFixed(decimals))));
    if (largestDifference(knots, rounded) < tolerance) {
      return rounded.map(([x, y]) => `${x} ${short(y, 4)}`).join(" ");
    }
  }
  throw new Error(`${row.qualification_name}, ${row.subject_name}: the knots need more than ten decimals.`);
}

/** Between knots of the same prior only the first (from below) and the last (from above) count; after the highest prior none does. */
function usedKnots(row) {
  const knots = Array.from({ length: lastKnot + 1 }, (_knot, index) => [Number(row[`x_${index}`]), Number(row[`y_${index}`])]);
  const end = knots.findIndex(([x]) => x === knots[lastKnot][0]);
  return knots.slice(0, end + 1).filter(([x], index, used) => !(used[index - 1]?.[0] === x && used[index + 1]?.[0] === x));
}

function largestDifference(exact, rounded) {
  const priors = exact.slice(1).flatMap(([x], index) => {
    const below = exact[index][0];
    return [0, 0.25, 0.5, 0.75, 0.999].map((share) => below + (x - below) * share);
  });
  return Math.max(...priors.map((prior) => Math.abs(pointsAt(exact, prior) - pointsAt(rounded, prior))));
}

function pointsAt(knots, prior) {
  const above = Math.max(1, knots.findIndex(([x], index) => index > 0 && x > prior));
  const [[xLow, yLow], [xHigh, yHigh]] = [knots[above - 1], knots[above]];
  return xHigh === xLow ? yHigh : yLow + ((yHigh - yLow) * (prior - xLow)) / (xHigh - xLow);
}

/** The grades DfE counted for a row, best first. Fails, and points that several grades share, are no target and are left out. */
function gradeScales() {
  const key = (row) => [row.qual_id, row.cohort_name].join("|");
  const byRow = Map.groupBy(readDfe("l3va_2025R_points_lookup.csv"), key);
  return (row) => {
    const grades = byRow.get(key(row)) ?? [];
    const names = grades.map(({ grade }) => grade);
    return grades
      .filter(({ points }) => Number(points) > 0 && grades.filter((other) => other.points === points).length === 1)
      .toSorted((one, other) => other.points - one.points)
      .map(({ grade, points }) => `${spellGrade(grade, names)}=${short(points, 2)}`)
      .join(" ");
  };
}
