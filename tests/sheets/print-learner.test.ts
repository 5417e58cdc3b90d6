import { dialogHeight } from "../../src/sheets/page";
import type { LearnerRecord } from "../../src/domain/print/learner-record";
import { printMessages } from "../../src/messages/print-messages";
import { type Addon, openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { openedPaper } from "./opened-paper";
import { agreeing, inspectSheet, lastReport, ownSheet, setUpSheet } from "./trackers";

jest.setTimeout(60_000);
afterAll(closeWorkbooks);

let addon: Addon;

/** One workbook for all: printing changes nothing in it. */
beforeAll(async () => {
  addon = await openAddon({ sheets: { Physics: ownSheet } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  await addon.type("Learners!A2", [
    [102, "Birch", "Jo", `09/05/${new Date().getFullYear() - 12}`, "12B", "Ms Oak"],
    [101, "Ash", "Sam", "09/05/2001", "12B", "Ms Oak"],
  ]);
});

const paper = () => openedPaper(addon);

test("Print opens the sheet of the selected row's learner in front of the sheet, for the one-to-one", async () => {
  addon.select("Physics!C5");
  await addon.menu("Print", "Learner sheet for the one-to-one");
  expect(addon.dialogs.at(-1)).toMatchObject({
    title: printMessages.oneToOne,
    isModal: true,
    width: 850,
    height: dialogHeight,
  });
  const data = paper();
  expect(data.kind).toBe("one-to-one");
  expect((data as { record: LearnerRecord }).record).toMatchObject({
    learner: { id: "102", name: "Jo Birch", tutor: "Ms Oak", tutorGroup: "12B" },
    contactRule: "under 18",
    overall: "Red",
    courses: [{ qualification: "A level", meg: "D", tier: "Red", signals: { attendance: 79 } }],
    today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
});

test("the sheet for parents comes from any tab that names the learner, and carries no tier and no reason", async () => {
  addon.select("Learners!B2");
  await addon.menu("Print", "Learner sheet for parents");
  expect(paper()).toMatchObject({
    kind: "parents",
    sheet: { learner: { name: "Jo Birch" }, courses: [{ target: "D", signals: { attendance: 79 } }] },
  });
  expect(JSON.stringify(paper())).not.toMatch(/Red|Amber|tier|reasons|requiredAction|Ash|Limited/);
});

test("an adult's parents get a sheet once a consent is recorded, and not before", async () => {
  const dialogs = addon.dialogs.length;
  expect(await addon.call("print", { learnerId: "101", audience: "parents" })).toMatchObject({
    ok: false,
    message: printMessages.noConsent("Sam Ash"),
  });
  expect(addon.dialogs).toHaveLength(dialogs);
  const headings = addon.values("Learners!A1:Z1")[0] ?? [];
  const consent = String.fromCharCode(65 + headings.indexOf("Parent-contact consent"));
  await addon.type(`Learners!${consent}3`, [["Yes"]]);
  expect(await addon.call("print", { learnerId: "101", audience: "parents" })).toEqual({ ok: true, data: {} });
  expect(paper()).toMatchObject({ sheet: { learner: { name: "Sam Ash" } } });
});

test("without a date of birth, without a learner, on a tab without learners: a sentence and no dialog", async () => {
  const dialogs = addon.dialogs.length;
  const refused = async (learnerId: string) =>
    ((await addon.call("print", { learnerId, audience: "parents" })) as { message: string }).message;
  expect(await refused("103")).toBe(printMessages.noAge("Al Cole"));
  expect(await refused("999")).toBe(printMessages.unknownLearner("999"));
  for (const [cell, sentence] of [
    ["Physics!A3", printMessages.noLearner("Physics", 3)],
    ["Policy!A2", printMessages.noLearners("Policy")],
  ] as const) {
    addon.select(cell);
    await addon.menu("Print", "Learner sheet for the one-to-one");
    expect(lastReport(addon).summary).toBe(sentence);
  }
  expect(addon.dialogs).toHaveLength(dialogs);
});
