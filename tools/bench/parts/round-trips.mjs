import { departmentOf } from "../set-up-department.mjs";
import { newAction, newPlan } from "../new-action.mjs";
import { runAction } from "../run-action.mjs";

/** Each action once, in the order in which each has what it needs. */
const actionsOf = (addon) => {
  const { call, host, learnerId } = addon;
  const menu = (name) => () => runAction(addon, name);
  return {
    card: () => call("card", {}),
    "open card": () => host.run("showCard"),
    "my list": () => call("myList", { name: "A colleague" }),
    "save an action": () => call("saveActions", { actions: [newAction(1, learnerId)] }),
    "save a plan": () => call("savePlan", newPlan(1, learnerId)),
    "learner's file": () => call("learnerFile", { learnerId }),
    "print one-to-one": () => call("print", { learnerId, audience: "one-to-one" }),
    "department report": menu("departmentReport"),
    "take snapshot": menu("takeSnapshot"),
    "take snapshot again": async () => {
      await worsen(addon);
      await menu("takeSnapshot")();
    },
    "department tabs": menu("updateDepartmentTabs"),
    "department tabs again": menu("updateDepartmentTabs"),
    "check and repair": menu("checkAndRepair"),
    "what if": () => call("whatIf", {}),
  };
};

/** A mark that turns a tier, so that there is something new to keep. */
async function worsen({ workbook, row }) {
  const { id, columns } = workbook.sheets().find(({ name }) => name === "Physics");
  const [headings] = workbook.read({ sheet: id, row: 0, column: 0, rows: 1, columns });
  const column = headings.findIndex(({ value }) => value === "Mock 2");
  workbook.typeAsUser({ sheet: id, row, column, rows: 1, columns: 1 }, [[{ value: 5 }]]);
  await workbook.settled();
}

const sizes = [1, 5, 15];

export const part = {
  name: "round-trips",
  measures:
    "calls of Google's services that each action makes with 1, 5 and 15 trackers: those that go to the spreadsheet, lock or account, and apart builders, rules that were fetched, and pages; --only N for so many trackers",
  by: ["action"],
  rounds: 1,
  async *run(product, { only }) {
    const found = new Map();
    const note = (action, trackers, { trips, count }) => {
      const figures = found.get(action) ?? { action };
      found.set(action, { ...figures, [`tripsAt${trackers}`]: trips, [`apartAt${trackers}`]: count - trips });
    };
    for (const trackers of sizes.filter((size) => !only || size === Number(only))) {
      const rows = 60;
      const addon = await departmentOf(product, trackers, rows, (number, calls) => {
        if (number === 1) note("set-up of the first", trackers, calls);
        if (number === trackers) note("set-up of the last", trackers, calls);
      });
      const { workbook } = addon;
      workbook.select({ sheet: workbook.activeSheet(), row: addon.row, column: 0, rows: 1, columns: 1 });
      for (const [action, make] of Object.entries(actionsOf(addon))) {
        await make();
        note(action, trackers, addon.host.serviceCalls);
      }
      workbook.dispose();
    }
    yield* found.values();
  },
};
