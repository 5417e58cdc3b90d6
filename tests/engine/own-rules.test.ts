import { parseCondition } from "../../preview/engine/conditions/parse-condition";
import { physicsTracker } from "../sheets/trackers";
import { closeWorkbooks } from "../support/workbooks";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

/** Univer works a rule out for every cell of its area after every edit, and then all that reads these cells. */
test("no rule of the add-on's is left to Univer", async () => {
  const addon = await physicsTracker();
  await addon.menu("Department", "Update department tabs");
  const formulas = addon.workbook.sheets().flatMap(({ id }) => {
    const [formats, checks] = [addon.workbook.formatRules(id), addon.workbook.validationRules(id)];
    return [...formats, ...checks].flatMap(({ condition }) =>
      condition.kind === "formula" ? [condition.formula] : [],
    );
  });
  expect(formulas.length).toBeGreaterThan(60);
  expect(formulas.filter((formula) => !parseCondition(formula, { row: 0, column: 0 }))).toEqual([]);
});
