import { everybody } from "../../src/domain/evidence/rule-evidence";
import { defaultPolicy } from "../../src/domain/policy/policy";
import { pseudonym } from "../../tools/warehouse/pseudonym";
import { qualitySql } from "../../tools/warehouse/generated";
import { openWarehouse, type Row, type SourceRows, type Warehouse, viewSql } from "../../tools/warehouse/warehouse";
import { tell } from "../support/full-run";
import { today } from "../warehouse/random-department";
import { directionExpected, directionTold } from "../warehouse/compared-direction";
import { type View, views } from "../warehouse/compared-views";
import { key, line } from "../warehouse/told-lines";
import { count, departments, full, histories, made } from "../warehouse/random-colleges";
import { byCollege, remake } from "../warehouse/views-anew";

jest.setTimeout(full ? 3_600_000 : 600_000);

let warehouse: Warehouse;

const ids = ["L1", " l1 ", "'L1", '="L1"', "101", "101.0", "007", "É-7", "x:y", "n/a", "TBC", "#REF!", ""];
const alone = {
  academicYear: "2025/26",
  tab: "Tracker",
  source: "trackers",
  rows: [{ learnerId: "L1", course: "PH" }],
};
/** A workbook of one row in its tracker, with these lines in its Policy. */
const settled = (department: string, rows: readonly Record<string, string>[]): SourceRows[] => [
  { ...alone, college: "Settings", department },
  { ...alone, college: "Settings", department, tab: "Policy", source: "policy", rows },
];
const versioned = (department: string, value?: string): SourceRows[] => [
  { ...alone, college: "Feeds", department },
  {
    ...alone,
    college: "Feeds",
    department,
    tab: "Policy",
    source: "policy",
    rows: value === undefined ? [] : [{ setting: "schema.version", value }],
  },
];
const sources: readonly SourceRows[] = [
  ...made.flatMap((one) => one.sources),
  ...histories.flatMap(({ own }) => own.flatMap((one) => one.sources)),
  { ...alone, college: "IDs", department: "D", rows: ids.map((learnerId) => ({ learnerId, course: "PH" })) },
  ...versioned("Old", "0"),
  ...versioned("Current", "1"),
  ...versioned("New", "2"),
  ...versioned("Silent"),
  ...settled("Odd", [
    { setting: "red.domains", value: "two" },
    { setting: "year.start", value: "soon" },
  ]),
  ...settled("British", [{ setting: "year.start", value: "02/09/2025" }]),
];
/** The college's own table of thresholds says what the departments' Policy tabs say; an earlier value and a later one are not in force. */
const policy = departments.flatMap((department, index) =>
  [
    ["4", "2024-09-01"],
    [String(department.policy["red.domains"]), "2025-09-01"],
    ["5", "2026-09-01"],
  ].map(([value = "", from = ""]) => ({
    college: `College ${index}`,
    department: "",
    setting: "red.domains",
    value,
    from,
  })),
);
const said = { day: today, key, policy };
beforeAll(async () => void (warehouse = await openWarehouse(sources, said)));
afterAll(() => warehouse.close());

/** A figure that lies between two shown ones may be shown as either: which is a matter of the last crumb of a sum. */
const isTie = (row: Row): boolean => {
  if (typeof row.exact !== "number") return false;
  const units =
    row.exact * 10 ** (row.indicator === "value-added" ? 2 : row.indicator === "days-to-first-action" ? 0 : 1);
  return row.indicator !== "days-to-first-action" && Math.abs(Math.abs(units % 1) - 0.5) < 1e-6;
};

/** The departments in whose scorecard such a figure stands, now or before. */
const tied = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(rows.filter(isTie).map(({ college, name }) => `${String(college)} ${String(name)}`));

const known = new Map<string, string[][]>();

/** What the domain says of each department; a test asks for it more than once. */
function expectedOf({ view, expected }: View): string[][] {
  const lines = known.get(view) ?? departments.map((department) => expected(department).toSorted());
  known.set(view, lines);
  return lines;
}

/** The departments of which a view says something else. */
async function differing(view: View): Promise<string[]> {
  const { view: name, told } = view;
  const all = await warehouse.rows(name);
  const rows = byCollege(all);
  const ties = name === "scorecard" ? tied(all) : new Set<string>();
  if (ties.size > 0) tell(`${ties.size} figures of ${all.length} lie between two shown ones and are left out.`);
  return expectedOf(view).flatMap((expected, index) => {
    const isClear = (one: string) => !ties.has(`College ${index} ${String((JSON.parse(one) as unknown[])[0])}`);
    const [is, should] = [
      told(rows.get(`College ${index}`) ?? [])
        .filter(isClear)
        .toSorted(),
      expected.filter(isClear),
    ];
    if (JSON.stringify(is) === JSON.stringify(should)) return [];
    const [more, less] = [is.filter((one) => !should.includes(one)), should.filter((one) => !is.includes(one))];
    return [`College ${index}: ${more.slice(0, 3).join(" ")} instead of ${less.slice(0, 3).join(" ")}`];
  });
}

test.each(views.map((view) => [view.view, view] as const))(
  "the view %s says what the domain says of each random department",
  async (_name, view) => {
    expect(expectedOf(view).flat().length).toBeGreaterThan(count);
    expect((await differing(view)).slice(0, 3)).toEqual([]);
  },
);

/** One slip in each view, which the comparison above must find. */
const slips: Readonly<Record<string, readonly [before: string, after: string]>> = {
  policy: ["p.valid_from <= a.day", "p.valid_from > a.day"],
  reasons: ["STARTS_WITH(p.piece, 'Severe: ')", "STARTS_WITH(p.piece, 'Amber: ')"],
  enrolments: ["t.online < t.attendance", "t.online > t.attendance"],
  learners: ["c.area_count >= line.red_domains", "c.area_count > line.red_domains"],
  register: ["h.worst > 2", "h.worst > 1"],
  scorecard: ["(t.change > 0) = (t.polarity = 'H')", "(t.change > 0) = (t.polarity = 'L')"],
  value_added: ["grades - 1.96 * error", "grades - 1.64 * error"],
  rule_evidence: ["r.flagged >= 10", "r.flagged > 10"],
  days_to_first_action: ["s.worst = 1", "s.worst <= 2"],
  groups: ["c.learners < 8", "c.learners < 6"],
  units: ["1.959964 AS z", "1.6 AS z"],
};

test.each(views.map((view) => [view.view, view] as const))("a slip in the view %s is found", async (name, view) => {
  const [before, after] = slips[name] ?? ["", ""];
  const shipped = await viewSql(name);
  expect(shipped).toContain(before);
  await remake(warehouse, name, shipped.replaceAll(before, after));
  const found = await differing(view);
  await remake(warehouse, name, shipped);
  expect(found.length).toBeGreaterThan(0);
});

/** The departments over years of which the view of directions says something else. */
async function wrongDirections(): Promise<string[]> {
  const rows = byCollege(await warehouse.rows("direction"));
  const ties = tied(await warehouse.rows("scorecard"));
  return histories.flatMap(({ college, years }) => {
    const isClear = (one: string) => !ties.has(`${college} ${String((JSON.parse(one) as unknown[])[0])}`);
    const [is, should] = [directionTold(rows.get(college) ?? []), directionExpected(years)].map((lines) =>
      lines.filter(isClear).toSorted(),
    );
    return JSON.stringify(is) === JSON.stringify(should)
      ? []
      : [`${college}: ${is?.find((one) => !should?.includes(one))} ${should?.find((one) => !is?.includes(one))}`];
  });
}

test("the direction over years is the travel from the last figure of the year before, and a slip in it is found", async () => {
  const expected = histories
    .flatMap(({ years }) => directionExpected(years))
    .map((one) => JSON.parse(one) as unknown[]);
  for (const arrow of ["▲ G", "▲ R", "▼ G", "▼ R", ""])
    expect(expected.filter((parts) => parts[5] === arrow).length).toBeGreaterThan(0);
  expect((await wrongDirections()).slice(0, 3)).toEqual([]);
  const shipped = await viewSql("direction");
  for (const [before, after] of [
    ["n.first_year - 1", "n.first_year - 2"],
    ["ORDER BY day DESC", "ORDER BY day"],
    ["polarity = 'H'", "polarity = 'L'"],
  ] as const) {
    expect(shipped).toContain(before);
    await remake(warehouse, "direction", shipped.replaceAll(before, after));
    expect((await wrongDirections()).length).toBeGreaterThan(0);
  }
  await remake(warehouse, "direction", shipped);
});

test("a setting that is no number or no day is not in force, and a day may be written the British way", async () => {
  const told = await warehouse.query(
    "SELECT department, setting, value FROM learner_progress.policy WHERE college = 'Settings' AND department <> '' AND setting IN ('red.domains', 'year.start') ORDER BY department, setting",
  );
  expect(told.map(({ department, setting, value }) => [department, setting, value])).toEqual([
    ["British", "red.domains", String(defaultPolicy["red.domains"])],
    ["British", "year.start", "2025-09-02"],
    ["Odd", "red.domains", String(defaultPolicy["red.domains"])],
    ["Odd", "year.start", defaultPolicy["year.start"]],
  ]);
});

test("learners' keys in views are those that pseudonym gives, whatever stands around an ID", async () => {
  const told = (
    await warehouse.query("SELECT row_number, learner_key FROM learner_progress.tracker_rows WHERE college = 'IDs'")
  )
    .map((row) => [Number(row.row_number), row.learner_key])
    .toSorted((one, other) => Number(one[0]) - Number(other[0]));
  const expected = ids.flatMap((id, index) => {
    const pseudonymous = pseudonym(id, key);
    return pseudonymous === undefined ? [] : [[index + 1, pseudonymous]];
  });
  expect(expected).toHaveLength(9);
  expect(told).toEqual(expected);
});

test("a workbook of an older or newer version is named, and a slip in that is found", async () => {
  const told = async () => {
    const feeds = await warehouse.query(
      "SELECT department, state FROM learner_progress.feeds WHERE college = 'Feeds' ORDER BY department",
    );
    return feeds.map(({ department, state }) => `${String(department)}: ${String(state)}`);
  };
  const expected = ["Current: current", "New: newer", "Old: older", "Silent: not said"];
  expect(await told()).toEqual(expected);
  const shipped = await viewSql("feeds");
  await remake(warehouse, "feeds", shipped.replace("t.feed_version < c.version", "t.feed_version <= c.version"));
  expect(await told()).not.toEqual(expected);
  await remake(warehouse, "feeds", shipped);
});

test("an error, or a cell that is being calculated, is NULL in every view and counted, by tab and column; a slip in the count is found", async () => {
  const isError = (text: string | undefined) => /^(?:#.*|Loading\.\.\.)$/.test(text ?? "");
  const placed = sources
    .filter(({ source }) => source === "snapshots")
    .flatMap(({ rows }) =>
      rows.flatMap((row) => Object.entries(row).filter(([name, text]) => name !== "teacher" && isError(text))),
    );
  const told = async () => {
    const rows = await warehouse.query(
      "SELECT SUM(not_read) AS sum FROM learner_progress.quality WHERE tab = 'Snapshots'",
    );
    return Number(rows[0]?.sum);
  };
  expect(placed.length).toBeGreaterThan(100);
  expect(await told()).toBe(placed.length);
  await remake(warehouse, "quality", qualitySql().replaceAll("COUNTIF(c.has_tier AND", "COUNTIF(NOT c.has_tier AND"));
  expect(await told()).not.toBe(placed.length);
  await remake(warehouse, "quality", qualitySql());
});

test("what an earlier publication withheld stays withheld, with others where it must: a view withholds more, never less", async () => {
  const shownIn = (rows: readonly Row[]) =>
    new Map(
      rows
        .filter(({ state, characteristic }) => state === "shown" && characteristic !== everybody)
        .map((row) => [line(row.college, row.department, row.characteristic, row.group_name, row.measure), row]),
    );
  const before = shownIn(await warehouse.rows("groups"));
  const named = [...before.values()].filter(
    ({ college, department, measure }, index) =>
      String(college).startsWith("College") && department !== "" && measure === "Attendance %" && index % 2 === 0,
  );
  const quoted = (value: unknown) => `'${String(value).replace(/'/g, "''")}'`;
  for (const row of named)
    await warehouse.connection.run(
      `INSERT INTO learner_progress_source.withheld_before VALUES (${[row.college, row.department, row.academic_year, row.characteristic, row.group_name].map(quoted).join(", ")})`,
    );
  await remake(warehouse, "groups", await viewSql("groups"));
  const after = shownIn(await warehouse.rows("groups"));
  await warehouse.connection.run("DELETE FROM learner_progress_source.withheld_before");
  await remake(warehouse, "groups", await viewSql("groups"));
  expect(named.length).toBeGreaterThan(5);
  expect([...after.keys()].filter((one) => !before.has(one))).toEqual([]);
  for (const row of named)
    for (const measure of ["Attendance %", "Gap to MEG (grades)", "Flagged Red %"])
      expect(after.has(line(row.college, row.department, row.characteristic, row.group_name, measure))).toBe(false);
  const tables = new Set(named.map((row) => line(row.college, row.department, row.characteristic)));
  const others = [...before.keys()].filter((one) => {
    const [college, department, characteristic] = JSON.parse(one) as unknown[];
    return tables.has(line(college, department, characteristic)) && !after.has(one);
  });
  tell(`${named.length} groups withheld before; ${others.length} figures that would be shown are withheld with them.`);
  expect(others.length).toBeGreaterThan(named.length);
});
