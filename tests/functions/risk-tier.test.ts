import fc from "fast-check";
import { gradeGap } from "../../src/functions/grade-gap";
import { averageMark } from "../../src/functions/marks";
import { meg } from "../../src/functions/meg";
import { riskAction, riskReasons, riskTier } from "../../src/functions/risk";
import { anyCells, expectCells, largest } from "../support/any-cells";
import { goldenCases } from "../support/golden";

const headings: Record<string, string> = {
  gap: "Gap to MEG",
  average: "Average %",
  attendance: "attendance",
  punctuality: "Punctuality",
  behaviour: "Behaviour",
  attitude: "ATL",
  missing: "Missing work",
  wellbeing: "Wellbeing concern",
};
const cellOf = (text = "") => (text !== "" && Number.isFinite(Number(text)) ? Number(text) : text);
const ids = [["L1"], ["L2"], ["L3"]];

test("RISKTIER: a fall to 60% or more is no concern; one to below is, and one given without marks", () => {
  const assessments = [
    ["Assessment", "Max mark"],
    ["T1", 100],
    ["T2", 100],
  ];
  const tiers = (...rows: number[][]) =>
    riskTier(
      "Mark headings",
      [["T1", "T2"]],
      "Marks",
      rows,
      "Assessments",
      assessments,
      "Attendance",
      rows.map(() => [95]),
    );
  expect(tiers([95, 60], [95, 59], [60, 95])).toEqual([["On track"], ["Amber"], ["On track"]]);
  expect(riskTier("Latest change", -35, "Attendance", 95)).toBe("Amber");
  expect(riskTier("Latest change", -35, "Attendance", 95, "Average %", 77, "Latest mark", 60)).toBe("On track");
});

describe("RISKTIER and RISKREASONS, a wrong call", () => {
  test("a heading without its cells is refused with an example", () => {
    expect(() => riskTier("Attendance", 90, "Gap")).toThrow("found 3 arguments, so one has no partner");
    expect(() => riskTier()).toThrow("at least one signal");
    expect(() => riskTier("Learner ID", ids)).toThrow("at least one signal");
  });

  test("an unknown heading is named with the nearest that is known", () => {
    expect(() => riskTier("Atendance", 90)).toThrow(
      '"Atendance" is not a signal of the risk rule; did you mean "Attendance %"?',
    );
    expect(() => riskTier("Shoe size", 42)).toThrow('"Shoe size" is not a signal of the risk rule.');
  });

  test.each(["Sex", "SEND", "EAL", "Disadvantage", "Care-experienced", "Ethnicity"])(
    "who a learner is cannot be a signal: %s",
    (heading) => {
      expect(() => riskTier("Attendance", 90, heading, "x")).toThrow(`"${heading}" is not a signal`);
    },
  );

  test("one signal under two names is refused", () => {
    expect(() => riskTier("Attendance", 90, "Att", 90)).toThrow('"Attendance" and "Att" are the same signal');
  });

  test("a blank heading, or a range as one, is refused by its place", () => {
    expect(() => riskTier("", [[90]])).toThrow(
      'Argument 1 must be a column heading, such as "Attendance"; found nothing.',
    );
    expect(() => riskTier("Attendance", 90, [["Gap"], ["x"]], 1)).toThrow("Argument 3 must be a column heading");
  });

  test("a wrong setting is named with what was expected and found", () => {
    expect(() =>
      riskTier("Attendance", 90, "Policy", [
        ["Setting", "Value"],
        ["attendance.amber", "high"],
      ]),
    ).toThrow('The setting attendance.amber must be a number from 0 to 100; found "high".');
  });
});

describe("RISKTIER and RISKREASONS, by the written cases", () => {
  test.each(goldenCases("risk-tier"))("$tier: $reasons ($source)", (example) => {
    const pairs = Object.entries(headings).flatMap(([key, heading]) => [heading, cellOf(example[key])]);
    expect(riskTier(...pairs)).toBe(example["tier"]);
    expect(riskReasons(...pairs)).toBe(example["reasons"]);
  });
});

describe("RISKTIER over ranges", () => {
  test("a learner with nothing recorded is Not enough data, a row without a learner is blank", () => {
    const tiers = riskTier("Learner ID", [["L1"], ["L2"], [""]], "Attendance %", [[95], [""], [""]], "Gap to MEG", [
      [0],
      [""],
      [""],
    ]);
    expect(tiers).toEqual([["On track"], ["Not enough data"], [""]]);
  });

  test("without learner IDs the rows below the last record are blank, those between are not", () => {
    const attendance = [[70], [""], [95], [""], [""]];
    expect(riskTier("Attendance", attendance)).toEqual([["Red"], ["Not enough data"], ["Not enough data"], [""], [""]]);
  });

  test("without learner IDs a range with nothing in it is a range of learners without records", () => {
    expect(riskTier("Attendance", [[""], [""]])).toEqual([["Not enough data"], ["Not enough data"]]);
  });

  test("the Policy pair may stand anywhere, and changes the line and the reason", () => {
    const policy = [
      ["Value", "Notes", "Setting"],
      [95, "", "attendance.amber"],
      ["", "", ""],
      ["just a note", "", "remember"],
    ];
    const pairs = ["Policy", policy, "Attendance", [[92]], "Gap", [[0]]];
    expect(riskTier(...pairs)).toEqual([["Amber"]]);
    expect(riskReasons(...pairs)).toEqual([["Attendance 92% (below 95%)"]]);
  });

  test("the order of the pairs changes no tier", () => {
    const forwards = ["Gap", [[-2], [0]], "Attendance", [[85], [95]], "ATL", [[1], [2]]];
    const backwards = ["ATL", [[1], [2]], "Attendance", [[85], [95]], "Gap", [[-2], [0]]];
    expect(riskTier(...forwards)).toEqual(riskTier(...backwards));
    expect(riskReasons(...forwards)).toEqual(riskReasons(...backwards));
  });

  test("a column that ends early is blank below its end", () => {
    expect(riskTier("Learner ID", ids, "Attendance", [[70], [70]], "Gap", [[0], [0], [0]])).toEqual([
      ["Red"],
      ["Red"],
      ["Not enough data"],
    ]);
  });

  test("a heading may be given as the heading cell", () => {
    expect(riskTier([["Attendance %"]], [[70], [95]])).toEqual([["Red"], ["Not enough data"]]);
  });
});

describe("RISKTIER and RISKREASONS, cells that cannot be read", () => {
  test.each([
    ["Gap to MEG", 'Current?  found "Percent?  found …"'],
    ["Average %", "Mock 1?  found 999, above the maximum of 60"],
    ["Attendance", 999],
    ["Behaviour", -1],
    ["ATL", "B"],
    ["Missing work", "some"],
    ["Latest change", new Date(2026, 2, 4)],
    ["Wellbeing concern", "#N/A"],
  ])("%s %p beside clean records is not On track", (heading, cell) => {
    const clean = [["Gap to MEG", 0] as const, ["Attendance", 95] as const, ["Punctuality", 98] as const];
    const pairs = [...clean.filter(([name]) => name !== heading), [heading, cell] as const].flat();
    expect(riskTier(...pairs)).toBe("Not enough data");
    expect(riskReasons(...pairs)).toContain(`Not read: ${heading}`);
    expect(riskAction(...pairs)).toContain("Correct what cannot be read");
  });

  test("a date among the marks is a slip as well", () => {
    const assessments = [
      ["Assessment", "Max mark"],
      ["Mock", 60],
    ];
    const average = averageMark([["Mock"]], [[new Date(2026, 2, 4)]], assessments);
    expect(riskTier("Average", average, "Attendance", 95, "Punctuality", 98)).toEqual([["Not enough data"]]);
  });

  test("what can be read still makes the row Amber or Red", () => {
    expect(riskTier("Gap", "B", "Attendance", 85)).toBe("Amber");
    expect(riskTier("Gap", "B", "Attendance", 70)).toBe("Red");
    expect(riskReasons("Gap", "B", "Attendance", 85)).toBe('Attendance 85% (below 90%); Not read: Gap "B"');
  });

  test.each(["No baseline", "No benchmark: add AAT to Local targets"])("%s is an honest state, not a fault", (meg) => {
    expect(riskTier("Gap", gradeGap("", meg, "A level"), "Average", 70, "Attendance", 95)).toBe("On track");
  });

  test.each([
    [5.5, "", "Physics"],
    ["five", "A level", "Physics"],
  ])("a new learner whose MEG cannot be worked out from %p, %p, %p is not green", (prior, qualification, subject) => {
    const gap = gradeGap("", meg(prior, qualification, subject), qualification);
    expect(riskTier("Gap", gap, "Attendance", 95, "Punctuality", 98)).toBe("Not enough data");
    expect(riskReasons("Gap", gap, "Attendance", 95, "Punctuality", 98)).toContain("Not read: Gap");
  });
});

describe("the risk functions and any cells at all", () => {
  const names = [
    "Gap to MEG",
    "Attendance %",
    "Attitude to learning",
    "Wellbeing concern",
    "Missing work",
    "Learner ID",
    "Date of birth",
  ];
  const columns = fc.tuple(...names.map(() => anyCells));

  test.each([
    ["RISKTIER", riskTier],
    ["RISKREASONS", riskReasons],
    ["RISKACTION", riskAction],
  ])("%s gives back the shape of its values and never crashes", (_name, calculate) => {
    fc.assert(
      fc.property(columns, (values) => {
        const result = calculate(...names.flatMap((name, index) => [name, values[index]]));
        expectCells(result, largest(...values));
      }),
    );
  });

  test("they do not change their input", () => {
    const pairs = [
      "Attendance",
      [[70], [""]],
      "Policy",
      [
        ["Setting", "Value"],
        ["attendance.amber", 91],
      ],
    ];
    const copy = structuredClone(pairs);
    riskTier(...pairs);
    expect(pairs).toEqual(copy);
  });
});
