import { closeWorkbooks } from "../support/workbooks";
import { asked, open, physics } from "./strange-sheet";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

jest.setTimeout(240_000);
afterEach(closeWorkbooks);

const head = `${physics},Test 1 (50),Test 2 (50),Attendance`;
const four = [
  "1,Ash,A level,Physics,6,45,40,95",
  "2,Birch,A level,Physics,6,41,30,96",
  "3,Cole,A level,Physics,6,30,28,70",
  "4,Dean,A level,Physics,6,22,25,91",
];
const sheet = (...more: readonly string[]) => [head, ...four, ...more].join("\n");

/** What the form says before, and what the report says after set-up. */
async function told(csv: string) {
  const addon = await open(csv);
  const plan = agreeing(await inspectSheet(addon));
  const before = (await addon.call("previewSetUp", plan)) as { data: { doubts: { text: string }[] } };
  const report = await setUpSheet(addon, plan);
  return {
    before: before.data.doubts.map(({ text }) => text),
    after: report.lines.filter(({ kind }) => kind === "next").map(({ text }) => text),
  };
}

test.each([
  ["Average,,,,,34,30,88", "6 (Average)"],
  ["Class mean,,,,6,34,30,88", "6 (Class mean)"],
  ["Total marks available,,,,,50,50,100", "6 (Total marks available)"],
  ["Grade boundary A,,,,,40,40,", "6 (Grade boundary A)"],
  ["6,Maximum possible,,,,50,50,100", "6 (Maximum possible)"],
  ["Key: ABS absent,,,,,,,", "6 (Key: ABS absent)"],
  ["Class 12A (Mr X),,,,,,,", "6 (Class 12A (Mr X))"],
  ["12A,,,,,,,", "6 (12A)"],
])("a row of no learner is named before and after: %s", async (row, named) => {
  const { before, after } = await told(sheet(row));
  const line = `Row ${named}: no learner`;
  expect(before).toContainEqual(expect.stringContaining(line));
  expect(after).toContainEqual(expect.stringContaining(line));
});

test("notes and the names of classes are named however many they are", async () => {
  const { before } = await told(
    sheet("", "Key: ABS absent", "Mock on 3 March", "Red = below target", "12A", "12B", "Notes"),
  );
  expect(before).toContainEqual(expect.stringContaining("Rows 7 (Key: ABS absent), 8 (Mock on 3 March)"));
  expect(before).toContainEqual(expect.stringContaining("and 2 more: no learner"));
});

test("a learner without an ID is named before and after", async () => {
  const { before, after } = await told(sheet(",Evans,A level,Physics,6,10,5,60"));
  expect(before).toContainEqual(expect.stringContaining("Row 6 (Evans): a name without an ID"));
  expect(after).toContainEqual(expect.stringContaining("Row 6 (Evans): a name without an ID"));
});

test.each([
  ["of another course, where the ID is merged over both", ",,A level,Maths,6,10,5,70", "6 (Maths)"],
  ["between learners", ",,,,,10,5,70\n7,Eden,A level,Physics,6,30,31,95", "6"],
])("figures without an ID or a name are named before and after: %s", async (_which, row, named) => {
  const { before, after } = await told(sheet(row));
  for (const lines of [before, after])
    expect(lines).toContainEqual(expect.stringContaining(`Row ${named}: figures without an ID or a name`));
});

test("figures alone below the last learner or above the first are a class's", async () => {
  const { before, after } = await told([head, ",,,,,50,50,100", ...four, ",,,,6,34,30,88"].join("\n"));
  expect([...before, ...after].join()).not.toContain("figures without");
});

test("an empty column of IDs is asked about", async () => {
  const found = await inspectSheet(await open([head, ...four.map((row) => row.slice(1))].join("\n")));
  expect(asked(found)).toContain("learnerId");
});

test("learners who have left by the sheet's own status are named", async () => {
  const rows = four.map((row, at) => `${row},${["Withdrawn", "Left 3/11", "Enrolled", ""][at]}`);
  const { before } = await told([`${head},Status`, ...rows].join("\n"));
  expect(before).toContainEqual(
    expect.stringContaining("Rows 2 (Ash) and 3 (Birch): the sheet says that the learner has left"),
  );
});

test("a second table to the right is said, asks nothing, and none of its columns is read", async () => {
  const right = ["11,Kay,10,95", "12,Lee,12,95", "13,Moss,40,95", ""];
  const csv = [`${head},,Student ID,Surname,Test 1 (50),Attendance`, ...four.map((row, at) => `${row},,${right[at]}`)];
  const found = await inspectSheet(await open(csv.join("\n")));
  expect(found.questions).toEqual([]);
  expect(found.columns.filter(({ column, use }) => column > 7 && use !== "")).toEqual([]);
  expect((await told(csv.join("\n"))).before).toContainEqual(
    expect.stringContaining("A second table of other learners"),
  );
});

test("the same names once more are no second table", async () => {
  const csv = [
    `${head},Student ID,Surname,Punctuality`,
    ...four.map((row) => `${row},${row.split(",").slice(0, 2).join(",")},97`),
  ];
  const found = await inspectSheet(await open(csv.join("\n")));
  expect(found.columns.find(({ heading }) => heading === "Punctuality")?.use).toBe("punctuality");
});

test("marks that stand newest first are said", async () => {
  const csv = sheet().replace("Test 1 (50),Test 2 (50)", "Spring test (50),Autumn test (50)");
  expect((await told(csv)).before).toContainEqual(expect.stringContaining("from the newest to the oldest"));
});

test("an ordinary sheet has nothing of it", async () => {
  const { before, after } = await told(sheet("TBC,Evans,A level,Physics,6,10,5,60"));
  expect([...before, ...after].filter((text) => /^Rows? |second table|newest/.test(text))).toEqual([]);
});
