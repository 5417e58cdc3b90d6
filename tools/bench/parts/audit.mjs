import { departmentalAssessments, departmentalSheet } from "../departmental-sheet.mjs";
import { cpuClock, medianOf, round, wallClock } from "../measure.mjs";
import { newAction } from "../new-action.mjs";

const sizes = [1_000, 20_000, 100_000];
const saves = 5;
const learnerId = "M100005";

/** Lines of saves long past: three lines to a record, none of them of the records that are saved now. */
const auditLines = (headings, count) =>
  Array.from({ length: count }, (_, index) => {
    const line = {
      When: 46_000 + index / 100_000,
      Who: "tutor@example.org",
      Record: `ACT-${String(Math.floor(index / 3)).padStart(24, "0")}`,
      Version: 1,
      Field: ["Status", "Issue", "Action"][index % 3],
      Before: "",
      After: `"What was agreed in line ${index}"`,
    };
    return headings.map((heading) => ({ value: line[heading] ?? null }));
  });

function fillAudit(workbook, lines) {
  const audit = workbook.sheets().find(({ name }) => name === "Audit");
  const [top] = workbook.read({ sheet: audit.id, row: 0, column: 0, rows: 1, columns: audit.columns });
  const headings = top.map(({ value }) => value).filter((value) => value !== null && value !== "");
  workbook.insertRows(audit.id, audit.rows, Math.max(0, lines + 50 - audit.rows));
  const area = { sheet: audit.id, row: 1, column: 0, rows: lines, columns: headings.length };
  workbook.write(area, auditLines(headings, lines));
  return () => workbook.extent(audit.id).rows - 1;
}

/** The times of the script alone, without the calculation that follows, and the cells that it has the workbook give. */
async function openWithAudit(product, lines) {
  const spent = { ms: 0, cpuMs: 0, cellsRead: 0 };
  const timing = (load) => (source, globals, names) => {
    const loaded = load(source, globals, names);
    const call = (...args) => {
      const [start, cpuStart, readBefore] = [wallClock(), cpuClock(), cellsRead];
      try {
        return loaded.call(...args);
      } finally {
        Object.assign(spent, {
          ms: wallClock() - start,
          cpuMs: cpuClock() - cpuStart,
          cellsRead: cellsRead - readBefore,
        });
      }
    };
    return { ...loaded, call };
  };
  let cellsRead = 0;
  const addon = await product.open({ Assessments: departmentalAssessments, Physics: departmentalSheet(20) }, timing);
  const { workbook } = addon;
  await addon.host.open();
  await addon.setUp();
  // The first save makes the tab.
  await addon.call("saveActions", { actions: [newAction(0, learnerId)] });
  const linesNow = fillAudit(workbook, lines);
  await workbook.settled();
  const read = workbook.read.bind(workbook);
  workbook.read = (area) => {
    cellsRead += area.rows * area.columns;
    return read(area);
  };
  return { ...addon, spent, linesNow };
}

/** A save must not become slower with the years. */
export const part = {
  name: "audit",
  measures:
    "a save with 1,000, 20,000 and 100,000 lines in Audit: time of the script alone, and the cells that it reads; --only N for so many lines",
  by: ["lines"],
  rounds: 1,
  onlyWhenNamed: true,
  async *run(product, { only } = {}) {
    let least;
    for (const lines of only ? [Number(only)] : sizes) {
      const { workbook, host, call, spent, linesNow } = await openWithAudit(product, lines);
      const found = [];
      for (let save = 1; save <= saves; save++) {
        await call("saveActions", { actions: [newAction(save, learnerId)] });
        found.push({ ...spent, calls: host.serviceCalls.count });
      }
      if (linesNow() <= lines) throw new Error(`${saves} saves left no line in Audit.`);
      workbook.dispose();
      const of = (key) => medianOf(found.map((one) => one[key]));
      least ??= of("cpuMs");
      yield {
        lines,
        ms: round(of("ms"), 0),
        cpuMs: round(of("cpuMs"), 0),
        cellsRead: of("cellsRead"),
        calls: of("calls"),
        timesFewest: round(of("cpuMs") / least),
      };
    }
  },
};
