import { defaultPolicy } from "../../../src/domain/policy/policy";
import { howJudged } from "../../../src/domain/risk/how-judged";
import { measures } from "../../../src/domain/risk/measures";

const found = (...given: Parameters<typeof howJudged>) =>
  Object.fromEntries(howJudged(...given).map(({ heading, ...rest }) => [heading, rest]));

test("every measure is listed, with its value, its lines and what came of it", () => {
  const judged = found(
    { gap: -2, average: 52, attendance: 79, punctuality: 96, wellbeing: 1 },
    ["Behaviour incidents"],
    defaultPolicy,
  );
  expect(Object.keys(judged)).toEqual(measures.filter(({ whenFilled }) => !whenFilled).map(({ heading }) => heading));
  const lines = { side: "or less", concern: "−2", severe: "−3" };
  expect(judged["Gap to MEG"]).toEqual({ value: "−2", lines, verdict: "concern" });
  expect(judged["Attendance %"]).toEqual({
    value: "79%",
    lines: { side: "below", concern: "90%", severe: "80%" },
    verdict: "severe",
  });
  expect(judged["Punctuality %"]).toMatchObject({ value: "96%", verdict: "no concern" });
  expect(judged["Average %"]).toMatchObject({ value: "52%", verdict: "not judged" });
  expect(judged["Wellbeing concern"]).toMatchObject({ lines: null, verdict: "concern" });
  expect(judged["Missing work"]?.lines).toEqual({ side: "or more", concern: "1", severe: "2" });
  expect(judged["Behaviour incidents"]).toMatchObject({ value: "", verdict: "not read" });
  expect(judged["Online engagement %"]).toMatchObject({ value: "", verdict: "not recorded" });
});

test("a fall to a high mark is no concern, and the line says where it has to end", () => {
  const fall = found({ latestChange: -25, latestMark: 70 }, [], defaultPolicy)["Latest change"];
  expect(fall).toMatchObject({ value: "−25", lines: { concern: "−20", floor: "60%" }, verdict: "no concern" });
  expect(found({ latestChange: -25, latestMark: 50 }, [], defaultPolicy)["Latest change"]?.verdict).toBe("concern");
});

test("the lines are the college's own", () => {
  const policy = { ...defaultPolicy, "attendance.amber": 75, "attendance.severe": 60 };
  expect(found({ attendance: 79 }, [], policy)["Attendance %"]).toEqual({
    value: "79%",
    lines: { side: "below", concern: "75%", severe: "60%" },
    verdict: "no concern",
  });
});

test("a value that cannot be is not read, and 0 of a scale from 1 is no record", () => {
  const judged = found({ average: 999, attitude: -2 }, [], defaultPolicy);
  expect(judged["Average %"]).toMatchObject({ value: "999%", verdict: "not read" });
  expect(judged["Attitude to learning"]).toMatchObject({ value: "−2", verdict: "not read" });
  expect(found({ attitude: 0 }, [], defaultPolicy)["Attitude to learning"]).toMatchObject({ verdict: "not recorded" });
});

test("lines compare with the value as it stands: on a scale where 4 is best they turn over", () => {
  const policy = { ...defaultPolicy, "attitude.scale": "4 is best" };
  const linesOf = (of: typeof policy) => found({ attitude: 2 }, [], of)["Attitude to learning"]?.lines;
  expect(linesOf(defaultPolicy)).toEqual({ side: "or more", concern: "3", severe: "4" });
  expect(linesOf(policy)).toEqual({ side: "or less", concern: "2", severe: "1" });
});
