import type { Card } from "../../../src/api/calls/card";
import type { Conflict } from "../../../src/api/calls/records";
import type { ActionToSave, SavedActions } from "../../../src/api/calls/save-actions";
import type { Answer } from "../../../src/api/contract";
import { actionMessages } from "../../../src/messages/action-messages";
import { saveMessages } from "../../../src/messages/save-messages";
import { auditTable } from "../../../src/tables/audit";
import { interventionsTable } from "../../../src/tables/interventions";
import { learnersTable } from "../../../src/tables/learners";
import { type Addon, openAddon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { actionToSave } from "./action-to-save";
import { reaching } from "./reaching";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

/** Made up: one under 18 on any day of the tests, one adult with consent, one without. */
const learners = [learnersTable.headers, [102, "Birch", "Jo", "09/05/2020"], [103, "Cole", "Al", "09/05/1990"]];

/** A workbook with the tabs that a save reads and writes. */
async function withLogs(rows: readonly (readonly string[])[] = [], over: Parameters<typeof openAddon>[0] = {}) {
  return openAddon({
    sheets: {
      Notes: [],
      Learners: learners,
      Interventions: [interventionsTable.headers, ...rows],
      Audit: [auditTable.headers],
    },
    ...over,
  });
}

type Saved = SavedActions["saved"][number] & Pick<SavedActions, "loggedBy" | "sheet">;

const answerOf = async (addon: Addon, ...actions: ActionToSave[]) =>
  (await addon.call("saveActions", { actions })) as Answer & { data: SavedActions | Conflict; message: string };

async function save(addon: Addon, action = actionToSave()): Promise<Saved> {
  const answer = await answerOf(addon, action);
  if (!answer.ok) throw new Error(answer.message);
  if (answer.data.kind === "conflict") throw new Error(JSON.stringify(answer.data));
  const { saved, sheet, loggedBy } = answer.data;
  return { ...(saved[0] as Saved), sheet, loggedBy };
}

async function refusal(addon: Addon, action = actionToSave()): Promise<string> {
  const answer = await answerOf(addon, action);
  if (answer.ok) throw new Error("It was saved.");
  return answer.message;
}

/** The rows below the headings, as records of what the cells hold. */
function rowsIn(addon: Addon, tab: "Interventions" | "Audit") {
  const table = tab === "Audit" ? auditTable : interventionsTable;
  const [headings = [], ...rows] = addon.values(`${tab}!A1:${tab === "Audit" ? "G" : "AD"}60`);
  const at: ReadonlyMap<string, number> = table.positions(headings);
  return rows
    .filter((row) => row.some((cell) => cell !== null))
    .map((row) => Object.fromEntries([...at].map(([key, column]) => [key, row[column]])));
}

test("an action is written as one row, with who, when and a line in the audit", async () => {
  const addon = await withLogs();
  const saved = await save(addon);
  expect(saved).toEqual({
    id: actionToSave().id,
    learnerId: "102",
    version: 1,
    sheet: "Interventions",
    row: 2,
    before: false,
    loggedBy: "tutor@college.example",
    actions: { open: 1, overdue: 0, nextReview: "2030-02-04" },
  });
  const { contactRule: _, id, ...given } = actionToSave();
  expect(rowsIn(addon, "Interventions")).toEqual([
    {
      ...given,
      recordId: id,
      version: 1,
      status: "Open",
      category: "Pastoral and wellbeing",
      outcome: null,
      worked: null,
      why: null,
      decision: null,
      reviewed: null,
      loggedBy: "tutor@college.example",
      loggedAt: expect.any(Number),
    },
  ]);
  expect(rowsIn(addon, "Audit")).toEqual([
    {
      when: expect.any(Number),
      who: "tutor@college.example",
      record: id,
      version: 1,
      field: "Status",
      before: null,
      after: "“Open”",
    },
  ]);
});

test("saving the same action again, as a double click or a second tab does, writes nothing more", async () => {
  const addon = await withLogs();
  await save(addon);
  expect(await save(addon)).toMatchObject({ row: 2, before: true, loggedBy: "tutor@college.example" });
  expect(rowsIn(addon, "Interventions")).toHaveLength(1);
  expect(rowsIn(addon, "Audit")).toHaveLength(1);
});

test("another action goes into the next row", async () => {
  const addon = await withLogs();
  await save(addon);
  const second = actionToSave({ id: "ACT-000000000000000000000002", review: "2020-01-20", start: "2020-01-07" });
  expect(await save(addon, { ...second, byWhen: "2020-02-01" })).toMatchObject({
    row: 3,
    actions: { open: 2, overdue: 1, nextReview: "2020-01-20" },
  });
});

describe("a save that breaks off", () => {
  test.each(["before", "after"] as const)("%s any service call's effect is completed by the next try", async (when) => {
    const timeless = (addon: Addon) =>
      [...rowsIn(addon, "Interventions"), ...rowsIn(addon, "Audit")].map((row) => {
        const { loggedAt: _loggedAt, loggedBy: _loggedBy, when: _when, who: _who, ...rest } = row;
        return rest;
      });
    const clean = await withLogs();
    await save(clean);
    const expected = timeless(clean);
    const { count } = clean.host.serviceCalls;
    closeWorkbooks();
    const broken: string[] = [];
    for (let call = 1; call <= count; call++) {
      const addon = await withLogs();
      addon.host.faults.failAt(call, { when });
      const first = await answerOf(addon, actionToSave());
      if (!first.ok) broken.push(addon.host.serviceCalls.names[call - 1] ?? "");
      await save(addon);
      expect(timeless(addon)).toEqual(expected);
      closeWorkbooks();
    }
    // All but the two that ask for the account, without which a save goes on.
    expect(broken).toHaveLength(count - 2);
  });

  test("does not lose what was changed before the next try: it says what stands there, and the user chooses", async () => {
    const addon = await withLogs();
    await save(addon);
    const other = actionToSave({ issue: "Missed three lessons." });
    const answer = await answerOf(addon, other);
    expect(answer.data).toEqual({
      kind: "conflict",
      id: other.id,
      version: 1,
      savedBy: "tutor@college.example",
      savedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      differences: [
        { key: "issue", heading: "Issue", theirs: "Missed two lessons in a row.", yours: "Missed three lessons." },
      ],
    });
    expect(rowsIn(addon, "Interventions")[0]).toMatchObject({ issue: "Missed two lessons in a row.", version: 1 });
    expect(await save(addon, { ...other, version: 1 })).toMatchObject({ row: 2, version: 2, before: false });
    expect(rowsIn(addon, "Interventions")).toEqual([
      expect.objectContaining({ issue: "Missed three lessons.", version: 2, plan: other.plan }),
    ]);
    expect(rowsIn(addon, "Audit")[1]).toMatchObject({
      version: 2,
      field: "Issue",
      before: "“Missed two lessons in a row.”",
      after: "“Missed three lessons.”",
    });
  });

  test("says so, and that saving again is safe", async () => {
    const addon = await withLogs();
    await save(addon);
    const at = addon.host.serviceCalls.names.lastIndexOf("Range.setValues") + 1;
    const other = actionToSave({ id: "ACT-000000000000000000000002" });
    addon.host.faults.failAt(at, { when: "after" });
    expect(await refusal(addon, other)).toBe(saveMessages.notConfirmed);
    expect(await save(addon, other)).toMatchObject({ row: 3, before: true });
  });
});

describe("text comes back as it was typed", () => {
  test.each([
    ["a formula", '=IMPORTXML("https://example.com")'],
    ["a plus", "+44 20 7946 0000"],
    ["a minus", "-2 grades since the mock"],
    ["an at sign", "@home on Fridays"],
    ["a tab", "before\tafter"],
    ["a carriage return", "one\r\ntwo"],
    ["a leading apostrophe", "'til half term"],
    ["an emoji", "better 🙂👩🏽‍🏫"],
    ["right-to-left text", "تحسين الحضور"],
    ["a number", "007"],
    ["a date", "3/4"],
    ["a word that Sheets takes for a flag", "true"],
    ["spaces around it", "  quiet  "],
    ["49,998 characters", "x".repeat(49_998)],
  ])("%s", async (_, typed) => {
    const addon = await withLogs();
    await save(addon, actionToSave({ issue: typed, from: typed, learner: typed, course: typed }));
    expect(rowsIn(addon, "Interventions")).toEqual([
      expect.objectContaining({ issue: typed, from: typed, learner: typed, course: typed }),
    ]);
    expect(addon.formulas("Interventions!A2:AD2").flat().join("")).toBe("");
    expect(await save(addon, actionToSave({ issue: typed, from: typed, learner: typed, course: typed }))).toMatchObject(
      {
        before: true,
      },
    );
  });

  test.each([
    ["NUL", "a\u0000b", actionMessages.unprintable],
    ["half of an emoji", "a\ud83d", actionMessages.unprintable],
    ["50,001 characters", "x".repeat(50_001), actionMessages.tooLong(50_001, 49_998)],
  ])("%s is refused with a sentence, and nothing is written", async (_, typed, sentence) => {
    const addon = await withLogs();
    expect(await refusal(addon, actionToSave({ issue: typed }))).toContain(sentence);
    expect(await refusal(addon, actionToSave({ learner: typed }))).toContain(saveMessages.cellText);
    expect(rowsIn(addon, "Interventions")).toEqual([]);
  });
});

test.each([10, 2_000])("a save reaches the workbook at most 8 times among %i actions", async (count) => {
  const rows = Array.from({ length: count }, (_, index) => [`ACT-${index}`, "1", "Open", String(index)]);
  const addon = await withLogs([...rows, [], []]);
  await save(addon, actionToSave({ contact: "Not contacted" }));
  const { names } = addon.host.serviceCalls;
  expect(reaching(names)).toEqual([
    "User.getEmail",
    "Lock.tryLock",
    "Range.getValues",
    "Range.getValues",
    "Range.setNumberFormats",
    "Range.setValues",
    "Range.setValues",
    "SpreadsheetApp.flush",
  ]);
  expect(names).toHaveLength(19);
  await save(addon, actionToSave({ id: "ACT-000000000000000000000002" }));
  // The Learners tab says whether parents may be told.
  expect(reaching(addon.host.serviceCalls.names)).toHaveLength(9);
});

test("a full tab gets more rows", async () => {
  const rows = Array.from({ length: 999 }, (_, index) => [`ACT-${index}`, "1", "Open", String(index)]);
  const addon = await withLogs(rows);
  expect(await save(addon)).toMatchObject({ row: 1001 });
  expect(addon.values("Interventions!A1001")).toEqual([[actionToSave().id]]);
  expect(addon.host.serviceCalls.names).toContain("Sheet.insertRowsAfter");
  await save(addon, actionToSave({ id: "ACT-000000000000000000000002" }));
  expect(addon.host.serviceCalls.names).not.toContain("Sheet.insertRowsAfter");
});

test("columns may stand in any order, below a title and among columns of one's own", async () => {
  const headings = ["My notes", ...[...interventionsTable.headers].reverse()];
  const sheets = {
    Learners: learners,
    Interventions: [["Actions of 2030"], headings],
    Audit: [["Of mine", ...auditTable.headers]],
  };
  const addon = await openAddon({ sheets });
  expect(await save(addon)).toMatchObject({ row: 3 });
  expect(addon.values("Interventions!A3:C3")).toEqual([[null, expect.any(Number), "tutor@college.example"]]);
  expect(addon.values("Audit!A2:C2")).toEqual([[null, expect.any(Number), "tutor@college.example"]]);
});

describe("what cannot be written is said in a plain sentence, and nothing is written", () => {
  test("while someone else holds the lock", async () => {
    const clock = { now: () => Date.UTC(2030, 0, 7), sleep: () => undefined };
    const addon = await withLogs([], { clock });
    addon.host.faults.lockIsHeldElsewhere = true;
    expect(await refusal(addon)).toBe(saveMessages.locked);
    addon.host.faults.lockIsHeldElsewhere = false;
    expect(await save(addon)).toMatchObject({ before: false });
  });

  test.each(["Interventions", "Audit"] as const)("without the tab %s", async (tab) => {
    const tabs = {
      Learners: learners,
      Interventions: [interventionsTable.headers],
      Audit: [auditTable.headers],
    };
    const addon = await openAddon({ sheets: { ...tabs, [tab]: [] } });
    const sheet = addon.workbook.sheets().find(({ name }) => name === tab);
    addon.workbook.renameSheet(sheet?.id ?? "", "Something else");
    expect(await refusal(addon)).toBe(saveMessages.noTab(tab));
  });

  test("without a heading", async () => {
    const addon = await withLogs();
    await addon.type("Interventions!A1", [["Number"]]);
    expect(await refusal(addon)).toBe(saveMessages.noHeadings("Interventions", ["Record ID"]));
  });

  test.each(["Interventions", "Audit"] as const)(
    "in a protected tab %s, and the next try completes it",
    async (tab) => {
      const addon = await withLogs();
      addon.host.faults.protectSheet(tab);
      expect(await refusal(addon)).toBe(saveMessages.protectedTab(tab));
      expect([rowsIn(addon, "Interventions"), rowsIn(addon, "Audit")]).toEqual([[], []]);
      addon.host.faults.releaseSheet(tab);
      await save(addon);
      expect([rowsIn(addon, "Interventions").length, rowsIn(addon, "Audit").length]).toEqual([1, 1]);
    },
  );

  test("when it is not complete", async () => {
    const addon = await withLogs();
    expect(await refusal(addon, actionToSave({ owner: " ", review: "2029-12-31" }))).toContain(
      actionMessages.missing.owner,
    );
    expect(rowsIn(addon, "Interventions")).toEqual([]);
  });
});

test("where Google tells no account, or fails to, the record says so", async () => {
  const blank = await withLogs([], { user: "" });
  expect(await save(blank)).toMatchObject({ loggedBy: saveMessages.unknownAccount });
  const failing = await withLogs();
  await save(failing);
  const other = actionToSave({ id: "ACT-000000000000000000000002" });
  failing.host.faults.failAt(failing.host.serviceCalls.names.indexOf("Session.getActiveUser") + 1, { when: "before" });
  expect(await save(failing, other)).toMatchObject({ loggedBy: saveMessages.unknownAccount });
});

test("the card counts the learner's open actions, and repair makes the tabs", async () => {
  const addon = await openAddon();
  await addon.menu("Set up", "New tracker here");
  await addon.type("A2", [[102, "Birch", "Jo"]]);
  await addon.type("Staff!A2", [["oak@college.example", "Ms Oak"]]);
  await addon.type("Learners!A2", [[102, "Birch", "Jo", "09/05/1990"]]);
  await save(addon, actionToSave({ contact: "Not contacted" }));
  const other = actionToSave({ id: "ACT-000000000000000000000002", learnerId: "103", contact: "Not contacted" });
  await save(addon, other);
  addon.select("A2");
  const card = ((await addon.call("card")) as { data: Card }).data;
  expect(card).toMatchObject({
    support: {
      actions: { open: 1, overdue: 0, nextReview: "2030-02-04" },
      contactRule: "adult without consent",
      staff: ["Ms Oak"],
    },
  });
  await addon.type("Interventions!C2", [["Closed"]]);
  expect(((await addon.call("card")) as { data: Card }).data).toMatchObject({ support: { actions: { open: 0 } } });
});
