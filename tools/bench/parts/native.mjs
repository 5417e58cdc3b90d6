import { performance } from "node:perf_hooks";
import { makeDepartment } from "../department.mjs";
import { timeInLibreOffice } from "../libre-office.mjs";
import { round } from "../measure.mjs";

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

/** The five signals of so many learners, with one more column: what stands there in each row, counted from 1. */
function trackerOf(rows, tierCell) {
  const d = makeDepartment(rows);
  const signals = [d.learnerId, d.gap, d.attendance, d.punctuality, d.attitude, d.behaviour];
  const data = d.learnerId.map((_, r) => signals.map((column) => column[r][0]));
  return [headings, ...data].map((row, index) => [...row, tierCell(index + 1)]);
}

const withRange = (rows) => trackerOf(rows, (r) => (r === 1 ? ranged() : ""));
const withNative = (rows) => trackerOf(rows, (r) => (r === 1 ? "Risk tier" : nativeRule(r)));

async function timeInPreview(product, table) {
  const { workbook } = await product.open({ Tracker: table });
  const sheet = workbook.activeSheet();
  const start = performance.now();
  await workbook.settled();
  const ms = performance.now() - start;
  const area = { sheet, row: 1, column: headings.length, rows: table.length - 1, columns: 1 };
  const tiers = workbook.read(area).map(([cell]) => cell.value);
  workbook.dispose();
  return { ms, tiers };
}

function expectSame(ours, theirs, where) {
  const differing = ours.findIndex((tier, row) => tier !== theirs[row]);
  if (differing >= 0)
    throw new Error(`Row ${differing + 2}: RISKTIER gives ${ours[differing]}, ${where} ${theirs[differing]}.`);
}

/** A LibreOffice that does not do its work is told of and does not stop the other measurements; other tiers do. */
async function libreOfficeFigure(ours, rows) {
  const tell = (error) => {
    console.error(error.message);
    return { failed: true };
  };
  const found = await timeInLibreOffice(withNative(rows)).catch(tell);
  if (!found) return { libreOffice: "LibreOffice is not installed here: not measured" };
  if (found.failed) return { libreOffice: "LibreOffice is installed but failed: not measured" };
  expectSame(ours, found.results, "LibreOffice");
  return { libreOfficeMs: round(found.ms, 0) };
}

export const part = {
  name: "native",
  measures:
    "one ranged RISKTIER beside one native formula per row, in the preview's engine and in LibreOffice if it is there; the tiers must agree",
  by: ["rows"],
  rounds: 1,
  async *run(product) {
    for (const rows of [1_000, 5_000]) {
      const ours = await timeInPreview(product, withRange(rows));
      const native = await timeInPreview(product, withNative(rows));
      expectSame(ours.tiers, native.tiers, "the preview's native formula");
      yield {
        rows,
        rangedMs: round(ours.ms, 0),
        nativePerRowMs: round(native.ms, 0),
        ratio: round(ours.ms / native.ms),
        ...(await libreOfficeFigure(ours.tiers, rows)),
        reds: ours.tiers.filter((tier) => tier === "Red").length,
      };
    }
  },
};
