import { actionMessages } from "../../../src/messages/action-messages";
import { saveMessages } from "../../../src/messages/record-messages";
import { auditTable } from "../../../src/tables/audit";
import { interventionsTable } from "../../../src/tables/interventions";
import { columnLetter } from "../../../src/tables/tracker-addresses";
import { openAddon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { learners, refusal, rowsIn, save, withLogs } from "./action-log";
import { actionToSave } from "./action-to-save";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

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

describe("what cannot be written is said in a plain sentence, and nothing is written", () => {
  test("while someone else holds the lock", async () => {
    const clock = { now: () => Date.UTC(2030, 0, 7), sleep: () => undefined };
    const addon = await withLogs([], { clock });
    addon.host.faults.lockIsHeldElsewhere = true;
    expect(await refusal(addon)).toBe(saveMessages.locked);
    addon.host.faults.lockIsHeldElsewhere = false;
    expect(await save(addon)).toMatchObject({ before: false });
  });

  test("without the tab Interventions, which formulas read", async () => {
    const addon = await openAddon({ sheets: { Learners: learners, Audit: [auditTable.headers] } });
    expect(await refusal(addon)).toBe(saveMessages.noTab("Interventions"));
  });

  test("with something else in a tab named Audit", async () => {
    const tabs = { Learners: learners, Interventions: [interventionsTable.headers] };
    const addon = await openAddon({ sheets: { ...tabs, Audit: [["Of the accounts", "2025"]] } });
    expect(await refusal(addon)).toContain(saveMessages.noHeadings("Audit", ["When"]).slice(0, 33));
    expect(addon.values("Audit!A1:B2")).toEqual([
      ["Of the accounts", 2025],
      [null, null],
    ]);
  });

  test("without a heading", async () => {
    const addon = await withLogs();
    await addon.type(`Interventions!${columnLetter(interventionsTable.keys.indexOf("recordId"))}1`, [["Number"]]);
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
