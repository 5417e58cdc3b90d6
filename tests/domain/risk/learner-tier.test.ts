import { defaultPolicy } from "../../../src/domain/policy/policy";
import { attendanceOf } from "../../../src/domain/risk/attendance";
import { learnerTier } from "../../../src/domain/risk/learner-tier";
import { measures } from "../../../src/domain/risk/measures";
import { readReason } from "../../../src/domain/risk/reasons";
import { functionMessages } from "../../../src/messages/function-messages";
import { judged } from "./judged";

const amber = (...reasons: string[]) => ({ tier: "Amber" as const, reasons });
const of = (...courses: Parameters<typeof learnerTier>[0]) => learnerTier(courses, defaultPolicy);

test("concerns in two areas make the learner Red, also on two courses that are Amber each", () => {
  const [physics, maths] = [amber("Attendance 86% (below 90%)"), amber("Missing work 1 (1 or more)")];
  expect(of(physics, maths)).toEqual({ tier: "Red", areas: ["attendance", "missing work"] });
  expect(of(physics)).toEqual({ tier: "Amber", areas: [] });
});

test("the same area on two courses is one, and so are attendance on site and online", () => {
  expect(of(amber("Attendance 86% (below 90%)"), amber("Attendance 84% (below 90%)")).tier).toBe("Amber");
  expect(of(amber("Attendance 86% (below 90%)"), amber("Online engagement 84% (below 90%)")).tier).toBe("Amber");
});

test("what only comes close, is not read or is on a course on track adds no area; a Red course is enough", () => {
  const physics = amber("Attendance 86% (below 90%)", "Not read: Mock 1 999");
  expect(of(physics, { tier: "On track", reasons: ["Approaching: Punctuality 91% (line 90%)"] }).tier).toBe("Amber");
  expect(of(physics, { tier: "Red", reasons: ["Severe: Missing work 5 (4 or more)"] }).tier).toBe("Red");
  expect(of(physics, { tier: "Not enough data", reasons: ["Nothing recorded yet"] }).tier).toBe("Amber");
});

test("a course without a tier that can be read is never covered by one that is on track", () => {
  const unread = { tier: undefined, reasons: [] };
  expect(of(unread).tier).toBe("Not enough data");
  expect(of(unread, { tier: "On track", reasons: [] }).tier).toBe("Not enough data");
  expect(of(unread, amber("Wellbeing concern")).tier).toBe("Amber");
  expect(of().tier).toBeUndefined();
});

test("how many areas it takes is the Policy's", () => {
  const courses = [amber("Attendance 86% (below 90%)"), amber("Wellbeing concern")];
  expect(learnerTier(courses, { "red.domains": 3 }).tier).toBe("Amber");
  expect(learnerTier(courses, { "red.domains": 2 })).toEqual({ tier: "Red", areas: ["attendance", "human concern"] });
});

test.each(measures.map((measure) => [measure.id, measure] as const))(
  "the reasons of %s, severe or not, are known as its area",
  (id, { area, shape, highIsGood }) => {
    const line = "lines" in shape ? Math.abs(shape.lines.amber.value as number) : 1;
    const values = shape.is === "raised" ? [1] : shape.is === "below" ? [line - 1, 0] : [line, line + 90];
    const signed = values.map((value) => (shape.is === "at least" && highIsGood ? -value : value));
    const other = area === "attendance" ? "Missing work 1 (1 or more)" : "Attendance 86% (below 90%)";
    const reasons = signed.flatMap((value) => judged({ [id]: value }).reasons);
    expect(reasons.map(({ is }) => is)).toEqual(
      shape.is === "raised" ? ["amber"] : ["amber", "severe" in shape.lines ? "severe" : "amber"],
    );
    for (const { is, says } of reasons)
      expect(of(amber(functionMessages.risk.reason[is](says)), amber(other)).areas).toContain(area);
  },
);

test("attendance is the lower of what is recorded on site and online", () => {
  expect(attendanceOf({ attendance: 95, online: 60 })).toBe(60);
  expect(attendanceOf({ online: 92 })).toBe(92);
  expect(attendanceOf({ attendance: 0, online: 60 })).toBe(0);
  expect(attendanceOf({ punctuality: 10 })).toBeUndefined();
});

test("a reason is read as it is written, whatever its kind", () => {
  const says = "Attendance 79% (below 90%)";
  for (const is of ["severe", "amber", "approaching", "not counted", "not read", "recorded only"] as const)
    expect(readReason(functionMessages.risk.reason[is](says))).toEqual({ is, says });
  expect(readReason(functionMessages.risk.reason["nothing recorded"]()).is).toBe("nothing recorded");
});
