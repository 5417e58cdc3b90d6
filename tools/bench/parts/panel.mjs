import { performance } from "node:perf_hooks";
import { departmentalAssessments, departmentalSheet } from "../departmental-sheet.mjs";
import { medianOf, round } from "../measure.mjs";
import { newAction } from "../new-action.mjs";

const runs = 5;

/** Rows of a log as the panel writes them; only what its reading looks at is filled. */
function logRows(headings, count, learners) {
  const record = (row) => ({
    "Record ID": `ACT-${String(row).padStart(24, "0")}`,
    Version: 1,
    Status: row % 3 === 0 ? "Open" : "Closed",
    "Learner ID": `M${100000 + (row % learners)}`,
    Category: "Academic support",
    Type: "Behaviour mentoring or workshop",
    Issue: `Issue ${row}`,
    Action: `What was agreed in row ${row}`,
    Owner: "A colleague",
    Start: "2026-09-14",
    "Review date": "2026-12-04",
    "Logged by": "tutor@example.org",
  });
  return Array.from({ length: count }, (_, row) => {
    const cells = record(row);
    return headings.map((heading) => ({ value: cells[heading] ?? null }));
  });
}

/** A workbook that was set up, with so many learners and logged actions. */
async function workbookOf(product, learners, actions) {
  const { workbook, host, call, setUp } = await product.open({
    Assessments: departmentalAssessments,
    Physics: departmentalSheet(learners),
  });
  await host.open();
  await setUp();
  const log = workbook.sheets().find(({ name }) => name === "Interventions");
  const [top] = workbook.read({ sheet: log.id, row: 0, column: 0, rows: 1, columns: log.columns });
  const headings = top.map(({ value }) => value).filter((value) => value !== null && value !== "");
  workbook.insertRows(log.id, log.rows, Math.max(0, actions + 50 - log.rows));
  const area = { sheet: log.id, row: 1, column: 0, rows: actions, columns: headings.length };
  workbook.write(area, logRows(headings, actions, learners));
  await workbook.settled();
  workbook.select({ sheet: workbook.activeSheet(), row: Math.floor(learners / 2), column: 0, rows: 1, columns: 1 });
  return { workbook, host, call };
}

async function timesAt(product, learners, actions) {
  const { workbook, host, call } = await workbookOf(product, learners, actions);
  const learnerId = `M${100000 + Math.floor(learners / 2)}`;
  let saved = 0;
  const asks = {
    card: () => call("card", {}),
    findLearners: () => call("findLearners", { text: "learner 4" }),
    learnerFile: () => call("learnerFile", { learnerId }),
    myList: () => call("myList", {}),
    saveActions: () => call("saveActions", { actions: [newAction((saved += 1), learnerId)] }),
  };
  const figures = {};
  for (const [name, ask] of Object.entries(asks)) {
    const times = [];
    for (let run = 0; run < runs; run++) {
      await workbook.settled();
      const start = performance.now();
      await ask();
      times.push(performance.now() - start);
    }
    figures[name] = { ms: medianOf(times), calls: host.serviceCalls.count };
  }
  workbook.dispose();
  return figures;
}

const [small, large] = [
  [100, 400],
  [5_000, 20_000],
];

/** Saves include the recalculation. */
export const part = {
  name: "panel",
  measures: "what the panel asks the server: 100 learners and 400 actions beside 5,000 and 20,000",
  by: ["call"],
  rounds: 1,
  async *run(product) {
    const [few, many] = [await timesAt(product, ...small), await timesAt(product, ...large)];
    for (const call of Object.keys(few))
      yield {
        call,
        smallMs: round(few[call].ms, 1),
        largeMs: round(many[call].ms, 1),
        ratio: round(many[call].ms / few[call].ms, 1),
        smallCalls: few[call].calls,
        largeCalls: many[call].calls,
      };
  },
};
