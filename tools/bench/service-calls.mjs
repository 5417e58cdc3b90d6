import { performance } from "node:perf_hooks";
import { departmentalSheet } from "./departmental-sheet.mjs";
import { print, round } from "./measure.mjs";
import { openAddon } from "./open-addon.mjs";
import { runAction } from "./run-action.mjs";

const actions = [
  "showCard",
  "useThisSheet",
  "checkAndRepair",
  "takeSnapshot",
  "updateDepartmentTabs",
  "drawCharts",
  "departmentReport",
  "newTracker",
  "showHelp",
];

async function countCalls(rows) {
  const addon = await openAddon({ Physics: departmentalSheet(rows) });
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

/**
 * Calls of Google's services that each action makes at three sizes of a tracker with its formulas, and its time in the preview's host.
 * `grows` compares the two larger sizes: a sheet too short for its rows costs one more call, once, whatever is missing.
 */
export async function benchServiceCalls(sizes = [100, 1_000, 5_000]) {
  const found = [];
  for (const rows of sizes) found.push(await countCalls(rows));
  const [before, last] = found.slice(-2);
  return Object.keys(last).map((action) => {
    const of = (kind, value) =>
      Object.fromEntries(sizes.map((rows, index) => [`${kind}At${rows}`, value(found[index])]));
    return print({
      figure: "service calls",
      action,
      ...of("calls", (one) => one[action].calls),
      ...of("ms", (one) => round(one[action].ms, 0)),
      grows: last[action].calls > before[action].calls,
    });
  });
}
