import { saveMessages } from "../../../src/messages/record-messages";
import { interventionsTable } from "../../../src/tables/interventions";
import { closeWorkbooks } from "../../support/workbooks";
import { answerOf, rowsIn, save, withLogs } from "./action-log";
import { actionToSave } from "./action-to-save";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

test("two actions under one ID are refused, since neither could be told from the other again", async () => {
  const addon = await withLogs();
  const other = actionToSave({ learnerId: "103", contactRule: "adult with consent" });
  expect(await answerOf(addon, actionToSave(), other)).toMatchObject({
    ok: false,
    message: expect.stringContaining(saveMessages.oneIdTwice) as string,
  });
  expect(rowsIn(addon, "Interventions")).toEqual([]);
});

test("blanks around a learner's ID are none of it", async () => {
  const addon = await withLogs();
  await save(addon, actionToSave({ learnerId: " 102 " }));
  expect(rowsIn(addon, "Interventions")).toEqual([expect.objectContaining({ learnerId: "102" })]);
});

test("a row of totals that somebody typed below the records stays as it is, and the record stands below it", async () => {
  const total = interventionsTable.keys.map((key) => (key === "learner" ? "Total" : key === "cost" ? "12.5" : ""));
  const addon = await withLogs([total]);
  await save(addon);
  expect(rowsIn(addon, "Interventions")).toEqual([
    expect.objectContaining({ learner: "Total" }),
    expect.objectContaining({ learnerId: "102", recordId: actionToSave().id }),
  ]);
});

test("a record whose row somebody copied is not changed in one of the two: both rows are named", async () => {
  const addon = await withLogs();
  await save(addon);
  const [row = []] = addon.values("Interventions!A2:AD2");
  await addon.type("Interventions!A3", [row.map((cell) => cell ?? "")]);
  const before = rowsIn(addon, "Interventions");
  const answer = await answerOf(addon, actionToSave({ version: 1, owner: "Mr Elm" }));
  expect(answer).toMatchObject({ ok: false, message: saveMessages.recordTwice("Interventions", [2, 3]) });
  expect(rowsIn(addon, "Interventions")).toEqual(before);
});
