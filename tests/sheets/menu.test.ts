import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";

afterEach(closeWorkbooks);

test("the menu is built before the add-on may touch the file", async () => {
  const addon = await openAddon();
  await addon.host.open("closed trigger");
  const labels = addon.host.menus.at(-1)?.entries.map((entry) => ("label" in entry ? entry.label : "—"));
  expect(labels).toEqual([
    "Learner card",
    "My list",
    "Print",
    "Department",
    "Set up",
    "Check and repair",
    "Diagnostics",
    "Help",
  ]);
  const allowed = [
    "SpreadsheetApp.getUi",
    "Ui.createAddonMenu",
    "Ui.createMenu",
    "Menu.addItem",
    "Menu.addSubMenu",
    "Menu.addToUi",
  ];
  expect(addon.host.serviceCalls.names.filter((name) => !allowed.includes(name))).toEqual([]);
});

test.each([
  ["My list", "my-list"],
  ["Help", "help"],
])("%s opens the sidebar on its view", async (entry, view) => {
  const addon = await openAddon();
  await addon.menu(entry);
  expect(addon.sidebars.at(-1)?.html).toContain(`data-start="{&quot;view&quot;:&quot;${view}&quot;}"`);
});

test("Learner card opens with what it shows, in one execution", async () => {
  const addon = await openAddon();
  await addon.menu("Learner card");
  const start = /data-start="([^"]*)"/.exec(addon.sidebars.at(-1)?.html ?? "")?.[1] ?? "";
  expect(JSON.parse(start.replaceAll("&quot;", '"'))).toMatchObject({ view: "card", data: { kind: "none" } });
});

test("Learner card opens all the same where nothing can be read, and asks again itself", async () => {
  const addon = await openAddon();
  addon.host.faults.failAt(3, { when: "before" });
  await addon.menu("Learner card");
  expect(addon.host.faults.hasStruck).toBe(true);
  expect(addon.sidebars.at(-1)?.html).toContain('data-start="{&quot;view&quot;:&quot;card&quot;}"');
});

test("Keep as values asks first, in the panel", async () => {
  const addon = await openAddon();
  await addon.menu("Department", "Keep as values…");
  expect(addon.sidebars.at(-1)?.html).toContain('data-start="{&quot;view&quot;:&quot;keep-values&quot;}"');
});

test("Use this sheet opens the set-up view", async () => {
  const addon = await openAddon();
  await addon.menu("Set up", "Use this sheet…");
  expect(addon.sidebars.at(-1)?.html).toContain("set-up");
});
