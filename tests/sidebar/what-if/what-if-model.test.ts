import { createWhatIfModel } from "../../../sidebar/what-if/what-if-model";
import { whatIf } from "../../api/what-if";
import { untold } from "../untold";

function opened({ fails = false } = {}) {
  const sent: { id: string; settings: readonly unknown[]; from?: string | undefined }[] = [];
  let reads = 0;
  const model = createWhatIfModel({
    whatIf: () => {
      reads += 1;
      return Promise.resolve(whatIf());
    },
    changePolicy: (input) => {
      sent.push(input);
      return fails ? Promise.reject(new Error("not now")) : Promise.resolve({ summary: "Changed." });
    },
  });
  return { model, sent, reads: () => reads };
}
const attendance = "attendance.amber";
const now = whatIf().policy[attendance];

test("before the workbook has been read nothing is tried", () => {
  const { model } = opened();
  model.type(attendance, "93");
  expect(model.trial.get()).toBeUndefined();
});

test("as things are nobody moves and nothing is changed", async () => {
  const { model, sent } = opened();
  await model.read();
  expect(model.trial.get()).toMatchObject({ problem: "", changed: [], comparison: { worse: [], better: [] } });
  await model.apply();
  expect(sent).toEqual([]);
});

test("another threshold is compared at once, and set back", async () => {
  const { model } = opened();
  await model.read();
  model.type(attendance, "93");
  expect(model.trial.get()?.changed).toEqual([{ key: attendance, before: now, after: 93 }]);
  expect(model.trial.get()?.comparison?.worse.map(({ name }) => name)).toEqual(["Sam Ash"]);
  model.reset();
  expect(model.trial.get()?.changed).toEqual([]);
  expect(model.typed.get().size).toBe(0);
});

test("thresholds that cannot stand are told and compared with nothing", async () => {
  const { model, sent } = opened();
  await model.read();
  model.type(attendance, "many");
  const trial = model.trial.get();
  expect([trial?.comparison, trial?.changed]).toEqual([undefined, []]);
  expect(trial?.problem).toContain('"many"');
  await model.apply();
  expect(sent).toEqual([]);
});

test("what is applied is sent with what it was and from when, then read anew; the next change is another one", async () => {
  const { model, sent, reads } = opened();
  await model.read();
  model.type(attendance, "93");
  model.from.set("2027-01-04");
  await model.apply();
  expect(sent).toEqual([
    {
      id: expect.stringMatching(/^POL-[0-9a-f]{24}$/),
      settings: [{ key: attendance, before: now, after: 93 }],
      from: "2027-01-04",
    },
  ]);
  expect([model.typed.get().size, model.from.get(), reads()]).toEqual([0, "", 2]);
  expect(model.changing.state.get().data).toEqual({ summary: "Changed." });
  model.type(attendance, "94");
  expect(model.changing.state.get().data).toBeUndefined();
  await model.apply();
  expect(sent[1]?.id).not.toBe(sent[0]?.id);
});

test("what did not get through stays as typed and is tried again as the same change", async () => {
  const { model, sent, reads } = opened({ fails: true });
  await model.read();
  model.type(attendance, "93");
  await model.apply();
  await model.apply();
  expect([sent.length, sent[1]?.id === sent[0]?.id, reads()]).toEqual([2, true, 1]);
  expect(model.typed.get().get(attendance)).toBe("93");
  expect(model.changing.state.get().problem).toBe("not now");
});

test("whoever watches is told of each change", async () => {
  const { model } = opened();
  const missed = await untold(model, [
    () => model.read(),
    () => model.typed.set(new Map()),
    () => model.from.set("2027-01-04"),
    () => model.trial.set(undefined),
    () => model.changing.forget(),
  ]);
  expect(missed).toEqual([]);
});
