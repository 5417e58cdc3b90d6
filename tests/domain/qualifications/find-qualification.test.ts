import { modelRows } from "../../../src/domain/national/value-added-model";
import { allQualifications } from "../../../src/domain/qualifications/all-qualifications";
import { findQualification, nearestQualification } from "../../../src/domain/qualifications/find-qualification";

test.each([
  ["A level", "A level"],
  ["A-level", "A level"],
  ["GCE A level", "A level"],
  ["alevel", "A level"],
  ["A Levels", "A level"],
  ["AQA A Level Maths", "A level"],
  ["AS-level", "AS"],
  ["Int A Level", "International A level"],
  ["CIE A-Level", "Cambridge International A level"],
  ["GCSE (9–1)", "GCSE"],
  ["GCSE Maths", "GCSE"],
  ["GCSE English resit", "GCSE resit"],
  ["Cambridge IGCSE", "IGCSE"],
  ["Combined Science", "GCSE Combined Science"],
  ["Btec Ext Cert", "BTEC Extended Certificate"],
  ["Pearson BTEC Level 3 National Extended Certificate in Applied Science", "BTEC Extended Certificate"],
  ["BTEC L3 Ext Dip", "BTEC Extended Diploma"],
  ["BTEC National Diploma", "BTEC Diploma"],
  ["BTEC Foundation Dip", "BTEC Foundation Diploma"],
  ["Cambridge Tech Ext Cert", "Cambridge Technical Extended Certificate"],
  ["AAT Level 3 Diploma in Accounting", "AAT"],
  ["Core maths", "Core Maths"],
  ["Extended Project Qualification", "EPQ"],
  ["FS English L1", "Functional Skills"],
  ["IB", "IB Diploma"],
])("%s is %s", (written, name) => {
  expect(findQualification(written)?.name).toBe(name);
});

test.each(["", "constructor", "B level", "Mathematics", "T Level"])(
  "%j is no qualification that we know",
  (written) => {
    expect(findQualification(written)).toBeUndefined();
  },
);

test("a near miss has a nearest name", () => {
  expect(nearestQualification("B level")).toBe("A level");
  expect(nearestQualification("zzzzzz")).toBeUndefined();
});

test("every qualification of DfE's model is found by DfE's own name, with each grade DfE counts for one scale", () => {
  const missing = modelRows().filter(({ qualification }) => {
    const found = findQualification(qualification);
    return found?.baseline.kind !== "value added" || found.baseline.model !== qualification;
  });
  expect(missing).toEqual([]);
});

test("points of named qualifications are those of DfE's model", () => {
  const models = new Map(
    allQualifications().flatMap(({ baseline, grades }) =>
      baseline.kind === "value added" ? [[baseline.model, grades] as const] : [],
    ),
  );
  const different = modelRows().filter(({ qualification, grades }) => {
    const own = models.get(qualification);
    return (
      own && !grades.every(({ grade, points }) => points === (own.find(({ name }) => name === grade)?.points ?? 0))
    );
  });
  expect(different.map(({ qualification, subject }) => [qualification, subject])).toEqual([]);
});

test("the grades of every scale stand best first, and no two have one name", () => {
  for (const { grades, pointsSource } of allQualifications()) {
    expect(grades).toEqual(grades.toSorted((one, other) => other.points - one.points));
    expect(new Set(grades.map(({ name }) => name)).size).toBe(grades.length);
    expect(pointsSource).not.toBe("");
  }
});
