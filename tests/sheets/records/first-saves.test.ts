import type { CallName, Input } from "../../../src/api/contract";
import { importMessages } from "../../../src/messages/import-messages";
import { columnLetter } from "../../../src/tables/tracker-addresses";
import { type Addon, openAddon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { agreeing, inspectSheet, kept, ownSheet, setUpSheet } from "../trackers";
import { actionToSave } from "./action-to-save";
import { rowsIn } from "./desk";
import { planToSave } from "./plan-to-save";
import { reviewToSave } from "./review-to-save";

jest.setTimeout(240_000);
afterEach(closeWorkbooks);

const meg = { sheet: "Physics", course: "", grade: "D", by: "Ms Oak", why: "Moved" };
const concern = {
  learnerId: "102",
  learner: "Jo Birch",
  id: "CON-0123456789abcdef01234567",
  version: 0,
  course: "",
  concern: "Has not handed in two pieces.",
  target: "Hands in both by Friday.",
  byWhen: "2030-01-11",
  raisedBy: "Mr Elm",
  tutor: "Ms Oak",
};
const file = { text: "Student ID,Attendance %\r\n101,97\r\n102,92", columns: [], confirmed: [] };
const policy: Input<"changePolicy"> = {
  id: "POL-0123456789abcdef01234567",
  settings: [{ key: "attendance.amber", before: 90, after: 88 }],
};
const move = { learnerId: "101", course: "Physics", tracker: "", day: "2026-11-20" } as const;

type Save = { [Name in CallName]: readonly [what: string, call: Name, input: Input<Name>] }[CallName];

/** What somebody may do first of all in a workbook, before any of the tabs that are made when they are used. */
const saves: readonly Save[] = [
  ["an action", "saveActions", { actions: [actionToSave({ contact: "Not contacted", contactOutcome: "" })] }],
  ["a plan", "savePlan", planToSave()],
  ["a review", "saveReview", reviewToSave()],
  ["a review with an agreed MEG", "saveReview", reviewToSave({ agreedMegs: [meg] })],
  ["a concern", "saveConcern", concern],
  [
    "an import that replaces",
    "applyImport",
    { ...file, id: `IMP-${"0".repeat(24)}`, replace: ["Physics | 101 |  | attendance | 91 | 97"] },
  ],
  ["a setting", "changePolicy", policy],
  ["a setting from a later day on", "changePolicy", { ...policy, from: "2090-01-01" }],
  ["another tutor", "learnerMoved", { ...move, kind: "Tutor", course: "", to: "Mr Elm" }],
  ["another set", "learnerMoved", { ...move, kind: "Set", to: "P2" }],
  ["another course", "learnerMoved", { ...move, kind: "Course", to: "Chemistry", tracker: "Chemistry" }],
  ["a leaver", "learnerLeft", { learnerId: "101", day: "2026-11-20", courses: ["Physics"] }],
  [
    "a learner who is new",
    "addLearner",
    {
      tracker: "Physics",
      learnerId: "109",
      surname: "Elm",
      firstName: "Di",
      course: "",
      qualification: "",
      subject: "",
    },
  ],
  ["figures as values", "keepAsValues", { id: "VAL-0123456789abcdef01234567" }],
];

const names = ({ workbook }: Addon) => workbook.sheets().map(({ name }) => name);

/** Two trackers, as set-up leaves them. */
const afterSetUp = kept(async () => {
  const [title, ...below] = ownSheet;
  const addon = await openAddon({ sheets: { Physics: ownSheet, Chemistry: [title ?? [], ...below.slice(0, 3)] } });
  for (const tab of ["Physics", "Chemistry"]) {
    addon.select(`${tab}!A1`);
    await setUpSheet(addon, agreeing(await inspectSheet(addon)));
    await addon.workbook.settled();
  }
  await addon.type("Learners!A2", [
    [101, "Ash", "Sam", "09/05/1990"],
    [102, "Birch", "Jo", "09/05/2020"],
  ]);
  return addon;
});
const afterUpdate = kept(async () => {
  const addon = await afterSetUp();
  await addon.menu("Department", "Update department tabs");
  return addon;
});

describe.each([
  ["right after set-up", afterSetUp],
  ["after Update department tabs", afterUpdate],
])("%s", (_, open) => {
  test.each(saves)("%s can be the first that is saved, at the first try", async (__, call, input) => {
    const addon = await open();
    expect(names(addon).filter((name) => ["Audit", "Imports", "Moves", "Plan targets"].includes(name))).toEqual([]);
    expect(await addon.call(call, input)).toMatchObject({ ok: true });
  });

  test("an import that has nothing to write makes no tab, and neither does the undoing of none", async () => {
    const addon = await open();
    const before = names(addon);
    const [, , input] = saves.find(([, call]) => call === "applyImport") ?? [];
    expect(await addon.call("applyImport", { ...input, replace: [] })).toMatchObject({ ok: true });
    const refused = await addon.call("undoImport", { id: `UND-${"0".repeat(24)}` });
    expect(refused).toMatchObject({ message: importMessages.nothingToUndo });
    expect(names(addon)).toEqual(before);
  });

  test.each(["Take snapshot", "Update department tabs"])(
    "a setting that is due can be the first line, by %s",
    async (action) => {
      const addon = await open();
      await addon.call("changePolicy", { ...policy, from: "2090-01-01" });
      const tab = addon.workbook.sheets().find(({ name }) => name === "Audit");
      addon.workbook.deleteSheet(tab?.id ?? "");
      const [headings = []] = addon.values("Policy!A1:Z1");
      const row = addon.values("Policy!A1:A100").flat().indexOf("attendance.amber") + 1;
      await addon.type(`Policy!${columnLetter(headings.indexOf("From"))}${row}`, [["2025-09-01"]]);
      await addon.menu("Department", action);
      expect([addon.values(`Policy!B${row}`), rowsIn(addon, "Audit")]).toMatchObject([
        [[88]],
        [{ before: "90", after: 88 }],
      ]);
    },
  );
});
