import { setUpActiveSheet } from "../../preview/page/set-up-sample";
import { type Addon, openAddon } from "../support/addon";
import { codeOn } from "../support/code-on";
import { closeWorkbooks } from "../support/workbooks";
import { openedPaper } from "../sheets/opened-paper";
import { lastReport } from "../sheets/trackers";
import { tabStates } from "../faults/workbook-state";
import { cellsOf, readSample } from "./read-sample";

jest.setTimeout(600_000);
afterAll(closeWorkbooks);

const samples = [
  { name: "science-and-maths", day: "2026-03-31" },
  { name: "open-university", day: "2015-07-31" },
];

/** The sample as the preview opens it, once for both. */
async function openSample({ name, day }: (typeof samples)[number]) {
  const { sheets } = readSample(name);
  const source = codeOn(day);
  const cells = Object.fromEntries(sheets.map((one) => [one.name, cellsOf(`${name}/${one.file}`)]));
  const addon = await openAddon({ sheets: cells, source });
  for (const one of sheets.filter(({ role }) => role === "tracker")) {
    addon.workbook.activateSheet(addon.workbook.sheets().find(({ name: tab }) => tab === one.name)?.id ?? "");
    await setUpActiveSheet(async (call, input) => ((await addon.call(call, input)) as { data: unknown }).data);
  }
  await addon.workbook.settled();
  const [tracker] = sheets;
  const snapshot = addon.workbook.snapshot();
  return { tracker: tracker?.name ?? "", open: () => openAddon({ snapshot: structuredClone(snapshot), source }) };
}

/** Everything that an action shows or writes. */
async function allActions(addon: Addon, tracker: string) {
  const said: unknown[] = [];
  const sheet = addon.workbook.sheets().find(({ name }) => name === tracker)?.id ?? "";
  addon.workbook.activateSheet(sheet);
  addon.workbook.select({ sheet, row: 4, column: 0, rows: 1, columns: 1 });
  for (const call of ["card", "myList", "selectedLearners"]) said.push(await addon.call(call));
  for (const entry of ["Department report…", "Governors' one-pager…"]) {
    await addon.menu("Department", entry);
    said.push(openedPaper(addon));
  }
  addon.workbook.activateSheet(sheet);
  addon.workbook.select({ sheet, row: 4, column: 0, rows: 1, columns: 1 });
  await addon.menu("Print", "Learner sheet for the one-to-one");
  said.push(openedPaper(addon));
  for (const entry of ["Take snapshot", "Update department tabs", "Evaluate the rule"]) {
    await addon.menu("Department", entry);
    said.push(lastReport(addon));
  }
  return { said, tabs: tabStates(addon).map(({ name, cells }) => ({ name, cells })) };
}

test.each(samples)(
  "While Sheets calculates, every action gives on $name what it gives when all is calculated",
  async (sample) => {
    const { tracker, open } = await openSample(sample);
    const calculated = await allActions(await open(), tracker);
    const addon = await open();
    addon.host.slow.isCalculating = true;
    const slow = await allActions(addon, tracker);
    expect(slow.said).toEqual(calculated.said);
    expect(slow.tabs).toEqual(calculated.tabs);
  },
);
