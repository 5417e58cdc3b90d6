import { performance } from "node:perf_hooks";
import { departmentalAssessments, departmentalSheet } from "../departmental-sheet.mjs";
import { round } from "../measure.mjs";
import { runAction } from "../run-action.mjs";

const actions = [
  "showCard",
  "useThisSheet",
  "showAddAssessment",
  "checkAndRepair",
  "takeSnapshot",
  "updateDepartmentTabs",
  "drawCharts",
  "departmentReport",
  "newTracker",
  "showHelp",
];

async function countCalls(product, rows) {
  const addon = await product.open({ Assessments: departmentalAssessments, Physics: departmentalSheet(rows) });
  const { workbook, host, call, planFrom } = addon;
  const found = {};
  const time = async (action, work) => {
    await workbook.settled();
    const started = performance.now();
    const answer = await work();
    found[action] = { calls: host.serviceCalls.count, ms: performance.now() - started };
    return answer;
  };
  await time("onOpen", () => host.open());
  const plan = planFrom(await time("inspectSheet", () => call("inspectSheet", {})));
  await time("setUpSheet", () => call("setUpSheet", plan));
  await time("setUpSheet again", () => call("setUpSheet", plan));
  workbook.select({ sheet: workbook.activeSheet(), row: Math.floor(rows / 2), column: 0, rows: 1, columns: 1 });
  await time("card", () => call("card", {}));
  for (const action of actions) await time(action, () => runAction(addon, action));
  workbook.dispose();
  return found;
}

const sizes = [100, 1_000, 5_000];

/** `grows` compares the two larger sizes: a sheet too short for its rows costs one more call, once, whatever is missing. */
export const part = {
  name: "service-calls",
  measures:
    "calls of Google's services that each action makes at three sizes of a tracker with its formulas, and its time",
  by: ["action"],
  rounds: 1,
  async *run(product) {
    const found = [];
    for (const rows of sizes) found.push(await countCalls(product, rows));
    const [before, last] = found.slice(-2);
    for (const action of Object.keys(last)) {
      const of = (kind, value) =>
        Object.fromEntries(sizes.map((rows, index) => [`${kind}At${rows}`, value(found[index][action])]));
      const grows = last[action].calls > before[action].calls;
      yield { action, ...of("calls", ({ calls }) => calls), ...of("ms", ({ ms }) => round(ms, 0)), grows };
    }
  },
};
