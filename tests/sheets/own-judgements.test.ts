import { closeWorkbooks } from "../support/workbooks";
import { asked, columnOf, open, outcome } from "./strange-sheet";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

describe("what a department has judged itself", () => {
  test("its own tiers stay its own, under whatever heading, and ours stand beside them", async () => {
    const addon = await open(
      "Student ID,Surname,Risk tier,Reasons,Areas,Attendance\n1,Ash,On track,fine,none,75\n2,Birch,Red,hm,,96",
    );
    const found = await inspectSheet(addon);
    for (const heading of ["Risk tier", "Reasons", "Areas"]) expect(columnOf(found, heading)?.use).toBe("");
    await setUpSheet(addon, agreeing(found));
    await addon.workbook.settled();
    const [first = [], ash = [], birch = []] = addon.shown("A1:Z3");
    expect([first[2], ash[2], birch[2]]).toEqual(["Risk tier", "On track", "Red"]);
    const ours = first.lastIndexOf("Risk tier");
    expect([ash[ours], birch[ours]]).toEqual(["Red", "Not enough data"]);
    expect(first.filter((heading) => heading === "Areas")).toHaveLength(2);
  });

  test("an empty column of our heading is filled", async () => {
    const addon = await open("Student ID,Surname,Risk tier,Attendance\n1,Ash,,75\n2,Birch,,96");
    expect((await outcome(addon, "Risk tier")).flat()[0]).toBe("Red");
  });

  test.each([
    ["Residual", "2,-3,0,1"],
    ["Distance from target", "2,3,0,1"],
    ["+/- target", "2,-3,0,1"],
    ["+/- target", "2,3,1,1"],
    ["+/- Target grade", "1,2,1,3"],
    ["Gap to MEG", "2,3,0,1"],
    ["Gap", "0,3,1,1"],
    ["VA", "0.4,1.2,-0.3,0"],
    ["vs MEG (grades)", "2,3,0,1"],
    ["Trend", "5,-12,3,1"],
    ["Change since last", "5,12,3,1"],
    ["Latest change", "5,12,3,1"],
  ])("%s of %s is asked about, since nobody can see which sign is the better one", async (heading, cells) => {
    const rows = cells.split(",").map((cell, row) => `${row + 1},Ash${row},${cell},95`);
    const found = await inspectSheet(await open(`Student ID,Surname,${heading},Attendance\n${rows.join("\n")}`));
    expect(columnOf(found, heading)).toMatchObject({ use: "", certainty: "ask" });
    expect(asked(found)).toEqual(["direction"]);
  });

  test("a gap in words stays as it is", async () => {
    const found = await inspectSheet(await open("Student ID,Surname,Gap\n1,Ash,none\n2,Birch,below"));
    expect(columnOf(found, "Gap")).toMatchObject({ use: "", certainty: "sure" });
  });

  test("its own average under our heading counts only where it agrees with the marks", async () => {
    const found = await inspectSheet(
      await open("Student ID,Surname,T1 (20),T2 (20),Average %\n1,Ash,10,10,90\n2,Birch,20,20,12\n3,Cole,5,5,50"),
    );
    expect(columnOf(found, "Average %")?.use).toBe("");
  });
});

test("somebody's own average that does not agree with the marks is left alone", async () => {
  const addon = await open(
    "Student ID,Surname,T1 (20),T2 (20),Average\n1,Ash,10,10,90\n2,Birch,20,20,12\n3,Cole,5,5,50",
  );
  expect(await outcome(addon, "Average %")).toEqual([["50.0"], ["100.0"], ["25.0"]]);
});
