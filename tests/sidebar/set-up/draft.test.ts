import { draftOf, planOf, withLearnerId } from "../../../sidebar/set-up/draft";
import { handlers } from "../../../src/api/handlers";
import { fakeSheets } from "../../api/fake-sheets";

const sheet = handlers(fakeSheets()).inspectSheet({});

test("an untouched draft takes every guess as right", () => {
  expect(planOf(sheet, draftOf(sheet))).toEqual({
    sheet: "Year 12",
    headerRow: 3,
    columns: [
      { column: 1, heading: "Surname", key: "surname" },
      { column: 2, heading: "GCSE APS", key: "prior" },
    ],
    assessments: [{ column: 3, heading: "Test 1", maxMark: 40, weight: 1 }],
    constants: { subject: "Physics" },
  });
});

test("only one column can be the learner ID", () => {
  const once = withLearnerId(draftOf(sheet), 0);
  const again = withLearnerId(once, 4);
  expect([once.uses[0], again.uses[0], again.uses[4]]).toEqual(["learnerId", "", "learnerId"]);
  expect(Object.values(withLearnerId(again, undefined).uses)).not.toContain("learnerId");
});

test("a column that is left as it is does not go into the plan", () => {
  const draft = draftOf(sheet);
  const plan = planOf(sheet, { ...draft, uses: { ...draft.uses, 2: "", 3: "" } });
  expect([plan.columns, plan.assessments]).toEqual([[{ column: 1, heading: "Surname", key: "surname" }], []]);
});

test("a decimal comma is read, and what is no number is no zero", () => {
  const draft = draftOf(sheet);
  const weights = (text: string) => planOf(sheet, { ...draft, weights: { 3: text } }).assessments[0]?.weight;
  expect([weights(" 0,5 "), weights(".5"), weights(""), weights("1e3"), weights("-1")]).toEqual([
    0.5,
    0.5,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});

test("changing a draft does not change the one before", () => {
  const draft = draftOf(sheet);
  const before = structuredClone(draft);
  withLearnerId(draft, 0);
  planOf(sheet, draft);
  expect(draft).toEqual(before);
});
