import { performance } from "node:perf_hooks";
import { makeDepartment } from "./department.mjs";
import { print, round } from "./measure.mjs";
import { openAddon } from "./open-addon.mjs";

const headings = [
  "Learner ID",
  "Gap to MEG",
  "Attendance %",
  "Punctuality %",
  "Attitude to learning",
  "Behaviour incidents",
];

/** The risk rule over the same five signals and the default thresholds, as someone without the add-on would write it. */
function nativeRule(r) {
  const concerns = `(B${r}<=-2)+(C${r}<0.9)+(D${r}<0.85)+(E${r}>=3)+(F${r}>=2)`;
  const severe = `OR(B${r}<=-3,C${r}<0.8,D${r}<0.7,E${r}>=4,F${r}>=5)`;
  return `=IF(OR(${severe},${concerns}>=2),"Red",IF(${concerns}>=1,"Amber","On track"))`;
}

const ranged = () => `={"Risk tier";RISKTIER(A1,A2:A,B1,B2:B,C1,C2:C,D1,D2:D,E1,E2:E,F1,F2:F)}`;

async function timeTiers(rows, tierCells) {
  const d = makeDepartment(rows);
  const data = d.learnerId.map((id, r) => [
    id[0],
    d.gap[r][0],
    d.attendance[r][0],
    d.punctuality[r][0],
    d.attitude[r][0],
    d.behaviour[r][0],
  ]);
  const table = [headings, ...data].map((row, index) => [...row, tierCells(index + 1)]);
  const { workbook } = await openAddon({ Tracker: table });
  const start = performance.now();
  await workbook.settled();
  const ms = performance.now() - start;
  const sheet = workbook.activeSheet();
  const tiers = workbook.read({ sheet, row: 1, column: 6, rows, columns: 1 }).map(([cell]) => cell.value);
  workbook.dispose();
  return { ms, tiers };
}

/** One ranged RISKTIER beside one native formula per row, both calculated by the preview's spreadsheet engine; the tiers must agree. */
export async function benchNativeFormulas(rows = 10_000) {
  const ours = await timeTiers(rows, (r) => (r === 1 ? ranged() : ""));
  const native = await timeTiers(rows, (r) => (r === 1 ? "Risk tier" : nativeRule(r)));
  const differing = ours.tiers.findIndex((tier, row) => tier !== native.tiers[row]);
  if (differing >= 0)
    throw new Error(`Row ${differing + 2}: ours ${ours.tiers[differing]}, native ${native.tiers[differing]}.`);
  return print({
    figure: "risk rule in a spreadsheet engine",
    rows,
    rangedMs: round(ours.ms, 0),
    nativePerRowMs: round(native.ms, 0),
    ratio: round(ours.ms / native.ms),
    reds: ours.tiers.filter((tier) => tier === "Red").length,
  });
}
