import fc from "fast-check";
import { expectedPoints, modelRows } from "../../../src/domain/national/value-added-model";
import { findQualification } from "../../../src/domain/qualifications/find-qualification";
import { targetSetter } from "../../../src/domain/targets/meg";

const targets = targetSetter();

/** DfE joins these awards graded A to E with awards graded Pass to Distinction. */
const mixed = ["Finance / Accounting (General)", "Health Studies", "Childcare Skills"];

test("every row of DfE's model is reached by DfE's own names, with cohort and size where a subject stands twice", () => {
  const notReached = modelRows().filter((row) => {
    const { qualification, cohort, size } = row;
    const prior = row.priors[3] ?? 5;
    const spellings = [row.subject, `${row.subject} (${cohort})`, `${row.subject} (size ${size})`].concat(
      `${row.subject} (${cohort}) (size ${size})`,
    );
    const found = spellings.map((subject) => targets.meg({ prior, qualification, subject }));
    if (row.priors.length === 0)
      return !found.some((target) => target.kind === "no benchmark" && target.reason.why === "no signal");
    const { points } = expectedPoints(row, prior);
    return !found.some((target) => target.kind === "grade" && target.points === points);
  });
  expect(notReached.map(({ subject }) => subject).filter((subject) => !mixed.includes(subject))).toEqual([]);
  expect(notReached.length).toBeLessThanOrEqual(3);
});

test("of a subject that stands twice the row with most entries is meant", () => {
  const rows = modelRows().filter(
    ({ qualification, subject }) => qualification === "VRQ Level 3" && subject === "Applied Sciences",
  );
  const largest = rows.reduce((most, row) => (row.entries > most.entries ? row : most));
  expect(targets.meg({ prior: 6, qualification: "VRQ Level 3", subject: "Applied Sciences" })).toMatchObject({
    points: expectedPoints(largest, 6).points,
  });
});

test("a better start never lowers the expected grade", () => {
  const rows = modelRows().filter(({ priors }) => priors.length > 0);
  const prior = fc.double({ min: 0, max: 11, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...rows), prior, prior, ({ qualification, subject }, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map((each) =>
        targets.meg({ prior: each, qualification, subject }),
      );
      const points = [low, high].map((target) => (target?.kind === "grade" ? (target.points ?? 0) : 0));
      expect(points[1]).toBeGreaterThanOrEqual((points[0] ?? 0) - 1e-9);
    }),
  );
});

test("a grade given is on the qualification's own scale", () => {
  const names = [
    "A level",
    "AS",
    "BTEC Diploma",
    "BTEC Extended Diploma",
    "EPQ",
    "IB Diploma",
    "GCSE",
    "GCSE Combined Science",
  ];
  const prior = fc.oneof(fc.double({ min: 0, max: 11, noNaN: true }), fc.double({ min: 80, max: 120, noNaN: true }));
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      prior,
      fc.constantFrom("Physics", "Business", ""),
      (qualification, score, subject) => {
        const target = targets.meg({ prior: score, qualification, subject });
        const grades = findQualification(qualification)?.grades.filter(({ points }) => points > 0) ?? [];
        expect(target.kind !== "grade" || grades.some(({ name }) => name === target.grade)).toBe(true);
      },
    ),
  );
});

test.each([
  [104.7, "4"],
  [105, "5"],
  [80, "2"],
])("a KS2 score of %d belongs to a group, also between two of them: GCSE Mathematics %s", (prior, grade) => {
  expect(targets.meg({ prior, qualification: "GCSE", subject: "Mathematics" })).toMatchObject({ grade });
});
