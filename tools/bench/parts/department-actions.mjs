import { performance } from "node:perf_hooks";
import { makeDepartment } from "../department.mjs";
import { mediansInTurn, round, wallClock } from "../measure.mjs";
import { runAction } from "../run-action.mjs";

/** The heading by which a sheet is known as a tracker, with nothing to calculate below it. */
const tierHeading = '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "Required action", ""))';
const tiers = ["Red", "Amber", "On track"];
const headings = [
  "Learner ID",
  "Surname",
  "First name",
  "Course",
  "Qualification",
  "Subject",
  "Group",
  "Teacher",
  "Tutor",
  "Average GCSE score",
  "MEG",
  "Average %",
  "Working at",
  "Gap to MEG",
  "Progress band",
  "Risk tier",
  "Reasons",
  "Attendance %",
  "Punctuality %",
  "Behaviour incidents",
  tierHeading,
];

/** A tracker whose computed columns are typed values, so that an action's own work is timed and not the calculation of formulas. */
export function typedTracker(rows) {
  const d = makeDepartment(rows);
  const row = (r) => [
    d.learnerId[r][0],
    `Learner ${r}`,
    "First",
    d.course[r][0],
    d.qualification[r][0],
    d.subject[r][0],
    `Group ${r % 40}`,
    `Teacher ${r % 20}`,
    `Tutor ${r % 30}`,
    d.prior[r][0],
    d.target[r][0],
    d.percent[r][0],
    d.current[r][0],
    d.gap[r][0],
    ["Exceeding", "Expected", "Satisfactory", "Limited"][r % 4],
    tiers[r % 3],
    "Attendance 82% (below 90%)",
    d.attendance[r][0],
    d.punctuality[r][0],
    d.behaviour[r][0],
  ];
  return [headings, ...Array.from({ length: rows }, (_, r) => row(r))];
}

const isoDay = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** An export in which every learner's attendance has changed. */
const misExport = (rows) =>
  ["Learner ID,Attendance %", ...Array.from({ length: rows }, (_, r) => `M${100000 + r},${60 + (r % 40)}`)].join("\n");

const file = (rows) => ({ text: misExport(rows), columns: [], confirmed: [] });

const changeId = ({ sheet, learnerId, course, key, before, after }) =>
  [sheet, learnerId, course, key, before, after].join(" | ");

/** Milliseconds and service calls of each action, in the order in which each has what it needs. */
async function actionsAt(product, rows) {
  const addon = await product.open({
    "Data points": [
      ["Data point", "Opens", "Closes"],
      ["First review", isoDay(-60), isoDay(2)],
    ],
    Audit: [["When", "Who", "Record", "Version", "Field", "Before", "After"]],
    Physics: typedTracker(rows),
  });
  const { workbook, host } = addon;
  await host.open();
  await workbook.settled();
  const found = {};
  const time = async (action, work) => {
    const start = performance.now();
    const answer = await work();
    found[action] = { ms: performance.now() - start, calls: host.serviceCalls.count };
    return answer;
  };
  const call = (name, input) => time(name, () => addon.call(name, input));
  const { learners } = await call("whatIf", {});
  if (learners.length !== rows) throw new Error(`What if read ${learners.length} learners of ${rows}.`);
  for (const action of ["departmentReport", "governorsReport", "drawCharts", "updateDepartmentTabs", "takeSnapshot"])
    await time(action, () => runAction(addon, action));
  const rowsIn = (tab) => {
    const sheet = workbook.sheets().find(({ name }) => name === tab);
    return sheet ? workbook.extent(sheet.id).rows - 1 : 0;
  };
  for (const tab of ["Data checks", "Summary", "Impact", "Destinations"])
    if (rowsIn(tab) < 1) throw new Error(`With ${rows} enrolments the tab ${tab} was not written.`);
  const kept = rowsIn("Snapshots");
  if (kept !== rows) throw new Error(`The snapshot has ${kept} rows of ${rows}.`);
  const { changes } = await call("previewImport", file(rows));
  const replace = changes.map(changeId);
  await call("applyImport", { ...file(rows), id: `IMP-${"0".repeat(24)}`, replace });
  workbook.dispose();
  return found;
}

/** The register over one tracker, which the sheet calculates anew after each change. */
const registerMs = (product, rows) => {
  const code = product.load();
  const table = typedTracker(rows).map((row, index) => (index === 0 ? row : [...row, ""]));
  table[0][headings.length - 1] = "Required action";
  return mediansInTurn([() => code.ATRISK("Physics", table)], 3, wallClock)[0];
};

const [few, many] = [1_000, 10_000];

/** Time in the preview's host and service calls, which must not grow. */
export const part = {
  name: "department-actions",
  measures: "the department's actions at 1,000 and 10,000 enrolments without the calculation of formulas",
  by: ["action"],
  rounds: 1,
  async *run(product) {
    const [small, large] = [await actionsAt(product, few), await actionsAt(product, many)];
    const register = (rows) => ({ ms: registerMs(product, rows), calls: 0 });
    small.ATRISK = register(few);
    large.ATRISK = register(many);
    for (const [action, { ms, calls }] of Object.entries(large).toSorted(([, one], [, other]) => other.ms - one.ms))
      yield {
        action,
        smallMs: round(small[action].ms, 0),
        largeMs: round(ms, 0),
        ratio: round(ms / small[action].ms, 1),
        smallCalls: small[action].calls,
        largeCalls: calls,
      };
  },
};
