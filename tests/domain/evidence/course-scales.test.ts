import { courseScales, finalGradeOn, isNoAward } from "../../../src/domain/evidence/course-scales";
import { readGrade } from "../../../src/domain/qualifications/read-grade";
import { departmentOf, enrolmentOf } from "../../support/department";

const courseOf = (qualification: string, gradeBoundaries: string) => ({
  row: 2,
  code: "OU1",
  qualification,
  subject: "",
  awardingBody: "",
  gradeBoundaries,
  ledBy: "",
});

function fails(qualification: string, gradeBoundaries: string, ...texts: string[]) {
  const scale = courseScales(departmentOf({ courses: [courseOf(qualification, gradeBoundaries)] }))("L1", "ou1");
  if (!scale) return "no scale";
  return texts.map((text) => {
    const grade = finalGradeOn(scale, text, readGrade);
    return grade && isNoAward(grade);
  });
}

describe("what counts as a fail", () => {
  test("it is the grade without points, by any of its words, and nothing else", () => {
    expect(fails("A level", "", "U", "fail", "Ungraded", "E", "A*", "F")).toEqual([
      true,
      true,
      true,
      false,
      false,
      undefined,
    ]);
    expect(fails("IGCSE", "", "F", "G", "U")).toEqual([false, false, true]);
    expect(fails("Functional Skills", "", "F", "Entry 1", "Fail")).toEqual([true, false, true]);
    expect(fails("GCSE resit", "", "3", "U", "0")).toEqual([false, true, undefined]);
  });

  test("a qualification that is not known takes the names of the course's own grade boundaries", () => {
    expect(fails("Open University module", "Distinction 85, Pass 40", "Distinction", "pass", "Fail", "Merit")).toEqual([
      false,
      false,
      true,
      undefined,
    ]);
    expect(fails("Open University module", "Pass 40, Fail 0", "Pass", "U")).toEqual([false, true]);
    expect(fails("Open University module", "", "Pass")).toBe("no scale");
  });

  test("a learner's own qualification comes before that of the course", () => {
    const enrolments = [enrolmentOf({ course: "OU1", qualification: "AS level" })];
    const scaleOf = courseScales(departmentOf({ enrolments, courses: [courseOf("A level", "")] }));
    expect([scaleOf("L1", "OU1")?.name, scaleOf("L2", "OU1")?.name]).toEqual(["AS level", "A level"]);
  });
});
