import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { ask } from "./records/desk";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

jest.setTimeout(180_000);
afterEach(closeWorkbooks);

const headings = [
  "Learner ID",
  "Surname",
  "Course",
  "Qualification",
  "Subject",
  "Avg GCSE",
  "Diagnostic score",
  "Agreed MEG",
  "Discussed with learner on",
  "Test 1 (50)",
  "Attendance",
];
const rows = [
  ["101", "Ash", "PH1", "A level", "Physics", 6, 20, "", "01/10/2026", 40, 96],
  ["102", "Birch", "PH1", "A level", "Physics", "", 62, "", "", 35, 96],
  ["103", "Cole", "PH1", "A level", "Physics", "", 12, "", "", 35, 96],
  ["104", "Dale", "PH1", "A level", "Physics", "", "", "", "", 35, 96],
];

test("who has no prior attainment starts from a diagnostic by the college's own rows, the MEG says so and the gap counts from it", async () => {
  const addon = await openAddon({
    rows: 40,
    sheets: {
      Physics: [headings, ...rows],
      Courses: [
        ["Course", "Grade boundaries"],
        ["PH1", "A 80, B 70, C 60, D 50"],
      ],
    },
  });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  await addon.type("Local targets!A1:F3", [
    ["Qualification", "Subject", "From", "To", "Grade", "Starts from"],
    ["A level", "", 50, 75, "C", "Diagnostic or interview"],
    ["A level", "", 5.9, 6.1, "A", ""],
  ]);
  const line = addon.shown("Physics!A1:AB1")[0] ?? [];
  const under = (heading: string) => {
    const cells = addon.shown("Physics!A2:AB5");
    return cells.map((row) => row[line.indexOf(heading)]);
  };
  expect(under("MEG")).toEqual([
    "A",
    "C (diagnostic)",
    "No benchmark: Local targets has no row for a diagnostic of 12",
    "No baseline",
  ]);
  expect(under("Working at").slice(0, 2)).toEqual(["A", "B"]);
  expect(under("Gap to MEG").slice(0, 2)).toEqual(["0", "+1"]);
  const card = async (learnerId: string) => {
    const found = await ask(addon, "card", { learnerId });
    return found.kind === "learner" ? found.enrolments[0] : undefined;
  };
  expect(await card("102")).toMatchObject({ meg: "C (diagnostic)", gap: 1 });
  expect(await card("101")).toMatchObject({ meg: "A", discussedOn: "2026-10-01" });

  await addon.menu("Department", "Update department tabs");
  const asked = addon.shown("Data checks!A3:H20").filter(([check]) => check === "No baseline");
  expect(asked.map((cells) => cells[7])).toEqual(["103", "104"]);
});
