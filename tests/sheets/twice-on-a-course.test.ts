import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, linesOf, repair, setUpSheet } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

test("a learner twice on a course under two spellings is asked about at set-up and by Check and repair, until one row is put right", async () => {
  const addon = await openAddon({
    sheets: {
      Physics: [
        ["Student ID", "Surname", "First name", "Course", "Qualification", "Subject", "Avg GCSE", "Test 1 (20)"],
        [101, "Ash", "Sam", "PH1", "A level", "Physics", 6, 15],
        [102, "Birch", "Jo", "PH1", "A level", "Physics", 6, 12],
        [101, "Ash", "Sam", "ph1 ", "A level", "Physics", 6, 4],
      ],
    },
  });
  const { lines } = await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  const asked = "101 stands twice on ph1, in rows 2 and 4";
  expect(lines.filter(({ kind }) => kind === "next").map(({ text }) => text)).toContainEqual(
    expect.stringContaining(asked),
  );
  expect(linesOf(await repair(addon), "left").join()).toContain(asked);
  await addon.type("Physics!D4", [["PH2"]]);
  expect(linesOf(await repair(addon), "left").join()).not.toContain("stands twice");
});
