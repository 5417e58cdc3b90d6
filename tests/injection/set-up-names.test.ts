import { agreeing, inspectSheet, setUpSheet } from "../sheets/trackers";
import { openAddon } from "../support/addon";
import { formulaPayloads } from "../support/formula-payloads";
import { closeWorkbooks } from "../support/workbooks";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const asText = (text: string) => `'${text}`;

test("headings and names that read like formulas stay text in every tab that set-up makes or writes", async () => {
  const headings = formulaPayloads.slice(0, 8);
  const rows = formulaPayloads.map((text, index) => [
    index + 1,
    asText(text),
    asText(text),
    6,
    ...headings.map(() => 40),
  ]);
  const addon = await openAddon({
    rows: 60,
    sheets: { Physics: [["Student ID", "Last name", "Forename", "Avg GCSE", ...headings.map(asText)], ...rows] },
  });
  const found = agreeing(await inspectSheet(addon));
  // Which of them holds marks is said by hand.
  const assessments = headings.map((heading, index) => ({ column: 4 + index, heading, maxMark: 100, weight: 1 }));
  await setUpSheet(addon, { ...found, assessments });
  await addon.menu("Department", "Update department tabs");
  const hostile = new Set(formulaPayloads);
  const cells = addon.workbook.sheets().flatMap(({ id }) => {
    const extent = addon.workbook.extent(id);
    return extent.rows === 0 ? [] : addon.workbook.read({ sheet: id, row: 0, column: 0, ...extent }).flat();
  });
  expect(cells.filter(({ formula }) => hostile.has(formula))).toEqual([]);
  const shown = cells.map(({ value }) => value);
  for (const text of formulaPayloads) expect(shown).toContain(text);
  const codes = addon.values("Assessments!A2:A20").flat();
  expect(codes).toEqual(expect.arrayContaining(headings));
});
