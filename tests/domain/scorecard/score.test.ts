import type { ScorecardEntry } from "../../../src/domain/department/records";
import { allIndicators } from "../../../src/domain/scorecard/indicators/all-indicators";
import { scorecard } from "../../../src/domain/scorecard/score";
import { actionOf, departmentOf, enrolmentOf, learnerOf, snapshotOf } from "../../support/department";

const entryOf = (parts: Partial<ScorecardEntry>): ScorecardEntry => ({
  row: 3,
  indicator: "",
  polarity: "",
  baseline: undefined,
  target: undefined,
  tolerance: undefined,
  ownFigure: undefined,
  ownPrevious: undefined,
  commentary: "",
  action: "",
  ...parts,
});

const lineNamed = (name: string, ...[parts]: Parameters<typeof departmentOf>) => {
  const line = scorecard(departmentOf(parts)).find((one) => one.name === name);
  if (!line) throw new Error(`There is no indicator ${name}.`);
  return line;
};
const figureOf = (name: string, parts: Parameters<typeof departmentOf>[0]) => {
  const { current, count } = lineNamed(name, parts);
  return current === undefined ? undefined : [current, count];
};
const learnersWith = (...parts: Parameters<typeof enrolmentOf>[0][]) =>
  parts.map((part, index) => enrolmentOf({ learnerId: `L${index}`, ...part }));

describe("the ready indicators", () => {
  test("an empty department has data for none of them, and none is rated", () => {
    expect(new Set(scorecard(departmentOf()).map(({ rating }) => rating))).toEqual(new Set(["no data"]));
  });

  test("each names its definition and source, and has a name of its own", () => {
    for (const { definition, source } of allIndicators) expect([definition, source]).not.toContain("");
    expect(new Set(allIndicators.map(({ name }) => name)).size).toBe(allIndicators.length);
  });

  test("attendance is the mean over what is recorded", () => {
    const enrolments = learnersWith({ signals: { attendance: 90 } }, { signals: { attendance: 95 } }, { signals: {} });
    expect(figureOf("Attendance %", { enrolments })).toEqual([92.5, 2]);
  });

  test("retention looks for the learners of the year's first snapshot in the trackers of today", () => {
    const snapshots = [
      snapshotOf({ learnerId: "OLD", takenOn: "2025-05-01" }),
      ...["L0", "L1", "L2", "GONE"].map((learnerId) => snapshotOf({ learnerId, takenOn: "2025-09-20" })),
      snapshotOf({ learnerId: "LATER", takenOn: "2025-12-12" }),
    ];
    expect(figureOf("Retention %", { enrolments: learnersWith({}, {}, {}), snapshots })).toEqual([75, 4]);
  });

  test("someone who has left since the last data point was still there then", () => {
    const at = (takenOn: string, ...ids: string[]) =>
      ids.map((learnerId) => snapshotOf({ learnerId, takenOn, dataPoint: takenOn }));
    const snapshots = [...at("2025-09-20", "L0", "L1", "L2", "L3"), ...at("2025-12-12", "L0", "L1", "L2")];
    const line = lineNamed("Retention %", { enrolments: learnersWith({}, {}), snapshots });
    expect(line).toMatchObject({ current: 50, previous: 75, travel: "▼ R" });
  });

  test("pass and high-grade rates read each grade on its own scale and leave resits out", () => {
    const enrolments = learnersWith(
      { workingAt: "B" },
      { workingAt: "U" },
      { workingAt: "C" },
      { qualification: "BTEC Extended Certificate", subject: "Applied Science", workingAt: "D" },
      { qualification: "BTEC Diploma", subject: "Applied Science", workingAt: "DM" },
      { qualification: "GCSE", subject: "Mathematics", workingAt: "7" },
      { qualification: "GCSE resit", subject: "Maths", workingAt: "3" },
      { workingAt: "" },
    );
    expect(figureOf("Pass rate %", { enrolments })).toEqual([83.3, 6]);
    expect(figureOf("High grades %", { enrolments })).toEqual([50, 6]);
    expect(figureOf("GCSE resits at 4 or above %", { enrolments })).toEqual([0, 1]);
  });

  test("similar learners stand beside the rates: the mean of the published chances", () => {
    const enrolments = learnersWith({ subject: "Mathematics", prior: 7.5, workingAt: "A" });
    // DfE 2025, Mathematics, 7-<8: A* 15.2, A 33.7, B 26.1; U 0.6.
    expect(lineNamed("High grades %", { enrolments }).similar).toBe(75);
    expect(lineNamed("Pass rate %", { enrolments }).similar).toBe(99.4);
  });

  test("value added is that of the working-at grades", () => {
    const enrolments = learnersWith({ subject: "Mathematics", prior: 7, workingAt: "A" });
    expect(figureOf("Value added (grades)", { enrolments })).toEqual([1.17, 1]);
  });

  test("five good GCSEs are told of those with five; English and maths held at entry count", () => {
    const gcses = (learnerId: string, grades: readonly string[]) =>
      grades.map((workingAt, index) =>
        enrolmentOf({
          learnerId,
          qualification: "GCSE",
          subject: ["Art", "French", "History", "Music"][index] ?? "",
          workingAt,
        }),
      );
    const parts = {
      enrolments: [...gcses("L1", ["4", "5", "6", "9"]), ...gcses("L2", ["4", "5", "2", "9"]), ...gcses("L3", ["9"])],
      learners: [
        learnerOf({ learnerId: "L1", gcseEnglish: "4", gcseMaths: "5" }),
        learnerOf({ learnerId: "L2", gcseEnglish: "4", gcseMaths: "3" }),
        learnerOf({ learnerId: "L3", gcseEnglish: "5", gcseMaths: "6" }),
      ],
    };
    expect(figureOf("5+ A*–C incl. English and maths %", parts)).toEqual([50, 2]);
    expect(figureOf("Level 2 %", parts)).toEqual([50, 2]);
    expect(figureOf("Level 1 %", parts)).toEqual([100, 2]);
    expect(figureOf("Basics 9–4 %", parts)).toEqual([66.7, 3]);
    expect(figureOf("Basics 9–5 %", parts)).toEqual([33.3, 3]);
  });

  test("a resit counts for the basics with the better of the grade held and the grade worked at", () => {
    const parts = {
      enrolments: [enrolmentOf({ qualification: "GCSE resit", subject: "Mathematics", workingAt: "4" })],
      learners: [learnerOf({ gcseEnglish: "6", gcseMaths: "3" })],
    };
    expect(figureOf("Basics 9–4 %", parts)).toEqual([100, 1]);
  });

  test("an at-risk learner with an action is one with an open action or plan", () => {
    const enrolments = learnersWith({ tier: "Red" }, { tier: "Amber" }, { tier: "Amber" }, { tier: "On track" });
    const actions = [actionOf({ learnerId: "L0" }), actionOf({ learnerId: "L1", status: "Closed" })];
    expect(figureOf("At-risk learners with an action %", { enrolments, actions })).toEqual([33.3, 3]);
  });

  test("a review is on time until its day is over", () => {
    const actions = [
      actionOf({ review: "2026-01-15" }),
      actionOf({ review: "2026-01-14" }),
      actionOf({ review: "2026-01-14", status: "Closed" }),
      actionOf({ review: "" }),
    ];
    expect(figureOf("Reviews on time %", { actions })).toEqual([50, 2]);
  });

  test("days from first Red run to the first action after it, or to today where there is none", () => {
    const red = (learnerId: string, takenOn: string) => snapshotOf({ learnerId, takenOn, tier: "Red" });
    const snapshots = [
      red("L0", "2025-10-01"),
      red("L0", "2025-12-12"),
      red("L1", "2025-12-12"),
      red("L2", "2025-12-12"),
    ];
    const actions = [
      actionOf({ learnerId: "L0", start: "2025-10-08" }),
      actionOf({ learnerId: "L0", start: "2025-09-01", status: "Closed" }),
      actionOf({ learnerId: "L2", start: "2025-12-01" }),
    ];
    // 7 days, 34 so far, and 0 for the one whose action was open already.
    expect(figureOf("Days from first Red to first action", { snapshots, actions })).toEqual([7, 3]);
  });

  test("the previous figure is that of the data point before", () => {
    const enrolments = learnersWith({ signals: { attendance: 90 } });
    const snapshots = [
      snapshotOf({ learnerId: "L0", takenOn: "2025-10-01", dataPoint: "Baseline", attendance: 99 }),
      snapshotOf({ learnerId: "L0", takenOn: "2025-12-12", attendance: 94 }),
    ];
    expect(lineNamed("Attendance %", { enrolments, snapshots })).toMatchObject({
      current: 90,
      previous: 94,
      travel: "▼ R",
    });
  });
});

describe("what people type", () => {
  const enrolments = learnersWith({ signals: { attendance: 89 } });

  test("baseline and target judge the measured figure", () => {
    const own = [entryOf({ indicator: "attendance %", baseline: 90, target: 95 })];
    expect(lineNamed("Attendance %", { enrolments, scorecard: own })).toMatchObject({
      rating: "R",
      exception: "no commentary and no action",
    });
  });

  test("a figure of their own comes before the measured one", () => {
    const own = [entryOf({ indicator: "Attendance %", baseline: 90, target: 95, ownFigure: 96, ownPrevious: 95 })];
    expect(lineNamed("Attendance %", { enrolments, scorecard: own })).toMatchObject({
      current: 96,
      rating: "G",
      travel: "▲ G",
      count: undefined,
    });
  });

  test("the rows stay in the order in which people have them, and what is new comes last", () => {
    const own = ["Value added (grades)", "Exclusions", "Attendance %"].map((indicator, index) =>
      entryOf({ indicator, row: index + 3 }),
    );
    const names = scorecard(departmentOf({ scorecard: own })).map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(["Value added (grades)", "Exclusions", "Attendance %", "Retention %"]);
    expect(names).toHaveLength(allIndicators.length + 1);
  });

  test("an indicator of their own is judged like the ready ones", () => {
    const own = [entryOf({ indicator: "Exclusions", polarity: "L", baseline: 5, target: 2, ownFigure: 6 })];
    const lines = scorecard(departmentOf({ scorecard: own }));
    expect(lines).toHaveLength(allIndicators.length + 1);
    expect(lines[0]).toMatchObject({ name: "Exclusions", rating: "R", indicator: undefined });
  });
});
