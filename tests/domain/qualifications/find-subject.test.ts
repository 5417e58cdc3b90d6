import { keyStage2Subjects } from "../../../src/domain/national/key-stage-2-outcomes";
import { modelRows } from "../../../src/domain/national/value-added-model";
import { subjectNames } from "../../../src/domain/qualifications/subject-names";
import { modelRowsOf } from "../../../src/domain/national/value-added-model";
import { findSubject, subjectFinder } from "../../../src/domain/qualifications/find-subject";

const alevel = modelRowsOf("GCE A level").map(({ subject }) => subject);
const extendedCertificate = modelRowsOf("BTEC National Extended Certificate L3 - Band F - P-D*").map(
  ({ subject }) => subject,
);

test.each([
  ["Maths", "Mathematics"],
  ["Further Maths", "Mathematics (Further)"],
  ["Computing", "Computer Studies/Computing"],
  ["computer science", "Computer Studies/Computing"],
  ["Business", "Business Studies:Single"],
  ["Accounting", "Accounting/Finance"],
  ["English Lit", "English Literature"],
  ["PE", "Physical Education/Sports Studies"],
  ["Politics", "Government & Politics"],
  ["Design and Technology (Product Design)", "D&T Product Design"],
])("A level %s is DfE's %s", (written, name) => {
  expect(findSubject(written, alevel)).toBe(name);
});

test.each([
  ["Applied Science", "Applied Sciences"],
  ["Business", "Business Studies"],
  ["Health and Social Care", "Health Studies"],
  ["Engineering", "Engineering Studies"],
])("BTEC %s is DfE's %s", (written, name) => {
  expect(findSubject(written, extendedCertificate)).toBe(name);
});

test("every name that DfE uses finds itself", () => {
  for (const name of alevel) expect(findSubject(name, alevel)).toBe(name);
});

test.each(["", "Astrology", "constructor", "__proto__"])("%j is no subject of the A levels", (written) => {
  expect(findSubject(written, alevel)).toBeUndefined();
});

test("a near miss has a nearest subject, by spelling or by a word in common", () => {
  expect(subjectFinder(alevel).nearest("Mathmatics")).toBe("Mathematics");
  expect(subjectFinder(alevel).nearest("Theatre")).toBe("Drama & Theatre Studies");
  expect(subjectFinder(alevel).nearest("Astrology")).toBeUndefined();
});

test("each name that people's words lead to is one that DfE has for some qualification", () => {
  const known = new Set([...modelRows().map(({ subject }) => subject), ...keyStage2Subjects()]);
  const led = Object.entries(subjectNames).flatMap(([said, names]) => names.map((name) => [said, name] as const));
  expect(led.filter(([, name]) => !known.has(name))).toEqual([]);
});

test("each of people's words leads to each of its names where that is the only one", () => {
  for (const [said, names] of Object.entries(subjectNames))
    expect([said, names.map((name) => subjectFinder([name]).find(said))]).toEqual([said, names]);
});
