import { everyEntry } from "../lifecycle/every-entry";
import { type Addon, openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";

// The built file as an add-on of its own for a whole domain: a standalone project, which belongs to no spreadsheet.
jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const menuCalls = /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+)$/;

/** The service calls that are no menu's; each of them is refused, as where no spreadsheet is open. */
function withoutSpreadsheet({ host }: Addon): string[] {
  const touched: string[] = [];
  host.faults.beforeCall = (name) => {
    if (menuCalls.test(name)) return;
    touched.push(name);
    throw new Error(`There is no spreadsheet for ${name}.`);
  };
  return touched;
}

test.each([
  ["installed, in a file where nobody has used it (NONE)", (addon: Addon) => addon.host.open("closed trigger")],
  ["used in this file before (LIMITED)", (addon: Addon) => addon.host.open("trigger")],
  ["at the moment of its installation (FULL)", (addon: Addon) => addon.host.run("onInstall", [], "install")],
])("%s it builds its whole menu and touches nothing else", async (_when, start) => {
  const addon = await openAddon();
  const whole = everyEntry(addon);
  const other = await openAddon();
  const touched = withoutSpreadsheet(other);
  await start(other);
  expect(touched).toEqual([]);
  expect(everyEntry(other)).toEqual(whole);
  expect(whole.length).toBeGreaterThan(15);
});

test.each([
  ["MEG", [7, "A level", "Mathematics"], "B"],
  ["RISKTIER", ["Attendance %", 86, "Gap to MEG", -2], "Red"],
])("%s (CUSTOM_FUNCTION) needs no tab of the add-on and no service", async (name, args, expected) => {
  const addon = await openAddon();
  const touched = withoutSpreadsheet(addon);
  expect(await addon.host.run(name, args, "custom function")).toBe(expected);
  expect(touched).toEqual([]);
});

test("nothing that only a person's click may do is reached from the menu's own making", async () => {
  const addon = await openAddon();
  for (const entry of ["showCard", "newTracker"])
    await expect(addon.host.run(entry, [], "closed trigger")).rejects.toThrow("You do not have permission to call");
});

test("its menu has the name of its listing; a script's own is named after the script project", async () => {
  const addon = await openAddon();
  expect(addon.host.menus.map(({ title }) => title)).toEqual(["Learner Progress"]);
  const bound = await openAddon({ addOnName: "Untitled project" });
  expect(bound.host.menus.map(({ title }) => title)).toEqual(["Untitled project"]);
});

test("used in a file for the first time (FULL), it sets up a tracker there", async () => {
  const addon = await openAddon({ rows: 60 });
  await addon.host.open("closed trigger");
  await addon.menu("Set up", "New tracker here");
  expect(addon.workbook.sheets().map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Policy", "Learners", "At risk"]),
  );
});
