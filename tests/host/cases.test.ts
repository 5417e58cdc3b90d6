import type { HostCase, Script } from "./cases/host-case";
import { createHost } from "../../preview/host/create-host";
import { closeWorkbooks, newWorkbook } from "../support/workbooks";
import { formatCases } from "./cases/formats";
import { formulaCases } from "./cases/formulas";
import { rangeCases } from "./cases/ranges";
import { ruleCases } from "./cases/rules";
import { serviceCases } from "./cases/services";
import { sheetCases } from "./cases/sheets";
import { spreadsheetCases } from "./cases/spreadsheets";
import { valueCases } from "./cases/values";

type Step = HostCase["steps"][number];

let workbook: ReturnType<typeof newWorkbook>;
let sheets = 0;

beforeAll(() => {
  workbook = newWorkbook();
});
afterAll(closeWorkbooks);

/** A host whose script is one step of a case at a time, over a blank sheet of the case's own. */
function hostForCase() {
  const name = `Case ${++sheets}`;
  workbook.activateSheet(workbook.insertSheet(name));
  let step: Step;
  const host = createHost(workbook, {
    source: "function step() {}",
    load: (_, globals) => ({
      step() {
        const services = globals as unknown as Omit<Script, "sheet" | "spreadsheet">;
        const spreadsheet = services.SpreadsheetApp.getActive();
        const sheet = spreadsheet.getSheetByName(name);
        if (!sheet) throw new Error(`The sheet "${name}" is gone.`);
        return step({ ...services, spreadsheet, sheet });
      },
    }),
  });
  return (next: Step): Promise<unknown> => {
    step = next;
    return host.run("step");
  };
}

describe.each([
  ["values", valueCases],
  ["formulas", formulaCases],
  ["ranges", rangeCases],
  ["formats", formatCases],
  ["sheets", sheetCases],
  ["spreadsheets", spreadsheetCases],
  ["rules", ruleCases],
  ["services", serviceCases],
])("%s", (_, cases) => {
  test.each(cases.map((one) => [one.behaviour, one] as const))("%s", async (__, { steps, expected, throws }) => {
    const run = hostForCase();
    for (const step of steps.slice(0, -1)) await run(step);
    const last = run(steps.at(-1) as Step);
    if (throws === undefined) expect(await last).toEqual(expected);
    else await expect(last).rejects.toThrow(throws);
  });
});
