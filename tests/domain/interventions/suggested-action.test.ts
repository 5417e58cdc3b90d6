import { suggestedAction } from "../../../src/domain/interventions/suggested-action";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { howJudged } from "../../../src/domain/risk/how-judged";
import type { MeasureValues } from "../../../src/domain/risk/measures";

const of = (values: MeasureValues, ...reasons: string[]) =>
  suggestedAction(reasons, howJudged(values, [], defaultPolicy));

test("the issue is what is past a line; what is measured is the worst, to the nearest value without a concern", () => {
  expect(
    of({ attendance: 86, gap: -3 }, "Severe: Gap to MEG −3 (2 or more below)", "Attendance 86% (below 90%)"),
  ).toEqual({
    issue: "Gap to MEG −3 (2 or more below); Attendance 86% (below 90%)",
    measure: "Gap to MEG",
    from: "−3",
    to: "−1",
  });
  expect(of({ attendance: 86 }, "Attendance 86% (below 90%)")).toMatchObject({ from: "86%", to: "90%" });
  expect(of({ behaviour: 4 }, "Behaviour incidents 4 (2 or more)")).toMatchObject({ from: "4", to: "1" });
});

test("what only comes close, cannot be read or is not recorded is no issue", () => {
  const nothing = { issue: "", measure: "", from: "", to: "" };
  expect(of({ attendance: 91 }, "Approaching: Attendance 91% (line 90%)", "Not read: Mock 1 999")).toEqual(nothing);
  expect(of({}, "Nothing recorded yet")).toEqual(nothing);
  expect(of({ attendance: 95 }, "Recorded only: Attendance %")).toEqual(nothing);
});

test("a concern that is raised or not has no value to start from, nor has a fall over the last marks", () => {
  expect(of({ wellbeing: 1 }, "Wellbeing concern")).toEqual({
    issue: "Wellbeing concern",
    measure: "",
    from: "",
    to: "",
  });
  expect(of({ latestChange: -45 }, "Severe: Latest mark 45 points lower")).toMatchObject({ measure: "" });
});
