import fc from "fast-check";
import { expectedPoints, modelRows } from "../../../src/domain/national/value-added-model";
import { groupBy } from "../../../src/domain/numbers/group-by";
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

const several = [
  ...groupBy(modelRows(), ({ qualification, subject }) => `${qualification}|${subject}`).values(),
].filter((rows) => rows.length > 1 && rows.some(({ priors }) => priors.length > 0));

test("of a name that several awards share none is taken in silence, and each can be asked for", () => {
  expect(several.filter((rows) => rows.filter(({ priors }) => priors.length > 0).length > 1)).toHaveLength(12);
  for (const [row, ...others] of several) {
    if (!row) continue;
    const { qualification, subject } = row;
    const target = targets.meg({ prior: 5, qualification, subject });
    expect(target).toMatchObject({ kind: "no benchmark", reason: { why: "several awards" } });
    const choices =
      target.kind === "no benchmark" && target.reason.why === "several awards" ? target.reason.choices : [];
    expect(new Set(choices).size).toBe(1 + others.length);
    const asked = choices.map((choice) => targets.meg({ prior: 5, qualification, subject: `${subject} ${choice}` }));
    expect(asked.some((one) => one.kind === "no benchmark" && one.reason.why === "several awards")).toBe(false);
  }
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
