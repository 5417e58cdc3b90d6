import { readState, stateText } from "../../preview/page/kept-state";

const model = { sheets: { one: {} }, sheetOrder: ["one"] };
const state = (snapshot: unknown) => ({
  snapshot,
  stores: { document: new Map(), user: new Map(), script: new Map() },
});
const whole = stateText(state({ format: "learner-progress-workbook", version: 1, model, rules: {} }) as never);
const begin = "Start with npm start -- --fresh: that puts it aside in the folder set-aside and begins again.";

test("a kept workbook is read back as it was kept", () => {
  expect(stateText(readState(whole))).toBe(whole);
});

test.each([
  ["empty", "", "The kept workbook is empty."],
  ["half", whole.slice(0, whole.length / 2), "The kept workbook is not whole."],
  ["a text", '"a text"', "The kept workbook is not whole."],
  [
    "of another version",
    whole.replace('"version":1', '"version":7'),
    "Expected a workbook kept by this version of the preview, found learner-progress-preview 7.",
  ],
  ["something else", "{}", "Expected a workbook kept by this version of the preview, found another format."],
  ["without its sheets", stateText(state({ model: null }) as never), "The kept workbook has no sheets."],
])("one that is %s is refused with what to do, instead of being shown empty and kept over", (_, text, sentence) => {
  expect(() => readState(text)).toThrow(new Error(`${sentence} ${begin}`));
});
