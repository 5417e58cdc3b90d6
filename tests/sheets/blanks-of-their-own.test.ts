import { closeWorkbooks } from "../support/workbooks";
import { open, outcome, physics, shown } from "./strange-sheet";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const sheet = (missing: string) =>
  `${physics},Test 1 (50),Test 2 (50),Missing work,Attendance\n1,Ash,A level,Physics,6,45,NS,${missing},95\n2,Birch,A level,Physics,6,41,40,1,97\n3,Cole,A level,Physics,6,44,46,0,96`;

test.each(["", "0"])("NS counts beside a column of missing work that says %j, before and after", async (missing) => {
  const addon = await open(sheet(missing));
  const plan = agreeing(await inspectSheet(addon));
  const before = (await addon.call("previewSetUp", plan)) as { data: { tiers: Record<string, number> } };
  expect(before.data.tiers).toMatchObject({ Amber: 2, "On track": 1 });
  expect(await outcome(addon, "Risk tier", "Reasons")).toEqual([
    ["Amber", "Missing work 1 (1 or more)"],
    ["Amber", "Missing work 1 (1 or more)"],
    ["On track", ""],
  ]);
});

test("a count that says less than the marks is in Data checks, a blank one is not", async () => {
  const listed: (readonly unknown[])[] = [];
  for (const missing of ["0", ""]) {
    const addon = await open(sheet(missing));
    await outcome(addon, "Risk tier");
    await addon.menu("Department", "Update department tabs");
    await addon.workbook.settled();
    const id = addon.workbook.sheets().find(({ name }) => name === "Data checks")?.id ?? "";
    const cells = addon.workbook.read({ sheet: id, row: 0, column: 0, rows: 6, columns: 6 });
    listed.push(cells.map((row) => row.map(({ display }) => display).join(" ")).filter((line) => line.includes("NS")));
  }
  expect(listed).toEqual([
    [expect.stringMatching(/^Missing work below the marks M 2 Missing work 0, beside NS for 1 among the marks/)],
    [],
  ]);
});

test("where a gap of their own is blank, the grades beside it say it, before and after", async () => {
  const addon = await open(
    "Student ID,Surname,Qualification,Subject,Target Grade,Working at,Gap,Attendance\n1,Ash,A level,Physics,A,E,,95\n2,Birch,A level,Physics,B,B,0,96\n3,Cole,A level,Physics,C,C,,97",
  );
  const found = await inspectSheet(addon);
  const columns = found.columns.map((one) => (one.heading === "Gap" ? { ...one, use: "gap" } : one));
  const plan = agreeing({ ...found, columns });
  const before = (await addon.call("previewSetUp", plan)) as { data: { tiers: Record<string, number> } };
  expect(before.data.tiers).toMatchObject({ Red: 1, "On track": 2 });
  await setUpSheet(addon, plan);
  await addon.workbook.settled();
  expect(shown(addon, "Risk tier").flat()).toEqual(["Red", "On track", "On track"]);
});
