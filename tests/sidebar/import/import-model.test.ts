import { changeId } from "../../../src/domain/import/plan-import";
import { importFormMessages as words } from "../../../src/messages/import-messages";
import { createImportModel } from "../../../sidebar/import/import-model";
import { importPreview } from "../../api/import-preview";
import { untold } from "../untold";

const report = { summary: "1 cell filled.", lines: [] };
const [fill, replaced] = importPreview().changes;
if (!fill || !replaced) throw new Error("Expected a cell to fill and one to replace.");

function opened(answers = [importPreview()]) {
  const sent: unknown[][] = [];
  let asked = 0;
  const answered = (call: string, input: unknown) => {
    sent.push([call, input]);
    return Promise.resolve(report);
  };
  const model = createImportModel({
    previewImport: async (input) => {
      sent.push(["preview", input]);
      await Promise.resolve();
      return answers[Math.min(asked++, answers.length - 1)]!;
    },
    applyImport: (input) => answered("apply", input),
    undoImport: (input) => answered("undo", input),
  });
  return { model, sent };
}

test("nothing is asked about an empty text, and the fault goes with the next text", async () => {
  const { model, sent } = opened();
  model.setText(" \n ");
  await model.show();
  expect([model.fault.get(), sent]).toEqual([words.empty, []]);
  model.setText("a,b");
  await model.show();
  expect(model.fault.get()).toBe("");
  expect(sent).toEqual([["preview", { text: "a,b", columns: [], confirmed: [] }]]);
});

test("a file is read, and one that cannot be is told by its name", async () => {
  const { model } = opened();
  await model.readFile({ name: "bad.csv", arrayBuffer: () => Promise.reject(new Error("gone")) } as File);
  expect(model.fault.get()).toBe(words.notRead("bad.csv"));
  await model.readFile(new File(["ID,Name"], "good.csv"));
  expect([model.text.get(), model.fault.get()]).toEqual(["ID,Name", ""]);
});

test("a use has one column: another column that takes it gives it up, and not read may be several", async () => {
  const { model, sent } = opened();
  model.setText("a,b");
  await model.useColumn({ column: 1, use: "attendance" });
  await model.useColumn({ column: 2, use: "" });
  await model.useColumn({ column: 3, use: "" });
  await model.useColumn({ column: 4, use: "attendance" });
  await model.useColumn({ column: 2, use: "punctuality" });
  expect(sent.at(-1)?.[1]).toMatchObject({
    columns: [
      { column: 3, use: "" },
      { column: 4, use: "attendance" },
      { column: 2, use: "punctuality" },
    ],
  });
});

test("learners are confirmed one by one or together, and taken back", async () => {
  const { model, sent } = opened();
  model.setText("a,b");
  await model.confirm(6, true);
  await model.confirmAll([7, 8], true);
  await model.confirmAll([6, 8], false);
  expect(sent.map(([, input]) => (input as { confirmed: number[] }).confirmed)).toEqual([[6], [6, 7, 8], [7]]);
  expect([...model.confirmed.get()]).toEqual([7]);
});

test("what was decided while an answer was on its way is asked for right after it, once", async () => {
  const { model, sent } = opened();
  model.setText("a,b");
  const first = model.show();
  void model.confirm(6, true);
  void model.confirm(7, true);
  await first;
  expect(sent.map(([, input]) => (input as { confirmed: number[] }).confirmed)).toEqual([[], [6, 7]]);
});

test("a tick stays only while its change is among those that would be made", async () => {
  const { model } = opened([importPreview(), importPreview({ changes: [fill] })]);
  model.setText("a,b");
  await model.show();
  model.tick([fill, replaced], true);
  expect([...model.ticked.get()]).toEqual([changeId(fill), changeId(replaced)]);
  await model.show();
  expect([...model.ticked.get()]).toEqual([changeId(fill)]);
  model.tick([fill], false);
  expect([...model.ticked.get()]).toEqual([]);
});

test("each try of one import is the same one; another file is another; today is not sent as a day", async () => {
  const { model, sent } = opened();
  model.setText("a,b");
  await model.show();
  model.tick([replaced], true);
  await model.write();
  model.asOf.set("2026-01-10");
  await model.write();
  const [, once, again] = sent.map(([, input]) => input as { id: string; asOf?: string; replace: string[] });
  expect(once).toMatchObject({ text: "a,b", columns: [], confirmed: [], replace: [changeId(replaced)] });
  expect(Object.hasOwn(once!, "asOf")).toBe(false);
  expect(again).toMatchObject({ id: once?.id, asOf: "2026-01-10" });
  model.confirmed.set(new Set([1]));
  model.expanded.set(new Set(["bad"]));
  model.startAgain();
  expect([
    model.text.get(),
    model.asOf.get(),
    model.ticked.get().size,
    model.confirmed.get().size,
    model.expanded.get().size,
  ]).toEqual(["a,b", "", 0, 0, 0]);
  expect([model.preview.state.get().data, model.writing.state.get().data]).toEqual([undefined, undefined]);
  await model.useColumn({ column: 1, use: "" });
  model.startAgain();
  await model.write();
  expect(sent.at(-1)?.[1]).toMatchObject({ columns: [] });
  expect(sent.at(-1)?.[1]).not.toMatchObject({ id: once?.id });
  expect(once?.id).toMatch(/^IMP-[0-9a-f]{24}$/);
});

test("the last import is undone under one name, however often it is tried", async () => {
  const { model, sent } = opened();
  await model.undo();
  await model.undo();
  const [first, second] = sent.map(([, input]) => (input as { id: string }).id);
  expect(first).toMatch(/^UND-[0-9a-f]{24}$/);
  expect(second).toBe(first);
  expect(model.undoing.state.get().data).toBe(report);
});

test("whoever watches is told of each change of what the dialog shows", async () => {
  const { model } = opened();
  const missed = await untold(model, [
    () => model.setText("x"),
    () => model.fault.set("x"),
    () => model.show(),
    () => model.tick([fill], true),
    () => model.confirmed.set(new Set([1])),
    () => model.asOf.set("2026-01-10"),
    () => model.write(),
    () => model.undo(),
    () => model.expanded.set(new Set(["bad"])),
  ]);
  expect(missed).toEqual([]);
});
