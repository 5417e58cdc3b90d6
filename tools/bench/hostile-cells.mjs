import { loadCode } from "./load-code.mjs";
import { mediansInTurn, print, round } from "./measure.mjs";

const rows = 10_000;
const assessments = [
  ["Assessment", "Max mark"],
  ["Mock", 60],
];
const courses = [
  ["Course", "Grade boundaries"],
  ["PH", "A 70, B 60"],
];
const localTargets = [
  ["Qualification", "Subject", "Grade"],
  ["AAT", "", "Pass"],
];

/** Each function with one column of cells in each place where people type. */
const calls = {
  "MEG prior": (code, cells) => code.MEG(cells, "A level", "Physics"),
  "MEG qualification": (code, cells) => code.MEG(5, cells, "Physics", "", localTargets),
  "MEG subject": (code, cells) => code.MEG(5, "A level", cells, "", localTargets),
  "MEGCHANCES subject": (code, cells) => code.MEGCHANCES(5, "A level", cells),
  "GRADEGAP current": (code, cells) => code.GRADEGAP(cells, "B", "A level"),
  "GRADEGAP target": (code, cells) => code.GRADEGAP("B", cells, "A level"),
  "GRADEGAP qualification": (code, cells) => code.GRADEGAP("B", "B", cells),
  "AVERAGEMARK marks": (code, cells) => code.AVERAGEMARK([["Mock"]], cells, assessments),
  "MARKTREND marks": (code, cells) => code.MARKTREND([["Mock"]], cells, assessments),
  "MISSINGWORK marks": (code, cells) => code.MISSINGWORK([["Mock"]], cells, assessments),
  "WORKINGAT percent": (code, cells) => code.WORKINGAT(cells, "PH", courses),
  "WORKINGAT course": (code, cells) => code.WORKINGAT(65, cells, courses),
  "WORKINGAT boundaries": (code, cells) =>
    code.WORKINGAT(65, "C1", [["Course", "Grade boundaries"], ...cells.map(([cell], row) => [`C${row}`, cell])]),
  "PROGRESSBAND mark": (code, cells) => code.PROGRESSBAND(cells, 5, "PH"),
  "PROGRESSBAND course": (code, cells) => code.PROGRESSBAND(60, 5, cells),
  "RISKTIER attendance": (code, cells) => code.RISKTIER("Attendance %", cells),
  "RISKTIER concern": (code, cells) => code.RISKTIER("Wellbeing concern", cells),
  "RISKREASONS gap": (code, cells) => code.RISKREASONS("Gap to MEG", cells),
  "RISKACTION consent": (code, cells) => code.RISKACTION("Attendance %", 80, "Parent-contact consent", cells),
  "RISKACTION born": (code, cells) => code.RISKACTION("Attendance %", 80, "Date of birth", cells),
  "RAG actual": (code, cells) => code.RAG(cells, 50, 70),
  "VALUEADDED grade": (code, cells) => code.VALUEADDED(cells, 5, "A level", "Physics"),
  "VALUEADDED subject": (code, cells) => code.VALUEADDED("B", 5, "A level", cells),
  "VALUEADDEDSCORES subject": (code, cells) =>
    code.VALUEADDEDSCORES(
      cells.map(() => ["B"]),
      5,
      "A level",
      cells,
    ),
  "AVGGCSE grades": (code, cells) => code.AVGGCSE(cells),
  "THRESHOLD grades": (code, cells) => code.THRESHOLD(cells, "Level 2"),
  "OPENACTIONS id": (code, cells) => code.OPENACTIONS(cells, [["Learner ID", "Review date", "Status"]]),
};

/** Different cells of about one length, each a way to make a pattern, a search or a normal form slow. */
const kinds = {
  digits: (row, length) => `${row}${"1".repeat(length)}x`,
  spaces: (row, length) => `${row}${" ".repeat(length)}x`,
  comments: (row, length) =>
    `${row} ${"spoke with home about the missing essay; ".repeat(length / 40 + 1)}`.slice(0, length),
  ligatures: (row, length) => `${row}${"\ufdfa".repeat(length)}`,
};
const lengths = [50, 500, 5_000];

const column = (cell) => Array.from({ length: rows }, (_row, row) => [cell(row)]);

/** 10,000 pasted cells beside 10,000 plain text cells of the same function, as ratios. */
export function benchHostileCells() {
  const code = loadCode();
  const plain = column((row) => `plain ${row}`);
  const hostile = Object.entries(kinds).flatMap(([kind, cell]) =>
    lengths.map((length) => ({ name: `${kind} ${length}`, cells: column((row) => cell(row, length)) })),
  );
  return Object.entries(calls).map(([name, call]) => {
    const [base, ...times] = mediansInTurn(
      [plain, ...hostile.map(({ cells }) => cells)].map((cells) => () => call(code, cells)),
      3,
    );
    const ratios = Object.fromEntries(hostile.map((one, index) => [one.name, round(times[index] / base, 1)]));
    return print({
      figure: "pasted cells",
      name,
      plainMs: round(base),
      worst: Math.max(...Object.values(ratios)),
      ...ratios,
    });
  });
}
