import { runInNewContext } from "node:vm";
import type { Answer } from "../../src/api/contract";
import { handlers, type SheetFunctions } from "../../src/api/handlers";
import { serve } from "../../src/api/serve";
import { fakeSheets } from "./fake-sheets";

const call = (name: unknown, input: unknown, over: Partial<SheetFunctions> = {}): Answer =>
  JSON.parse(serve(handlers(fakeSheets(over)))(name, typeof input === "string" ? input : JSON.stringify(input)));

const plan = {
  sheet: "Year 12",
  headerRow: 3,
  columns: [{ column: 0, heading: "Code", key: "learnerId" }],
  assessments: [{ column: 3, heading: "Test 1", maxMark: 40, weight: 1 }],
  constants: {},
};

describe("one door to the server", () => {
  test.each(["toString", "constructor", "__proto__", "hasOwnProperty", "", "Card", null, undefined, 7])(
    "refuses %p, which is no call",
    (name) => {
      expect(call(name, {})).toEqual({
        ok: false,
        code: "unknown-call",
        message: `Expected a call that this add-on knows; found "${String(name)}".`,
      });
    },
  );

  test.each(["", "{", "undefined", "{'a': 1}"])("refuses %p, which is not JSON, with a sentence", (json) => {
    expect(call("card", json)).toEqual({
      ok: false,
      code: "bad-input",
      message: 'Expected JSON with the call "card"; found something else.',
    });
  });

  test("refuses input that is not as agreed and names each place, counted from 1", () => {
    const assessments = [{ ...plan.assessments[0], maxMark: 0 }];
    expect(call("setUpSheet", { ...plan, headerRow: "3", assessments })).toEqual({
      ok: false,
      code: "bad-input",
      message:
        "This cannot be done yet. headerRow: Expected a row counted from 1. assessments 1 maxMark: Max mark: expected a number above 0 and up to 10,000.",
    });
  });

  test("tells of five problems and counts the rest", () => {
    const assessments = Array.from({ length: 8 }, () => ({ ...plan.assessments[0], weight: -1 }));
    const answer = call("setUpSheet", { ...plan, assessments });
    expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/There are 3 more problems\.$/) });
  });

  test("does not let the handler see input that was refused", () => {
    const setUpSheet = jest.fn();
    call("setUpSheet", { ...plan, sheet: "" }, { setUpSheet });
    expect(setUpSheet).not.toHaveBeenCalled();
  });

  test("passes on the sentence of whatever is thrown, also from another realm", () => {
    const thrown = [
      new Error("The tab is protected."),
      "The tab is protected.",
      runInNewContext('new Error("The tab is protected.")'),
    ];
    for (const error of thrown) {
      const card = () => {
        throw error;
      };
      expect(call("card", {}, { card })).toEqual({ ok: false, code: "failed", message: "The tab is protected." });
    }
  });

  test.each([null, undefined, {}, new Error("")])("says that %p gave no reason", (error) => {
    const card = () => {
      throw error;
    };
    expect(call("card", {}, { card })).toMatchObject({
      ok: false,
      message: "Something went wrong and gave no reason.",
    });
  });

  test("does not send an answer that is not as agreed", () => {
    const card = () => ({ kind: "learner", learner: {}, enrolments: [] }) as never;
    expect(call("card", {}, { card })).toMatchObject({ ok: false, code: "bad-output" });
  });

  test("gives an answer that is data and nothing else", () => {
    expect(call("setUpSheet", plan)).toEqual({
      ok: true,
      data: { summary: "Set up.", lines: [{ kind: "done", where: "Year 12, column G", text: "Added." }] },
    });
  });
});
