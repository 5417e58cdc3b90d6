import fc from "fast-check";
import { compareGroups, type GroupRow } from "../../../src/domain/groups/compare-groups";
import { type GroupMeasure, groupMeasures } from "../../../src/domain/groups/group-measures";
import { groupTravel } from "../../../src/domain/groups/group-travel";
import { departmentOf, enrolmentOf, learnerOf } from "../../support/department";

interface Person {
  readonly disadvantage: boolean | undefined;
  readonly sex: string;
  readonly mode: string;
  readonly gap: number | undefined;
  readonly tier: "Red" | "Amber" | "On track" | "Not enough data";
}

const person: fc.Arbitrary<Person> = fc.record({
  disadvantage: fc.oneof({ arbitrary: fc.constant(false), weight: 6 }, fc.constantFrom(true, undefined)),
  sex: fc.oneof({ arbitrary: fc.constant("Female"), weight: 4 }, fc.constantFrom("Male", "")),
  mode: fc.constantFrom("On site", "On site", "On site", "Online", "Hybrid"),
  gap: fc.option(fc.integer({ min: -40, max: 40 }), { nil: undefined }),
  tier: fc.constantFrom("Red", "Amber", "On track", "On track", "Not enough data"),
});

const departmentWith = (people: readonly Person[]) =>
  departmentOf({
    enrolments: people.map(({ gap, tier }, index) => enrolmentOf({ learnerId: `L${index}`, gap, tier })),
    learners: people.map(({ disadvantage, sex, mode }, index) =>
      learnerOf({ learnerId: `L${index}`, disadvantage, sex, mode }),
    ),
  });

type Shown = Extract<GroupRow, { kind: "shown" }>;
const isShown = (row: GroupRow): row is Shown => row.kind === "shown";
const rowsOf = (rows: readonly GroupRow[], characteristic: string, measure: string) =>
  rows.filter((row) => row.characteristic === characteristic && row.measure.name === measure);

describe("comparing groups", () => {
  test("a group's difference is to all others, with its interval; the whole is beside it", () => {
    const people = Array.from({ length: 16 }, (_person, index) => ({
      disadvantage: index < 8,
      sex: "",
      mode: "",
      gap: index < 8 ? -1 - (index % 2) : index % 2,
      tier: "On track" as const,
    }));
    const rows = compareGroups(departmentWith(people), undefined);
    const gap = (characteristic: string) => rowsOf(rows, characteristic, "Gap to MEG (grades)").filter(isShown);
    expect(gap("All learners").map(({ learners, mean }) => [learners, mean])).toEqual([[16, -0.5]]);
    const [disadvantaged] = gap("Disadvantage");
    expect(disadvantaged).toMatchObject({ group: "Disadvantaged", learners: 8, mean: -1.5, difference: -2 });
    // Welch by hand: s² is 2/7 in both, 14 degrees of freedom, t 2.145; 2.145 × √(2 × 2/56) = 0.573.
    expect(disadvantaged?.interval?.from).toBeCloseTo(-2.573, 2);
    expect(disadvantaged?.interval?.to).toBeCloseTo(-1.427, 2);
  });

  test("the rate at which a group is flagged counts each learner once, by the worst tier, and nobody without enough data", () => {
    const flags = compareGroups(
      departmentOf({
        enrolments: [
          ...Array.from({ length: 6 }, (_one, index) => enrolmentOf({ learnerId: `L${index}`, tier: "On track" })),
          enrolmentOf({ learnerId: "L0", course: "MA", tier: "Red" }),
          enrolmentOf({ learnerId: "L1", course: "MA", tier: "Amber" }),
          enrolmentOf({ learnerId: "L9", tier: "Not enough data" }),
        ],
      }),
      undefined,
    );
    const rate = (measure: string) =>
      rowsOf(flags, "All learners", measure)
        .filter(isShown)
        .map(({ mean, learners }) => [Math.round(mean), learners]);
    expect(rate("Flagged Amber or Red %")).toEqual([[33, 6]]);
    expect(rate("Flagged Red %")).toEqual([[17, 6]]);
  });

  test("direction of travel compares the difference with that of the data point before", () => {
    const at = (gap: number) =>
      departmentWith(
        Array.from({ length: 20 }, (_one, index) => ({
          disadvantage: index < 10,
          sex: "",
          mode: "",
          gap: index < 10 ? gap : 0,
          tier: "On track" as const,
        })),
      );
    const [row] = rowsOf(compareGroups(at(-1), at(-2)), "Disadvantage", "Gap to MEG (grades)").filter(isShown);
    expect(row).toMatchObject({ difference: -1, previous: { difference: -2 } });
  });

  test("a gap is wider or narrower only for a group that is behind, and only beyond chance", () => {
    const gapOf = groupMeasures.find(({ name }) => name === "Gap to MEG (grades)") as GroupMeasure;
    const flagged = groupMeasures.find(({ name }) => name === "Flagged Red %") as GroupMeasure;
    const travel = (now: number, before: number, half: number, measure = gapOf) => {
      const at = (value: number) => ({ difference: value, interval: { from: value - half, to: value + half } });
      const shown = { characteristic: "", group: "", measure, kind: "shown" as const, learners: 20, mean: 0 };
      return groupTravel({ ...shown, ...at(now), previous: at(before) });
    };
    expect([travel(-1, -0.5, 0.1), travel(-0.5, -1, 0.1), travel(-1, -0.5, 0.4)]).toEqual([
      "wider",
      "narrower",
      "within chance",
    ]);
    // Ahead of the others: nothing of it is a gap of theirs.
    expect([travel(1, 0.5, 0.1), travel(0.5, 1, 0.1), travel(-0.5, 0.5, 0.1)]).toEqual([
      "further ahead",
      "less ahead",
      "wider",
    ]);
    expect([travel(20, 10, 1, flagged), travel(10, 20, 1, flagged), travel(-20, -10, 1, flagged)]).toEqual([
      "wider",
      "narrower",
      "further ahead",
    ]);
    expect(travel(-1, -1, 0)).toBe("within chance");
  });

  test("a department of five or fewer shows nothing", () => {
    const rows = compareGroups(
      departmentWith([{ disadvantage: true, sex: "Male", mode: "Online", gap: 1, tier: "Red" }]),
      undefined,
    );
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(["withheld", "nobody"]));
  });

  test("in random departments both sides are shown, of eight learners or more each, or neither is", () => {
    let shown = 0;
    fc.assert(
      fc.property(fc.array(person, { minLength: 6, maxLength: 120 }), (people) => {
        const rows = compareGroups(departmentWith(people), undefined);
        for (const { name: measure } of groupMeasures) {
          for (const characteristic of ["Disadvantage", "Sex", "Mode"]) {
            const own = rowsOf(rows, characteristic, measure);
            if (own.length === 0) continue;
            expect(own).toHaveLength(2);
            expect(new Set(own.map(({ kind }) => kind)).size).toBe(1);
            const told = own.filter(isShown);
            expect(told.every(({ learners }) => learners >= 8)).toBe(true);
            shown += told.length;
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(shown).toBeGreaterThan(200);
  });

  /** Sixty learners, of whom so many are Online, and of so many nothing is recorded. */
  const modeKinds = (online: number, unknown = 0) =>
    compareGroups(
      departmentWith(
        Array.from({ length: 60 }, (_one, index) => ({
          disadvantage: undefined,
          sex: "",
          mode: index < online ? "Online" : index < 60 - unknown ? "On site" : "",
          gap: index % 3,
          tier: index % 4 === 0 ? ("Red" as const) : ("On track" as const),
        })),
      ),
      undefined,
    )
      .filter(({ characteristic, measure }) => characteristic === "Mode" && measure.name !== "Attendance %")
      .map(({ group, kind }) => `${group}: ${kind}`);

  test("a group that nobody is in looks like one that a few are in", () => {
    expect(new Set(modeKinds(0))).toEqual(new Set(["Online or hybrid: withheld", "All others: withheld"]));
    expect(modeKinds(7)).toEqual(modeKinds(0));
    expect(new Set(modeKinds(8))).toEqual(new Set(["Online or hybrid: shown", "All others: shown"]));
    expect(modeKinds(53)).toEqual(modeKinds(0));
  });

  test("of whom it is not recorded counts with all others; of more than a tenth, and eight, it is recorded of too few", () => {
    expect(modeKinds(20, 7)).toEqual(modeKinds(20, 0));
    expect(new Set(modeKinds(20, 8))).toEqual(new Set(["Online or hybrid: unrecorded", "All others: unrecorded"]));
  });

  test("what is withheld is the same whoever is flagged, so that it does not tell who is", () => {
    const kinds = (red: number) =>
      compareGroups(
        departmentWith(
          Array.from({ length: 44 }, (_one, index) => ({
            disadvantage: index < 12,
            sex: "",
            mode: index < 5 ? "Online" : "On site",
            gap: index % 3,
            tier: index < red || index >= 32 ? ("Red" as const) : ("On track" as const),
          })),
        ),
        undefined,
      ).map(({ kind }) => kind);
    for (const red of [1, 5, 12]) expect(kinds(red)).toEqual(kinds(0));
  });

  test("a characteristic that is recorded of nobody has no rows", () => {
    const people = Array.from({ length: 12 }, () => ({
      disadvantage: false,
      sex: "",
      mode: "",
      gap: 0,
      tier: "On track" as const,
    }));
    const named = new Set(compareGroups(departmentWith(people), undefined).map(({ characteristic }) => characteristic));
    expect(named).toEqual(new Set(["All learners", "Disadvantage"]));
  });
});
