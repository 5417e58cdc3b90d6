import { sequence } from "../formula-graph.mjs";
import { newAction, newConcern, newPlan } from "../new-action.mjs";
import { runAction } from "../run-action.mjs";
import { departmentOf } from "../set-up-department.mjs";
import { sumsOf, watchCalls } from "../watch-calls.mjs";

function placesIn(workbook) {
  const sheetOf = (name) => workbook.sheets().find((sheet) => sheet.name === name);
  const rowsOf = ({ id }) => {
    const { rows, columns } = workbook.extent(id);
    return workbook
      .read({ sheet: id, row: 0, column: 0, rows, columns })
      .map((cells) => cells.map(({ value }) => value));
  };
  const placed = (sheet, row, column) => {
    if (row < 0 || column < 0) throw new Error(`${sheet.name} has no such cell: row ${row}, column ${column}.`);
    return { sheet: sheet.id, row, column, rows: 1, columns: 1 };
  };
  return {
    /** The cell under a heading, in the row whose first cell is this, or in a row by its number. */
    under(tab, heading, row) {
      const sheet = sheetOf(tab);
      const cells = rowsOf(sheet);
      const at = typeof row === "number" ? row : cells.findIndex(([first]) => first === row);
      return placed(sheet, at, cells[0].indexOf(heading));
    },
    registerOf: () => ({ sheet: sheetOf("At risk").id, row: 1, column: 0 }),
  };
}

/** Each edit once, one after the other; the mark and the attendance each turn the learner's tier. */
function editsOf(addon, { under }) {
  const { workbook, call, row, learnerId } = addon;
  const type = (cell, value) => workbook.typeAsUser(cell, [[{ value }]]);
  return {
    mark: () => type(under("Physics", "Mock 2", row), 5),
    attendance: () => type(under("Physics", "Attendance", row), 0.6),
    weight: () => type(under("Assessments", "Weight", "Test 1"), 3),
    "policy line": () => type(under("Policy", "Value", "attendance.amber"), 93),
    "saved action": () => call("saveActions", { actions: [newAction(1, learnerId)] }),
    "saved plan": () => call("savePlan", newPlan(1, learnerId)),
    "saved concern": () => call("saveConcern", newConcern(1, learnerId)),
    snapshot: () => runAction(addon, "takeSnapshot"),
  };
}

const departments = [
  { trackers: 1, rows: 60 },
  { trackers: 5, rows: 60 },
  { trackers: 15, rows: 60 },
  { trackers: 1, rows: 5_000, edits: ["mark"] },
];

export const part = {
  name: "calculation",
  measures:
    "what one edit has Sheets run: executions of custom functions, those in sequence until the tier and the register are right, and bytes in and out; --only N for so many trackers",
  by: ["edit", "trackers", "rows"],
  rounds: 1,
  onlyWhenNamed: true,
  async *run(product, { only }) {
    const syntax = await product.formulaSyntax();
    const isCustom = (name) => typeof functions[name] === "function";
    const functions = product.load();
    const watch = watchCalls(await product.engine());
    for (const { trackers, rows, edits } of departments.filter((one) => !only || one.trackers === Number(only))) {
      const addon = await departmentOf(product, trackers, rows);
      const { workbook } = addon;
      const places = placesIn(workbook);
      const tier = places.under("Physics", "Risk tier", addon.row);
      for (const [edit, make] of Object.entries(editsOf(addon, places)).filter(
        ([name]) => !edits || edits.includes(name),
      )) {
        const before = watch.now();
        await make();
        await workbook.settled();
        const executions = watch.executionsSince(before);
        const until = sequence(workbook, executions, isCustom, syntax);
        const counted = { toTier: until(tier), toRegister: until(places.registerOf()), ...sumsOf(executions) };
        yield { edit, trackers, rows, ...counted };
      }
      workbook.dispose();
    }
    watch.stop();
  },
};
