import { createHost } from "../../preview/host/create-host";
import { closeWorkbooks, newWorkbook } from "../support/workbooks";
import { writtenCells } from "./cases/cells";
import { peopleCases } from "./cases/shown-to-people";
import { conditionCases } from "./cases/conditions";
import { dialogCases } from "./cases/dialogs";
import { edgeLookCases } from "./cases/edge-looks";
import { edgePlaceCases } from "./cases/edge-places";
import { edgeRuleCases } from "./cases/edge-rules";
import { edgeServiceCases } from "./cases/edge-services";
import { chartCases } from "./cases/charts";
import { formatCases } from "./cases/formats";
import { formulaCases } from "./cases/formulas";
import type { HostCase, Script } from "./cases/host-case";
import { rangeCases } from "./cases/ranges";
import { ruleCases } from "./cases/rules";
import { serviceCases } from "./cases/services";
import { sheetCases } from "./cases/sheets";
import { spreadsheetCases } from "./cases/spreadsheets";
import { valueCases } from "./cases/values";

jest.setTimeout(60_000);

type Step = HostCase["steps"][number];

let workbook: ReturnType<typeof newWorkbook>;
let sheets = 0;

beforeAll(() => {
  workbook = newWorkbook();
});
afterAll(closeWorkbooks);

/** Runs the steps in one execution each, on a blank sheet of the case's own. @returns what the last one returns or throws */
async function outcomeOf({ steps }: HostCase): Promise<unknown> {
  const name = `Case ${++sheets}`;
  workbook.insertSheet(name);
  let step: Step = () => undefined;
  const host = createHost(workbook, {
    source: "function step() {}",
    load: (_, globals) => ({
      step() {
        const services = globals as unknown as Omit<Script, "sheet" | "spreadsheet">;
        const spreadsheet = services.SpreadsheetApp.getActive();
        const sheet = spreadsheet.getSheetByName(name);
        if (!sheet) throw new Error(`The sheet "${name}" is gone.`);
        spreadsheet.setActiveSheet(sheet);
        return step({ ...services, spreadsheet, sheet });
      },
    }),
  });
  let last: unknown;
  for (step of steps) last = await host.run("step").catch((error: unknown) => error);
  return last;
}

describe.each([
  ["values", valueCases],
  ["formulas", formulaCases],
  ["ranges", rangeCases],
  ["formats", formatCases],
  ["sheets", [...sheetCases, ...chartCases]],
  ["spreadsheets", spreadsheetCases],
  ["rules", ruleCases],
  ["services", serviceCases],
  ["dialogs", dialogCases],
  ["cells that are written", writtenCells],
  ["what people see", peopleCases],
  ["edges of places", edgePlaceCases],
  ["edges of looks", edgeLookCases],
  ["edges of rules", edgeRuleCases],
  ["edges of services", edgeServiceCases],
  ["conditions", conditionCases],
])("%s", (_, cases) => {
  const outcomes = new Map<HostCase, unknown>();

  // Together, since each waits for the workbook to calculate and a calculation serves them all.
  beforeAll(async () => {
    await Promise.all(cases.map(async (one) => outcomes.set(one, await outcomeOf(one))));
  });

  const results = cases.filter(({ throws }) => throws === undefined);
  test.each(results.map((one) => [one.behaviour, one] as const))("%s", (__, one) => {
    expect(outcomes.get(one)).toEqual(one.expected);
  });

  const refusals = cases.filter(({ throws }) => throws !== undefined);
  if (refusals.length === 0) return;
  test.each(refusals.map((one) => [one.behaviour, one] as const))("%s", (__, one) => {
    expect(outcomes.get(one)).toMatchObject({ message: expect.stringContaining(one.throws ?? "") as unknown });
  });
});
