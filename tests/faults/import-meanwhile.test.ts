import { isFullRun, tell } from "../support/full-run";
import { everyDeed, type MeanwhileAction, tryAgainAndAgain, tryMeanwhile } from "./meanwhile";
import { closeWorkbooks } from "../support/workbooks";
import { kept } from "../sheets/trackers";
import { apply, fileOf, openWorkbook, undo } from "../sheets/import/import-file";

jest.setTimeout(isFullRun("faults") ? 36_000_000 : 600_000);
afterEach(closeWorkbooks);

/** The cells between those that the file fills are full: nothing between two changes may be written. */
const open = kept(() =>
  openWorkbook(
    [
      ["103", "Cole", "Al", "PH", "", 3],
      ["101", "Ash", "Sam", "PH", 77, ""],
      ["102", "Birch", "Jo", "PH", "", 0],
      ["105", "Eden", "Kit", "PH", 66, ""],
      ["104", "Dale", "Zoe", "PH", "", ""],
    ],
    [
      ["103", "Cole", "Al", "24/01/2008", ""],
      ["101", "Ash", "Sam", "01/02/2008", "5"],
      ["102", "Birch", "Jo", "01/02/2008", ""],
    ],
  ),
);

const file = fileOf([
  "Student ID;YTD Attendance;Incidents;GCSE Mathematics",
  "101;;1;",
  "102;88;;4",
  "103;91.5;;6",
  "104;70;2;",
]);

const importing: MeanwhileAction = {
  open,
  act: (addon) =>
    apply(addon, file).then(
      // A row that was out of reach at the moment of reading is reported, and filled by the next import.
      ({ summary }) => (summary.startsWith("7 cells filled") ? "" : summary),
      (error: Error) => error.message,
    ),
  tabs: { Physics: ["Learner ID"], Learners: ["Learner ID"] },
  cellByCell: true,
};

test.each(everyDeed)("While an import runs, a person %s: every learner's data ends right", async (deed) => {
  const { tried, failures } = await tryMeanwhile(importing, deed);
  expect(failures).toEqual([]);
  expect(tried).toBeGreaterThan(0);
});

const imported = kept(async () => {
  const addon = await open();
  await apply(addon, file);
  return addon;
});

const undoing: MeanwhileAction = {
  open: imported,
  act: (addon) =>
    undo(addon).then(
      // What was left is named, and put back by the next try.
      ({ summary }) => (summary.startsWith("The import is undone: 7 cells") ? "" : summary),
      (error: Error) => error.message,
    ),
  tabs: { Physics: ["Learner ID"], Learners: ["Learner ID"] },
  cellByCell: true,
};

test.each(everyDeed)("While an import is undone, a person %s: every learner's data ends right", async (deed) => {
  const { tried, failures } = await tryMeanwhile(undoing, deed);
  expect(failures).toEqual([]);
  expect(tried).toBeGreaterThan(0);
});

test.each([
  ["runs", importing],
  ["is undone", undoing],
])("While an import %s, a person sorts again and again: every learner's data ends right", async (what, action) => {
  const { done, refused, failures } = await tryAgainAndAgain(action, "sorts", isFullRun("faults") ? 200 : 20);
  tell(`While an import ${what}: ${done} sorts; ${refused} tries were refused.`);
  expect(failures).toEqual([]);
  expect(done).toBeGreaterThan(10);
});
