import { departmentalAssessments, departmentalSheet } from "../departmental-sheet.mjs";
import { cpuClock, medianOf, round, wallClock } from "../measure.mjs";

const edits = 5;
const [highMark, lowMark] = [75, 5];

/** A tracker that was set up, in which one learner gives no cause for concern but by the last mark. */
async function trackerOf(product, rows) {
  const cells = departmentalSheet(rows);
  const row = Math.floor(rows / 2);
  const set = (heading, value) => (cells[row][cells[0].indexOf(heading)] = value);
  for (const mark of ["Test 1", "Test 2", "Mock 1", "Mock 2"]) set(mark, highMark);
  set("GCSE average", 6);
  set("Attendance", 1);
  const { workbook, host, setUp } = await product.open({ Assessments: departmentalAssessments, Physics: cells });
  await host.open();
  await setUp();
  const sheet = workbook.sheets().find(({ name }) => name === "Physics");
  const [top] = workbook.read({ sheet: sheet.id, row: 0, column: 0, rows: 1, columns: sheet.columns });
  const cellOf = (heading) => {
    const column = top.findIndex(({ value }) => value === heading);
    if (column < 0) throw new Error(`The tracker has no column ${heading}.`);
    return { sheet: sheet.id, row, column, rows: 1, columns: 1 };
  };
  return { workbook, mark: cellOf("Mock 2"), tier: cellOf("Risk tier") };
}

/** From one mark that is typed until its learner's tier and the tier's colour are there: milliseconds of each edit. */
async function editTimes(product, rows) {
  const { workbook, mark, tier } = await trackerOf(product, rows);
  const look = () => {
    const [[{ value }]] = workbook.read(tier);
    const [[{ background }]] = workbook.appearance(tier);
    return `${value} on ${background}`;
  };
  const times = { ms: [], cpuMs: [] };
  for (let edit = 0; edit < edits; edit++) {
    await workbook.settled();
    const before = look();
    const [start, cpuStart] = [wallClock(), cpuClock()];
    workbook.typeAsUser(mark, [[{ value: edit % 2 === 0 ? lowMark : highMark }]]);
    await workbook.settled();
    const after = look();
    times.ms.push(wallClock() - start);
    times.cpuMs.push(cpuClock() - cpuStart);
    const [tierWas, colourWas] = before.split(" on ");
    const [tierIs, colourIs] = after.split(" on ");
    if (tierWas === tierIs || colourWas === colourIs)
      throw new Error(`A mark was typed into ${rows} rows; the tier was ${before} and is ${after}.`);
  }
  workbook.dispose();
  return times;
}

/** The engine itself waits up to 0.1 s for more edits, in `ms`; `cpuMs` is what it works meanwhile. */
export const part = {
  name: "edit-to-colour",
  measures: "one mark until its tier's colour, in the preview's engine without a browser",
  by: ["rows"],
  rounds: 3,
  async *run(product) {
    for (const rows of [100, 1_000, 5_000]) {
      const { ms, cpuMs } = await editTimes(product, rows);
      yield { rows, ms: round(medianOf(ms), 0), cpuMs: round(medianOf(cpuMs), 0) };
    }
  },
};
