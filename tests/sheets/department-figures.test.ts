import { findDataProblems } from "../../src/domain/department/checks/find-data-problems";
import type { CellProblem } from "../../src/domain/department/records";
import { tableIn } from "../../src/records/cell-table";
import { readRecords } from "../../src/records/read-records";
import { groupsTab } from "../../src/sheets/department-tabs/groups-tab";
import { impactTab } from "../../src/sheets/department-tabs/impact-tab";
import { ruleEvidenceTab } from "../../src/sheets/department-tabs/rule-evidence-tab";
import { summaryTab } from "../../src/sheets/department-tabs/summary-tab";
import { learnersTable } from "../../src/tables/learners";
import { departmentFrom } from "../domain/evidence/cohort";
import { actionOf, departmentOf, enrolmentOf, learnerOf, snapshotOf } from "../support/department";

const people = (count: number, gap: (index: number) => number) =>
  Array.from({ length: count }, (_one, index) => enrolmentOf({ learnerId: `L${index}`, gap: gap(index), average: 50 }));

describe("the rows of the written tabs", () => {
  test("Summary leaves the bands blank where nobody has one, and gives every other count", () => {
    const [all] = summaryTab.rows(departmentOf({ enrolments: [enrolmentOf({ tier: "Red" })] }));
    expect(all).toMatchObject({ kind: "All", learners: 1, red: 1, amber: 0, missing: 0, overdue: 0 });
    expect(all?.["exceeding"]).toBeUndefined();
  });

  test("Groups says whether a difference is beyond chance, and whether it has grown", () => {
    const enrolments = people(40, (index) => (index < 20 ? -1 : 0) + (index % 2) / 10);
    const rows = groupsTab.rows(
      departmentOf({
        enrolments,
        learners: enrolments.map(({ learnerId }, index) => learnerOf({ learnerId, send: index < 20 })),
        snapshots: enrolments.map(({ learnerId }, index) => snapshotOf({ learnerId, gap: index < 20 ? -0.5 : 0 })),
      }),
    );
    const send = rows.find(({ group, measure }) => group === "SEND" && measure === "Gap to MEG (grades)");
    expect(send).toEqual({
      characteristic: "SEND",
      group: "SEND",
      measure: "Gap to MEG (grades)",
      learners: 20,
      value: -0.95,
      difference: -1,
      from: -1.03,
      to: -0.97,
      verdict: "Lower",
      travel: "▲ wider R",
    });
  });

  test("Groups shows no number of a group of five", () => {
    const enrolments = people(40, () => 0);
    const learners = enrolments.map(({ learnerId }, index) => learnerOf({ learnerId, eal: index < 5 }));
    const rows = groupsTab
      .rows(departmentOf({ enrolments, learners }))
      .filter(({ characteristic }) => characteristic === "EAL");
    const gaps = rows.filter(({ measure }) => measure === "Gap to MEG (grades)");
    expect(gaps.map(({ verdict }) => verdict)).toEqual(Array(2).fill("Withheld: seven or fewer"));
    expect(gaps.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === "number")).toEqual([]);
  });

  test.each([
    ["Sex", ["F", "Female", "M", "male "], ["Female", "All others"]],
    ["Mode", ["ONLINE", "distance learning", "on-site", "On site"], ["Online or hybrid", "All others"]],
    ["Mode", ["Hybrid", "blended", "on-site", "On site"], ["Online or hybrid", "All others"]],
  ])("Groups has one group of %s under all its spellings", (heading, spellings, groups) => {
    const typed = Array.from({ length: 10 * groups.length }, (_one, index) => [
      `L${index}`,
      spellings[index % spellings.length],
    ]);
    const problems: CellProblem[] = [];
    const learners = readRecords(tableIn([["Learner ID", heading], ...typed], learnersTable), problems, ["learnerId"]);
    const rows = groupsTab.rows(departmentOf({ enrolments: people(typed.length, () => 0), learners }));
    const own = rows.filter(({ characteristic, learners: count }) => characteristic === heading && Number(count) > 0);
    expect(new Map(own.map(({ group, learners: count }) => [group, count]))).toEqual(
      new Map(groups.map((group) => [group, 10])),
    );
    expect(problems).toEqual([]);
  });

  test("a group that nobody can read is told in Data checks, and an answer withheld is none", () => {
    const problems: CellProblem[] = [];
    const cells = [
      ["Learner ID", "Sex"],
      ["L1", "Yes"],
      ["L2", "Prefer not to say"],
    ];
    const learners = readRecords(tableIn(cells, learnersTable), problems, ["learnerId"]);
    expect(learners.map(({ sex }) => sex)).toEqual(["", ""]);
    expect(findDataProblems(departmentOf({ problems }))).toEqual([
      expect.objectContaining({ row: 2, header: "Sex", found: '"Yes"', expected: "One of Female, Male, Other" }),
    ]);
  });

  test("Impact says the same where nothing is logged as where few had it, or how many are too few", () => {
    expect(impactTab.rows(departmentOf())).toEqual([
      { says: "No kind of support is logged yet that eight learners or more had" },
    ]);
    const rowsWith = (count: number) =>
      impactTab
        .rows(
          departmentOf({
            enrolments: people(count, () => 0),
            actions: people(count, () => 0).map(({ learnerId }) =>
              actionOf({ learnerId, type: "Clinic", start: "2026-01-01" }),
            ),
          }),
        )
        .map(({ type, measure, had, says }) => [type, measure, had, says]);
    expect(rowsWith(7)).toEqual([
      [undefined, undefined, undefined, "No kind of support is logged yet that eight learners or more had"],
    ]);
    expect(rowsWith(8)).toEqual([
      ["Clinic", "Average %", 8, "Too few to say"],
      ["Clinic", "Attendance %", 8, "Too few to say"],
    ]);
  });

  test("Rule evidence shows nothing by groups of which one had five flagged learners", () => {
    const rows = ruleEvidenceTab.rows(
      departmentFrom(
        { count: 5, tiers: ["Red"], finalGrade: "U", send: true },
        { count: 15, tiers: ["On track"], finalGrade: "C", send: true },
        { count: 12, tiers: ["Red"], finalGrade: "U", send: false },
        { count: 12, tiers: ["On track"], finalGrade: "C", send: false },
      ),
    );
    const figures = (name: string) => {
      const row = rows.find(({ group, flag }) => group === name && flag === "Red");
      return [row?.["flaggedShare"], row?.["precision"], row?.["unflagged"], row?.["recall"], row?.["says"]];
    };
    expect(figures("All learners")).toEqual([38.6, 100, 0, 100, "Flagged had it more often"]);
    expect(rows.filter(({ by }) => by === "SEND").map(({ group, says }) => [group, says])).toEqual(
      [true, false].flatMap(() => [
        ["SEND", "Withheld: too few in a part"],
        ["All others", "Withheld: too few in a part"],
      ]),
    );
  });

  test("Rule evidence says too few of nine flagged, and not how the others fared, which would tell it", () => {
    const [red] = ruleEvidenceTab.rows(
      departmentFrom(
        { count: 9, tiers: ["Red"], finalGrade: "U" },
        { count: 12, tiers: ["On track"], finalGrade: "C" },
      ),
    );
    expect(red).toMatchObject({
      precision: "Too few to say",
      unflagged: "Too few to say",
      recall: "Too few to say",
      says: "Too few to say",
    });
  });
});
