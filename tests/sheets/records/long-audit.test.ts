import type { Addon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { actionToSave } from "./action-to-save";
import { answerOf, save } from "./action-log";
import { openDesk, rowsIn } from "./desk";

jest.setTimeout(240_000);
afterEach(closeWorkbooks);

const headings = ["When", "Who", "Record", "Version", "Field", "Before", "After", "Learner ID"];

/** Other people's saves since: a thousand lines below the last one. */
async function aThousandLines(addon: Addon): Promise<void> {
  const { workbook } = addon;
  const sheet = workbook.sheets().find(({ name }) => name === "Audit")?.id ?? "";
  const { rows } = workbook.extent(sheet);
  const lines = Array.from({ length: 1_000 }, (_, index) => {
    const line: Record<string, string | number> = {
      When: 46_000 + index / 1_000,
      Who: "other@college.example",
      Record: `ACT-${String(index).padStart(24, "0")}`,
      Version: 1,
      Field: "Issue",
      After: `“Line ${index}”`,
    };
    return headings.map((heading) => ({ value: line[heading] ?? null }));
  });
  workbook.write({ sheet, row: rows, column: 0, rows: lines.length, columns: headings.length }, lines);
  await workbook.settled();
}

const id = "ACT-abcdefabcdefabcdefabcdef";
const action = actionToSave({ id });

function linesOf(addon: Addon, record: string) {
  const { workbook } = addon;
  const sheet = workbook.sheets().find(({ name }) => name === "Audit")?.id ?? "";
  const { rows, columns } = workbook.extent(sheet);
  return workbook
    .read({ sheet, row: 1, column: 0, rows: rows - 1, columns })
    .map((row) => row.map(({ value }) => value))
    .filter((row) => row.includes(record))
    .map((row) => row.slice(2, 7).join(" | "));
}

const open = () => openDesk({}, { rows: 1_100 });

test("A save that broke off after its lines of Audit, and is tried again a thousand lines later, doubles none of them", async () => {
  const clean = await open();
  await save(clean, action);
  const expected = linesOf(clean, id);
  const names = [...clean.host.serviceCalls.names];
  const last = names.lastIndexOf("Sheet.appendRow") + 1;

  const addon = await open();
  addon.host.faults.failAt(last, { when: "before" });
  expect(await answerOf(addon, action)).toMatchObject({ ok: false });
  expect(linesOf(addon, id)).toEqual(expected);
  await aThousandLines(addon);
  await save(addon, action);
  expect(linesOf(addon, id)).toEqual(expected);
  expect(rowsIn(addon, "Interventions")).toHaveLength(1);
});

test("A change that broke off is completed a thousand lines later, and so is one for several records", async () => {
  const changed = { ...action, version: 1, issue: "Missed three lessons.", plan: "Ring home." };
  const clean = await open();
  await save(clean, action);
  await save(clean, changed);
  const expected = linesOf(clean, id);
  const last = clean.host.serviceCalls.names.lastIndexOf("Range.setValues") + 1;

  const addon = await open();
  await save(addon, action);
  addon.host.faults.failAt(last, { when: "before" });
  expect(await answerOf(addon, changed)).toMatchObject({ ok: false });
  await aThousandLines(addon);
  await save(addon, changed);
  expect(linesOf(addon, id)).toEqual(expected);
  expect(rowsIn(addon, "Interventions")).toMatchObject([{ issue: "Missed three lessons.", version: 2 }]);
});

test("A conflict says who saved the other version, a thousand lines later too", async () => {
  const addon = await open();
  await save(addon, action);
  await aThousandLines(addon);
  const answer = await answerOf(addon, { ...action, issue: "Something else." });
  expect(answer.data).toMatchObject({ kind: "conflict", savedBy: "tutor@college.example" });
});

const auditOf = ({ workbook }: Addon) => {
  const sheet = workbook.sheets().find(({ name }) => name === "Audit")?.id ?? "";
  return { sheet, ...workbook.extent(sheet) };
};

test("A hundred and forty thousand lines are as good as one", async () => {
  const clean = await open();
  await save(clean, action);
  const addon = await open();
  const { sheet, rows } = auditOf(addon);
  const lines = Array.from({ length: 140_000 }, (_, index) => [{ value: 46_000 + index / 140_000 }]);
  addon.workbook.insertRows(sheet, rows, lines.length);
  addon.workbook.write({ sheet, row: rows, column: 0, rows: lines.length, columns: 1 }, lines);
  await save(addon, action);
  expect(linesOf(addon, id)).toEqual(linesOf(clean, id));
});

test("Somebody clears the last lines while others are written: none is written over those that a save did not read", async () => {
  const addon = await open();
  await aThousandLines(addon);
  const { sheet, rows, columns } = auditOf(addon);
  const older = { sheet, row: 1, column: 0, rows: rows - 601, columns: headings.length };
  const before = addon.workbook.read(older).map((line) => line.map(({ value }) => value));
  const emptied = Array.from({ length: 600 }, () => Array.from({ length: columns }, () => ({ value: null })));
  let isCleared = false;
  addon.host.busy.whenever((call) => {
    if (!isCleared && call === "Range.setNumberFormats") {
      isCleared = true;
      addon.workbook.write({ sheet, row: rows - 600, column: 0, rows: 600, columns }, emptied);
    }
    return undefined;
  });
  await save(addon, action);
  expect(isCleared).toBe(true);
  expect(addon.workbook.read(older).map((line) => line.map(({ value }) => value))).toEqual(before);
  expect(linesOf(addon, id)).not.toEqual([]);
});

test("A new record looks for no earlier lines", async () => {
  const addon = await open();
  await aThousandLines(addon);
  const fresh = `ACT-${Date.now().toString(16).padStart(12, "0")}000000000001`;
  await save(addon, actionToSave({ id: fresh }));
  expect(addon.host.serviceCalls.names).not.toContain("Range.createTextFinder");
});

const several = [1, 2, 3].map((last) =>
  actionToSave({ id: `ACT-${String(last).padStart(24, "a")}`, issue: `Issue ${last}.` }),
);
const rowsOfAudit = ({ workbook }: Addon) =>
  workbook.extent(workbook.sheets().find(({ name }) => name === "Audit")?.id ?? "").rows;

test.each([
  ["one action", [action]],
  ["three at once", several],
])(
  "A person who sorts a long Audit at any moment of a save of %s doubles no line and loses none",
  async (_, actions) => {
    const opened = async () => {
      const addon = await open();
      await save(addon, actionToSave({ id: "ACT-bcdefabcdefabcdefabcdefa" }));
      await aThousandLines(addon);
      return addon;
    };
    const clean = await opened();
    const moments: number[] = [];
    let calls = 0;
    clean.host.busy.whenever(() => {
      calls += 1;
      if (clean.host.busy.sheetAtHand === "Audit") moments.push(calls);
      return undefined;
    });
    const answer = await clean.call("saveActions", { actions });
    expect(answer).toMatchObject({ ok: true });
    const expected = [...actions.flatMap(({ id: one }) => linesOf(clean, one)), rowsOfAudit(clean)];
    closeWorkbooks();
    expect(moments.length).toBeGreaterThan(5);
    for (const call of moments) {
      const addon = await opened();
      addon.host.busy.before(call, "sorts");
      await addon.call("saveActions", { actions });
      expect([call, ...actions.flatMap(({ id: one }) => linesOf(addon, one)), rowsOfAudit(addon)]).toEqual([
        call,
        ...expected,
      ]);
      closeWorkbooks();
    }
  },
);
