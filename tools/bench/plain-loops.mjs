// The same arithmetic as the functions', as bare loops over clean cells: nothing is checked, and nothing is looked up by heading. The limit.

const letters = { "A*": 6, A: 5, B: 4, C: 3, D: 2, E: 1 };
const boundaries = [80, 70, 60, 50, 40, 30];
const names = Object.keys(letters);

const over = (rows, cellOf) => {
  const out = [];
  for (let row = 0; row < rows; row++) out.push([cellOf(row)]);
  return out;
};

const meanOf = (marks) => {
  let [sum, count] = [0, 0];
  for (const mark of marks)
    if (mark !== "") {
      sum += mark;
      count += 1;
    }
  return count === 0 ? "" : sum / count;
};

function trendOf(marks) {
  const known = marks.filter((mark) => mark !== "");
  if (known.length < 2) return "";
  return known[known.length - 1] - meanOf(known.slice(0, -1));
}

function tierOf(d, row) {
  const [gap, attendance, punctuality] = [d.gap[row][0], d.attendance[row][0], d.punctuality[row][0]];
  const [attitude, behaviour] = [d.attitude[row][0], d.behaviour[row][0]];
  const isSevere = gap <= -3 || attendance < 0.8 || punctuality < 0.7 || attitude >= 4 || behaviour >= 5;
  const concerns = (gap <= -2) + (attendance < 0.9) + (punctuality < 0.85) + (attitude >= 3) + (behaviour >= 2);
  return isSevere || concerns >= 2 ? "Red" : concerns === 1 ? "Amber" : "On track";
}

const gradeOf = (percent) => names[boundaries.findIndex((least) => percent >= least)] ?? "U";

/** By the function's name; each takes the department of department.mjs and its number of rows. */
export const plainLoops = {
  GRADEGAP: (d, rows) => over(rows, (row) => letters[d.current[row][0]] - letters[d.target[row][0]]),
  AVERAGEMARK: (d, rows) => over(rows, (row) => meanOf(d.marks[row])),
  WORKINGAT: (d, rows) => over(rows, (row) => gradeOf(d.percent[row][0])),
  MARKTREND: (d, rows) => over(rows, (row) => trendOf(d.marks[row])),
  MISSINGWORK: (d, rows) => over(rows, (row) => d.marks[row].filter((mark) => mark === "NS").length),
  RISKTIER: (d, rows) => over(rows, (row) => tierOf(d, row)),
  RAG: (d, rows) =>
    over(rows, (row) => (d.percent[row][0] >= 70 ? "Green" : d.percent[row][0] >= 50 ? "Amber" : "Red")),
  TRAVEL: (d, rows) => over(rows, (row) => Math.sign(d.attendance[row][0] - d.punctuality[row][0])),
};
