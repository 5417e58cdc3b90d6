import { performance } from "node:perf_hooks";
import { departmentalSheet } from "./departmental-sheet.mjs";
import { print, round } from "./measure.mjs";
import { openAddon } from "./open-addon.mjs";

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
  const { workbook, host, planFrom } = await openAddon({ Physics: departmentalSheet(rows) });
  const found = {};
  let started = performance.now();
  const record = (action) => {
    found[action] = { calls: host.serviceCalls.count, ms: performance.now() - started };
    started = performance.now();
  };
  const call = async (name, input, action = name) => {
    const answer = JSON.parse(await host.client("call", [name, JSON.stringify(input)]));
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    record(action);
    return answer.data;
  };
  await host.open();
  record("onOpen");
  const plan = planFrom(await call("inspectSheet", {}));
  await call("setUpSheet", plan);
  await call("setUpSheet", plan, "setUpSheet again");
  workbook.select({ sheet: workbook.activeSheet(), row: Math.floor(rows / 2), column: 0, rows: 1, columns: 1 });
  await call("card", {});
  for (const action of actions) {
    await workbook.settled();
    started = performance.now();
    await host.run(action);
    record(action);
  }
  workbook.dispose();
  return found;
}

/** Calls of Google's services that each action makes at three sizes of a tracker, which must not grow; and its time in the preview's host. */
export async function benchServiceCalls(sizes = [100, 1_000, 10_000]) {
  const found = [];
  for (const rows of sizes) found.push(await countCalls(rows));
  return Object.keys(found[0]).map((action) => {
    const of = (kind, value) =>
      Object.fromEntries(sizes.map((rows, index) => [`${kind}At${rows}`, value(found[index])]));
    return print({
      figure: "service calls",
      action,
      ...of("calls", (one) => one[action].calls),
      ...of("ms", (one) => round(one[action].ms, 0)),
      grows: found.at(-1)[action].calls > found[0][action].calls,
    });
  });
}
