import { menuMessages } from "../../src/messages/menu-messages";
import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, kept, lastReport, ownSheet, setUpSheet, stateOf } from "../sheets/trackers";
import { everyEntry, raw, whatItSays } from "./every-entry";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const physics = kept(async () => {
  const addon = await openAddon({ rows: 40, sheets: { Physics: ownSheet } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  return addon;
});

test("installed from the Marketplace, the menu stands before anything ran, and each entry does something or says what is missing", async () => {
  const addon = await openAddon({ rows: 30 });
  await addon.host.open("closed trigger");
  // Diagnostics and a new tracker have tests of their own, and take their time.
  for (const labels of everyEntry(addon).filter(
    ([first, then]) => first !== "Diagnostics" && then !== "New tracker here",
  ))
    expect([labels, await whatItSays(addon, labels)]).toEqual([labels, expect.not.stringMatching(raw)]);
});

test("with every tab but the tracker deleted by hand, each entry still says what to do, and repair brings the tabs back", async () => {
  const addon = await physics();
  const { workbook } = addon;
  const [tracker] = stateOf(addon);
  for (const { id, name } of workbook.sheets()) if (name !== "Physics") workbook.deleteSheet(id);
  await workbook.settled();
  addon.select("A4");
  const entries = everyEntry(addon).filter(([first]) => !["Set up", "Diagnostics", "Help"].includes(first ?? ""));
  for (const labels of entries)
    expect([labels, await whatItSays(addon, labels)]).toEqual([labels, expect.not.stringMatching(raw)]);
  await addon.menu("Check and repair");
  expect(workbook.sheets().map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Learners", "Policy", "Reviews", "Plans"]),
  );
  const typed = (state = tracker) => state?.cells.map((row) => row.slice(0, 10).map(([value]) => value));
  expect(typed(stateOf(addon)[0])).toEqual(typed());
});

test("without the right to edit, each entry that writes says so in a sentence, and nothing is changed", async () => {
  const addon = await physics();
  const before = stateOf(addon).map(({ cells }) => cells);
  for (const { name } of addon.workbook.sheets()) addon.host.faults.protectSheet(name);
  for (const labels of [
    ["Department", "Update department tabs"],
    ["Department", "Take snapshot"],
    ["Set up", "New tracker here"],
  ])
    expect(await whatItSays(addon, labels)).toBe(menuMessages.mayNotEdit);
  expect(
    stateOf(addon)
      .slice(0, before.length)
      .map(({ cells }) => cells),
  ).toEqual(before);
});

test("a heading in another language is named with its place, and what was expected there", async () => {
  const addon = await physics();
  await addon.type("Physics!C3", [["Matricule"]]);
  await addon.type("Policy!A1", [["Réglage"]]);
  await addon.menu("Check and repair");
  const said = lastReport(addon)
    .lines.map(({ where, text }) => `${where}: ${text}`)
    .join("\n");
  expect(said).toContain('Physics, column C: "Matricule" is read as Learner ID, as the formulas of the tracker do.');
  expect(said).toContain('Policy: Expected the headings Setting, Value; found "Réglage"');
  await addon.type("Physics!C3", [["Student ID"]]);
  await addon.menu("Department", "Update department tabs");
  const { summary } = lastReport(addon);
  expect(summary).toContain('The risk tiers of "Physics" cannot be worked out, so nothing was written');
  expect(summary).toContain("Setting");
});
