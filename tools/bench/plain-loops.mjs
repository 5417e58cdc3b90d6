// The same sums as the functions' with the same results, as bare loops over cells that hold a number, a known text or nothing: no cell is checked, nothing
// is looked up by heading, and no setting is read. The limit. parts/functions.mjs compares the results.

const boundaries = [80, 70, 60, 50, 40, 30];
const names = ["A*", "A", "B", "C", "D", "E"];
const ladder = [...names, "U"];

const over = (rows, rowOf) => {
  const out = [];
  for (let row = 0; row < rows; row++) out.push(rowOf(row));
  return out;
};

const tidy = (number) => Math.round(number * 1e9) / 1e9;
const share = (cell) => (cell > 0 && cell <= 1 ? tidy(cell * 100) : cell);

const maximum = 100;
const weights = [1, 1, 1, 1];

function averageOf(marks) {
  let [sum, all] = [0, 0];
  for (let index = 0; index < marks.length; index++) {
    if (marks[index] === "") continue;
    sum += (marks[index] / maximum) * 100 * weights[index];
    all += weights[index];
  }
  return all === 0 ? "" : tidy(sum / all);
}

function trendOf(marks) {
  const known = [];
  for (const mark of marks) if (mark !== "") known.push((mark / maximum) * 100);
  if (known.length < 2) return ["", ""];
  let sum = 0;
  for (let index = 0; index < known.length - 1; index++) sum += known[index];
  const latest = tidy(known[known.length - 1] - sum / (known.length - 1));
  if (known.length < 3) return [latest, ""];
  const [first, second, third] = known.slice(-3);
  return [latest, second < first && third < second ? tidy(third - first) : 0];
}

function missingOf(marks) {
  let [recorded, missing] = [0, 0];
  for (let index = 0; index < marks.length; index++) {
    if (marks[index] === "" || weights[index] === 0) continue;
    recorded += 1;
    if (marks[index] === "NS") missing += 1;
  }
  return recorded === 0 ? "" : missing;
}

function tierOf(d, row) {
  const [gap, attitude, behaviour] = [d.gap[row][0], d.attitude[row][0], d.behaviour[row][0]];
  const [attendance, punctuality] = [share(d.attendance[row][0]), share(d.punctuality[row][0])];
  if (gap <= -3 || attendance < 80 || punctuality < 70 || attitude >= 4 || behaviour >= 5) return "Red";
  const areas = (gap <= -2) + (attendance < 90) + (punctuality < 85) + (attitude >= 3) + (behaviour >= 2);
  return areas >= 2 ? "Red" : areas === 1 ? "Amber" : "On track";
}

function tierOfThirteen(m, row) {
  const [gap, average] = [m.gap[row][0], m.average[row][0]];
  const [latest, sustained, missing] = [m.latestChange[row][0], m.sustainedChange[row][0], m.missingWork[row][0]];
  const [attendance, online] = [share(m.attendance[row][0]), share(m.online[row][0])];
  const [punctuality, behaviour, attitude] = [share(m.punctuality[row][0]), m.behaviour[row][0], m.attitude[row][0]];
  if (gap === "" ? average < 40 : gap <= -3) return "Red";
  if (latest <= -40 || sustained <= -40 || missing >= 2 || attendance < 80 || online < 80) return "Red";
  if (punctuality < 70 || behaviour >= 5 || attitude >= 4) return "Red";
  const areas =
    (gap === "" ? average < 55 : gap <= -2) +
    (latest <= -20 || sustained <= -20) +
    (missing >= 1) +
    (attendance < 90 || online < 90) +
    (punctuality < 85) +
    (behaviour >= 2) +
    (attitude >= 3) +
    (m.wellbeing[row][0] === "Yes" || m.external[row][0] === "Yes" || m.teacher[row][0] === "Yes");
  return areas >= 2 ? "Red" : areas === 1 ? "Amber" : "On track";
}

const gradeOf = (percent) => {
  for (let index = 0; index < boundaries.length; index++) if (percent >= boundaries[index]) return names[index];
  return "U";
};

function ragOf(actual) {
  if (tidy(actual - 70) >= 0) return "G";
  return tidy(actual - 50) < 0 ? "R" : "A";
}

function travelOf(now, before) {
  const change = tidy(now - before);
  return change > 0 ? "▲ G" : change < 0 ? "▼ R" : "► A";
}

/** By the function's name; each takes the department of department.mjs and its number of rows. */
export const plainLoops = {
  GRADEGAP: (d, rows) => over(rows, (row) => [ladder.indexOf(d.target[row][0]) - ladder.indexOf(d.current[row][0])]),
  AVERAGEMARK: (d, rows) => over(rows, (row) => [averageOf(d.marks[row])]),
  WORKINGAT: (d, rows) => over(rows, (row) => [gradeOf(d.percent[row][0])]),
  MARKTREND: (d, rows) => over(rows, (row) => trendOf(d.marks[row])),
  MISSINGWORK: (d, rows) => over(rows, (row) => [missingOf(d.marks[row])]),
  RISKTIER: (d, rows) => over(rows, (row) => [tierOf(d, row)]),
  "RISKTIER, 13 measures": (d, rows) => over(rows, (row) => [tierOfThirteen(d.thirteen, row)]),
  RAG: (d, rows) => over(rows, (row) => [ragOf(d.percent[row][0])]),
  TRAVEL: (d, rows) => over(rows, (row) => [travelOf(d.attendance[row][0], d.punctuality[row][0])]),
};
