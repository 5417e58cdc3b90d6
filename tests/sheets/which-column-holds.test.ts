import { closeWorkbooks } from "../support/workbooks";
import { asked, columnOf, open, outcome, physics } from "./strange-sheet";
import { inspectSheet } from "./trackers";

jest.setTimeout(240_000);
afterEach(closeWorkbooks);

const sheet = (headings: string, ...rows: readonly string[]) =>
  `${physics},${headings}\n${rows.map((row, at) => `${at + 1},Ash${at},A level,Physics,6,${row}`).join("\n")}`;
const grades = (headings: string) =>
  `Student ID,Surname,Qualification,Subject,Target Grade,${headings},Attendance\n1,Ash,GCSE,Maths,7,3,7,95\n2,Birch,GCSE,Maths,6,2,6,96\n3,Cole,GCSE,Maths,5,1,5,97`;

test.each(["WAG 2,WAG 1", "Y11 WAG,Y10 WAG"])(
  "grades newest first, %s: the newest is the one worked at",
  async (headings) => {
    expect((await outcome(await open(grades(headings)), "Risk tier")).flat()).toEqual(["Red", "Red", "Red"]);
  },
);

test.each(["Spring WAG,Autumn WAG", "WAG March,WAG Dec"])(
  "%s may be of two years: both are asked about",
  async (headings) => {
    expect(asked(await inspectSheet(await open(grades(headings))))).toEqual(["several", "several"]);
  },
);

test.each([
  ["Attendance W3,Attendance W2", "60,95", "98,97"],
  ["Att Nov,Att Oct", "60,95", "98,97"],
  ["Attendance T1,Attendance", "60,", "98,"],
  ["Attendance T1,Attendance T2", "60,", "98,"],
])("%s: the newest that is filled is read", async (headings, ash, birch) => {
  const addon = await open(sheet(`Test 1 (50),${headings}`, `40,${ash}`, `41,${birch}`));
  expect((await outcome(addon, "Risk tier")).flat()).toEqual(["Red", "On track"]);
});

test.each([
  ["Attendance Spring,Attendance Autumn", ["60,95", "62,96", "98,97"]],
  ["Attendance %,Att %", ["95,60", "96,62", "97,98"]],
  ["Attendance,Attendance", ["95,60", "96,62", "97,98"]],
  ["Attendance T1,Attendance T2", ["60,", "97,97", "71,"]],
  ["Effort Spring,Effort Autumn", ["4,1", "3,1", "1,2"]],
  ["Overall attendance,Physics attendance", ["95,60", "96,50", "97,90"]],
  ["Tutorial punctuality,Punctuality %", ["95,60", "96,50", "97,90"]],
])("%s: nobody can tell which holds, so both are asked about and none is read", async (headings, rows) => {
  const found = await inspectSheet(await open(sheet(`Test 1 (50),${headings}`, ...rows.map((row) => `45,${row}`))));
  expect(asked(found)).toEqual(["several", "several"]);
  expect(found.columns.slice(6).map(({ use }) => use)).toEqual(["", ""]);
});

test.each(["Overall attendance,Physics attendance", "Attendance,Autumn attendance"])(
  "%s: where they say the same, or one says when it was, nobody is asked",
  async (headings) => {
    const same = headings.includes("Physics") ? ["95,95", "60,60", "97,97"] : ["60,95", "62,96", "97,98"];
    const found = await inspectSheet(await open(sheet(`Test 1 (50),${headings}`, ...same.map((row) => `45,${row}`))));
    expect(asked(found)).toEqual([]);
    expect(found.columns.slice(6).map(({ use }) => use)).toEqual(["attendance", ""]);
  },
);

test.each([
  ["Behaviour", "", "ask"],
  ["Behaviour count", "behaviour", "guess"],
  ["Behaviour points", "", "sure"],
])("%s is %j, %s", async (heading, use, certainty) => {
  const found = await inspectSheet(await open(sheet(`Test 1 (50),Attendance,${heading}`, "40,95,12", "41,96,0")));
  expect(columnOf(found, heading)).toMatchObject({ use, certainty });
});

test("beside a target the grades of all units are asked about, of mocks the last", async () => {
  const rows =
    "1,Ash,BTEC Extended Diploma,Business,DMM,U,R,95\n2,Birch,BTEC Extended Diploma,Business,DDM,P,M,95\n3,Cole,BTEC Extended Diploma,Business,MMM,M,D,95";
  const about = async (headings: string) => {
    const found = await inspectSheet(
      await open(`Student ID,Surname,Qualification,Subject,Target Grade,${headings},Attendance\n${rows}`),
    );
    return found.columns.filter(({ certainty }) => certainty === "ask").map(({ heading }) => heading);
  };
  expect(await about("Unit 1,Unit 2")).toEqual(["Unit 1", "Unit 2"]);
  expect(await about("Mock 1 grade,Mock 2 grade")).toEqual(["Mock 2 grade"]);
});
