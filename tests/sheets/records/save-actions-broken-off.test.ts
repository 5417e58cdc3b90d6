import { saveMessages } from "../../../src/messages/record-messages";
import type { Addon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { answerOf, refusal, rowsIn, save, withLogs } from "./action-log";
import { actionToSave } from "./action-to-save";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

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
    // All but the two that ask for the account, without which a save goes on, and the two readings of a tab in one call, which has another way.
    expect(broken).toHaveLength(count - 4);
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
    const at = addon.host.serviceCalls.names.lastIndexOf("Sheet.appendRow") + 1;
    const other = actionToSave({ id: "ACT-000000000000000000000002" });
    addon.host.faults.failAt(at, { when: "after" });
    expect(await refusal(addon, other)).toBe(saveMessages.notConfirmed);
    expect(await save(addon, other)).toMatchObject({ row: 3, before: true });
  });
});
