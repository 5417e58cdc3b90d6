import { openAddon } from "../support/addon";
import { loadAt } from "../support/load-at";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

jest.setTimeout(180_000);
afterEach(closeWorkbooks);

const headings = ["Learner ID", "Surname", "Qualification", "Subject", "Avg GCSE", "Test 1 (50)", "Attendance"];
const rows = [
  ["101", "Ash", "A level", "Physics", 6, 40, 96],
  ["102", "Birch", "A level", "Physics", 6, 35, 96],
  ["103", "Fry", "A level", "Physics", 6, "", 96],
];

test.each(["Europe/London", "Pacific/Auckland", "Asia/Kathmandu"])(
  "in %s a deadline is the day that was typed, and a mark of before a late starter came is neither due nor asked about",
  async (timeZone) => {
    const addon = await openAddon({
      rows: 40,
      timeZone,
      sheets: { Physics: [headings, ...rows] },
      load: loadAt(() => "2026-11-29T12:00:00Z"),
    });
    await setUpSheet(addon, agreeing(await inspectSheet(addon)));
    await addon.type("Data points!A2:D6", [
      ["Baseline", "01/09/2026", "10/10/2026", "Induction"],
      ...Array.from({ length: 4 }, () => ["", "", "", ""]),
    ]);
    const under = (tab: string, heading: string) => {
      const place = addon.shown(`${tab}!A1:Z1`)[0]?.indexOf(heading) ?? -1;
      return String.fromCharCode(65 + place);
    };
    await addon.type(`Assessments!${under("Assessments", "Data point")}2`, [["Baseline"]]);
    const about = (tab: string) => addon.shown(`${tab}!A1:K12`).filter((line) => line.includes("Baseline"));
    const asked = () => addon.shown("Data checks!A3:H12").filter(([check]) => check === "Missing mark");

    await addon.menu("Department", "Update department tabs");
    expect(about("Marks due").map((line) => line.slice(0, 3))).toEqual([["Overdue", "Baseline", "2026-10-10"]]);
    expect(about("Review coverage")[0]).toContain("2026-10-10");
    expect(asked()).toHaveLength(1);

    await addon.type("Learners!A2", [["103"]]);
    await addon.type(`Learners!${under("Learners", "Start date")}2`, [["09/11/2026"]]);
    await addon.menu("Department", "Update department tabs");
    expect(about("Marks due")).toEqual([]);
    expect(asked()).toEqual([]);
  },
);
