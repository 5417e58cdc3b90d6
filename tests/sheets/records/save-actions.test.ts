import type { Card } from "../../../src/api/calls/card";
import { saveMessages } from "../../../src/messages/record-messages";
import { auditTable } from "../../../src/tables/audit";
import { staffTable } from "../../../src/tables/staff";
import { interventionsTable } from "../../../src/tables/interventions";
import { columnLetter } from "../../../src/tables/tracker-addresses";
import { openAddon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { learners, rowsIn, save, withLogs } from "./action-log";
import { actionToSave } from "./action-to-save";
import { reaching } from "./reaching";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

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
      learnerId: 102,
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

test.each([10, 2_000])("a save reaches the workbook 12 times among %i actions", async (count) => {
  const rows = Array.from({ length: count }, (_, index) => [`ACT-${index}`, "1", "Open", String(index)]);
  const addon = await withLogs([...rows, ...Array.from({ length: 30 }, () => [])]);
  await save(addon, actionToSave({ contact: "Not contacted" }));
  const { names } = addon.host.serviceCalls;
  expect(reaching(names)).toEqual([
    "User.getEmail",
    "Lock.tryLock",
    "Range.getValues",
    "Sheet.getSheetValues",
    "Range.setNumberFormats",
    // A line of the audit, and then the record: looked at, written, looked at.
    "Range.getValues",
    "Sheet.appendRow",
    "Range.getValues",
    "Range.getValues",
    "Sheet.appendRow",
    "SpreadsheetApp.flush",
    "Range.getValues",
  ]);
  expect(names).toHaveLength(30);
  await save(addon, actionToSave({ id: "ACT-000000000000000000000002" }));
  // The Learners tab says whether parents may be told.
  expect(reaching(addon.host.serviceCalls.names)).toHaveLength(13);
});

test("a full tab gets more rows", async () => {
  const rows = Array.from({ length: 999 }, (_, index) => {
    const action = { recordId: `ACT-${index}`, version: "1", status: "Open", learnerId: String(index) };
    return interventionsTable.toRow(action) as string[];
  });
  const addon = await withLogs(rows);
  expect(await save(addon)).toMatchObject({ row: 1001 });
  expect(addon.values(`Interventions!${columnLetter(interventionsTable.keys.indexOf("recordId"))}1001`)).toEqual([
    [actionToSave().id],
  ]);
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
  expect(addon.values("Interventions!A3:E3")).toEqual([
    [null, 1, actionToSave().id, expect.any(Number), "tutor@college.example"],
  ]);
  expect(addon.values("Audit!A2:C2")).toEqual([[null, expect.any(Number), "tutor@college.example"]]);
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
  addon.workbook.insertSheet("Staff");
  addon.workbook.activateSheet(addon.workbook.sheets()[0]?.id ?? "");
  await addon.type("Staff!A1", [staffTable.headers, ["oak@college.example", "Ms Oak"]]);
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
  await addon.type("Interventions!A2", [["Closed"]]);
  expect(((await addon.call("card")) as { data: Card }).data).toMatchObject({ support: { actions: { open: 0 } } });
});
