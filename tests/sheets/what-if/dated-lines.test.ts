import { settings } from "../../../src/domain/policy/settings";
import { type Addon, openAddon } from "../../support/addon";
import { loadAt } from "../../support/load-at";
import { closeWorkbooks } from "../../support/workbooks";
import { agreeing, inspectSheet, lastReport, setUpSheet } from "../trackers";
import { ask } from "../records/desk";

jest.setTimeout(240_000);
afterEach(closeWorkbooks);

const headings = ["Learner ID", "Surname", "Qualification", "Subject", "Avg GCSE", "Test 1 (20)", "Attendance"];
const rows = [101, 102].map((id, at) => [id, `Name ${id}`, "A level", "Physics", 6, 18, at === 0 ? 91 : 97]);

async function department() {
  let day = "2026-11-10";
  const addon = await openAddon({ rows: 40, sheets: { Physics: [headings, ...rows] }, load: loadAt(() => day) });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  const points = [
    ["Autumn", "2026-09-01", "2026-11-30"],
    ["Spring", "2027-01-04", "2027-03-30"],
  ];
  await addon.type("Data points!A2:C3", points);
  return { addon, goTo: (to: string) => void (day = to) };
}

const shownIn = (addon: Addon, tab: string) => {
  const sheet = addon.workbook.sheets().find(({ name }) => name === tab)?.id ?? "";
  const [top = [], ...rest] = addon.workbook
    .read({ sheet, row: 0, column: 0, ...addon.workbook.extent(sheet) })
    .map((row) => row.map(({ display }) => display));
  return rest.map((row) => Object.fromEntries(top.map((heading, at) => [heading, row[at] ?? ""])));
};
const line = (addon: Addon) => shownIn(addon, "Policy").find(({ Setting }) => Setting === "attendance.amber");
const tiers = (addon: Addon) =>
  shownIn(addon, "Physics").flatMap((row) => (row["Learner ID"] ? [row["Risk tier"]] : []));
const audit = (addon: Addon) =>
  shownIn(addon, "Audit").flatMap((row) =>
    row["Record"]?.startsWith("POL-") ? [[row["Field"], row["Before"], row["After"]].join(" | ")] : [],
  );

test("a line that is to hold from January is kept beside the Policy, counts from the first action on or after its day, and November stays as it was judged", async () => {
  const { addon, goTo } = await department();
  await addon.menu("Department", "Take snapshot");
  const change = [{ key: "attendance.amber", before: 90, after: 93 }] as const;
  const id = "POL-0123456789abcdef01234567";
  for (let time = 0; time < 2; time++) {
    const { summary } = await ask(addon, "changePolicy", { id, settings: [...change], from: "2027-01-04" });
    expect(summary).toContain("attendance.amber 90 → 93 from 4 January 2027 on");
  }
  expect(line(addon)).toMatchObject({ Value: "90", "Next value": "93", From: "2027-01-04" });
  expect(tiers(addon)).toEqual(["On track", "On track"]);
  expect(audit(addon)).toEqual(["attendance.amber from 2027-01-04 | 90 | 93"]);

  goTo("2027-01-03");
  await addon.menu("Department", "Update department tabs");
  expect(line(addon)?.["Value"]).toBe("90");
  goTo("2027-01-04");
  await addon.menu("Check and repair");
  expect(
    lastReport(addon)
      .lines.map(({ text }) => text)
      .join("\n"),
  ).toContain("attendance.amber is to be 93 from 4 January 2027 on, and is not yet");
  await addon.menu("Department", "Update department tabs");
  expect(lastReport(addon).lines.map(({ text }) => text)).toContain(
    "attendance.amber 90 → 93, as it was to be from 4 January 2027 on.",
  );
  expect(line(addon)).toMatchObject({ Value: "93", "Next value": "", From: "" });
  expect(tiers(addon)).toEqual(["Amber", "On track"]);
  expect(audit(addon)).toEqual(["attendance.amber from 2027-01-04 | 90 | 93", "attendance.amber | 90 | 93"]);

  await addon.menu("Department", "Take snapshot");
  const kept = shownIn(addon, "Snapshots").map((row) => [row["Data point"], row["Risk tier"], row["Judged by"]]);
  expect(kept).toEqual([
    ["Autumn", "On track", "Usual lines"],
    ["Autumn", "On track", "Usual lines"],
    ["Spring", "Amber", "attendance.amber 93"],
    ["Spring", "On track", "attendance.amber 93"],
  ]);
});

test("Take snapshot judges by what is due on its day; a line without a day, or that cannot stand, is told and changes nothing", async () => {
  const { addon, goTo } = await department();
  const at = settings.findIndex(({ key }) => key === "attendance.amber") + 2;
  await addon.type("Policy!E1:F1", [["Next value", "From"]]);
  await addon.type(`Policy!E${at}:F${at}`, [[93, "2027-01-04"]]);
  goTo("2027-01-05");
  await addon.menu("Department", "Take snapshot");
  expect(shownIn(addon, "Weeks").map((row) => row["Risk tier"])).toEqual(["Amber", "On track"]);
  expect(line(addon)?.["Value"]).toBe("93");

  await addon.type(`Policy!E${at}:F${at}`, [[70, "2027-01-05"]]);
  await addon.type(`Policy!E${at + 1}:F${at + 1}`, [[85, ""]]);
  await addon.menu("Department", "Update department tabs");
  const told = addon.values("Data checks!A1:F20").filter(([, tab]) => tab === "Policy");
  expect(told.map(([, , , heading, found]) => [heading, found])).toEqual([
    ["From", "nothing"],
    ["Next value", "attendance.amber"],
  ]);
  expect(line(addon)).toMatchObject({ Value: "93", "Next value": "70" });
});
