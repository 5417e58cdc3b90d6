import { gradeName } from "./grade-names.mjs";
import { readCsv } from "./read-csv.mjs";

const lastKnot = 21;
const tolerance = 0.0004;

/** One line for each qualification, subject, cohort and size of DfE's model. */
export async function compileValueAdded(folder) {
  const [bands, points] = await Promise.all([
    readCsv(folder, "l3va_2025R_national_bands.csv"),
    readCsv(folder, "l3va_2025R_points_lookup.csv"),
  ]);
  // A levels and AS stand twice, under the cohorts "A level" and "Academic", with the same knots.
  const rows = bands.filter((row) => !(row.cohort_name === "Academic" && row.qualification_name.startsWith("GCE A")));
  return {
    name: "valueAddedModel",
    version: "2025R, published 26 March 2026",
    source: "16-18 ready reckoners (value added national model, 2025 revised)",
    columns:
      "qualification|subject|cohort|size (1 = one A level)|entries|national SD of value added, in grades|grades=points|prior knots|outcome knots",
    repeating: 7,
    lines: rows.map((row) => [...description(row), gradesOf(row, points), ...curveOf(row)].join("|")),
  };
}

function description(row) {
  const {
    qualification_name: qualification,
    subject_name: subject,
    cohort_name: cohort,
    size,
    number_of_cases: entries,
  } = row;
  return [qualification, subject, cohort, Number(size), Number(entries), rounded(Number(row.sd_suqu), 4)];
}

/** The grades DfE counted for this row. Points that several grades share are those of a failed diploma; of a grade given twice the first stands. */
function gradesOf(row, points) {
  const own = points
    .filter(({ qual_id: id, cohort_name: cohort }) => id === row.qual_id && cohort === row.cohort_name)
    .filter(
      ({ points: worth }, _index, all) =>
        Number(worth) === 0 || all.filter((other) => other.points === worth).length === 1,
    );
  const names = own.map(({ grade }) => grade);
  const first = own.filter(({ grade }, index) => names.indexOf(grade) === index);
  return first.map(({ grade, points: worth }) => `${gradeName(grade, names)}=${Number(worth)}`).join(" ");
}

/** Priors and outcomes in as few decimals as keep the curve; nothing where a single band carries no signal. */
function curveOf(row) {
  if (row.number_of_bands === "1") return ["", ""];
  const knots = usedKnots(row);
  for (let decimals = 2; decimals <= 10; decimals += 1) {
    const short = knots.map(([x, y], index) => [rounded(x, endsAt(index, knots) ? 4 : decimals), rounded(y, 4)]);
    if (largestDifference(knots, short) < tolerance)
      return [0, 1].map((part) => short.map((knot) => knot[part]).join(" "));
  }
  throw new Error(`${row.qualification_name}, ${row.subject_name}: the knots need more than ten decimals.`);
}

/** The lowest and highest prior say where the curve ends, so they are kept as DfE gives them. */
function endsAt(index, knots) {
  return index === 0 || index === knots.length - 1;
}

/** Of knots with the same prior only the first (met from below) and the last (met from above) count; beyond the highest prior none does. */
function usedKnots(row) {
  const knots = Array.from({ length: lastKnot + 1 }, (_, index) => [
    Number(row[`x_${index}`]),
    Number(row[`y_${index}`]),
  ]);
  const end = knots.findIndex(([x]) => x === knots[lastKnot][0]);
  return knots
    .slice(0, end + 1)
    .filter(([x], index, all) => all[index - 1]?.[0] !== x || all[index + 1]?.[0] !== x)
    .filter(([x, y], index, all) => all[index - 1]?.[0] !== x || all[index - 1]?.[1] !== y);
}

/** Both curves are straight between their knots, so they differ most at a knot of one of them. */
function largestDifference(knots, short) {
  const [lowest, highest] = [knots[0][0], knots.at(-1)[0]];
  const priors = [...knots, ...short].map(([x]) => x).filter((x) => x >= lowest && x <= highest);
  return Math.max(...priors.map((prior) => Math.abs(pointsAt(knots, prior) - pointsAt(short, prior))));
}

function pointsAt(knots, prior) {
  const found = knots.findIndex(([x]) => x > prior);
  const upper = found === -1 ? knots.length - 1 : Math.max(found, 1);
  const [[x0, y0], [x1, y1]] = [knots[upper - 1], knots[upper]];
  return y0 + ((y1 - y0) * (prior - x0)) / (x1 - x0);
}

function rounded(value, decimals) {
  return Number(value.toFixed(decimals));
}
