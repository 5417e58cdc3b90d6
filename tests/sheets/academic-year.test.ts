import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const settingIn = (rows: readonly (readonly unknown[])[], key: string) => rows.find(([first]) => first === key)?.[1];

test("a new tracker's Policy and data points are of the academic year in which it is made", async () => {
  const now = new Date();
  const year = now.getMonth() >= 7 ? now.getFullYear() : now.getFullYear() - 1;
  const addon = await openAddon();
  await addon.menu("Set up", "New tracker here");
  expect(settingIn(addon.shown("Policy!A1:B20"), "year.start")).toBe(`01/09/${year}`);
  const days = addon.shown("Data points!A2:B5").map(([, day]) => day);
  expect(days.filter((day) => day !== "")).not.toHaveLength(0);
  for (const day of days.filter((text) => text !== "")) expect(day).toMatch(new RegExp(`${year}|${year + 1}`));
});

test("a year that the college has typed stays, and its data points follow it", async () => {
  const addon = await openAddon({
    sheets: {
      Tracker: [[""]],
      Policy: [
        ["Setting", "Value"],
        ["year.start", "2023-09-01"],
      ],
    },
  });
  await addon.menu("Set up", "New tracker here");
  expect(settingIn(addon.shown("Policy!A1:B20"), "year.start")).toBe("01/09/2023");
  expect(addon.shown("Data points!B2:B2")[0]?.[0]).toContain("2023");
});
