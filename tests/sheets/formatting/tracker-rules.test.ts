import { trackerRules } from "../../../src/sheets/formatting/tracker-rules";
import { tracker, type TrackerKey } from "../../../src/tables/tracker";
import { columnLetter, type Separator } from "../../../src/tables/tracker-addresses";

/** Each measure under the name that the column Areas has for it. */
const measured = {
  average: "average",
  gap: "gap",
  latestChange: "sudden fall",
  sustainedChange: "sustained fall",
  missingWork: "missing work",
  attendance: "attendance",
  online: "online engagement",
  punctuality: "punctuality",
  behaviour: "behaviour",
  attitude: "attitude",
  attendanceChange: "attendance fall",
  punctualityChange: "punctuality fall",
  attitudeChange: "attitude fall",
  recentIncidents: "recent incidents",
  wellbeing: "wellbeing concern",
  external: "external concern",
  teacherConcern: "teacher concern",
} satisfies Partial<Record<TrackerKey, string>>;

/** The headings stand in row 3, the columns in the tracker's own order but for those left out; marks behind them, one column apart. */
function rulesOf({ without = [], separator = "," }: { without?: readonly TrackerKey[]; separator?: Separator } = {}) {
  const keys = tracker.keys.filter((key) => !without.includes(key));
  const columns = new Map(keys.map((key, at) => [key, at] as const));
  const marks = [0, 1, 3].map((at) => ({ column: keys.length + at }));
  const rules = trackerRules(
    { headerRow: 3, columns } as unknown as Parameters<typeof trackerRules>[0],
    marks as unknown as Parameters<typeof trackerRules>[1],
    separator,
  );
  const cell = (key: TrackerKey) => `${columnLetter(columns.get(key) ?? -1)}4`;
  const mark = (at: number) => columnLetter(keys.length + at);
  const said = rules.map(({ column, columns: wide, shade, when }) => [
    keys[column] ?? `mark ${column - keys.length}, ${wide} wide`,
    `${shade}: ${when}`,
  ]);
  return { cell, mark, of: (name: string) => said.filter(([of]) => of === name).map(([, rule]) => rule), said };
}

test("A tracker's words are coloured by what they are, each in its own column", () => {
  const { of, cell } = rulesOf();
  const fault = (at: string) => `problem: OR(ISNUMBER(FIND("?  ", ${at})), LEFT(${at}, 4)="see ")`;
  expect(of("tier")).toEqual([
    `red: ${cell("tier")}="Red"`,
    `amber: ${cell("tier")}="Amber"`,
    `green: ${cell("tier")}="On track"`,
    `muted: ${cell("tier")}="Not enough data"`,
  ]);
  expect(of("band")).toEqual([
    `blue: ${cell("band")}="Exceeding"`,
    `green: ${cell("band")}="Expected"`,
    `amber: ${cell("band")}="Satisfactory"`,
    `late: ${cell("band")}="Limited"`,
    `muted: ${cell("band")}="Too few peers"`,
  ]);
  for (const key of ["meg", "aspiration"] as const)
    expect(of(key)).toEqual([`muted: LEFT(${cell(key)}, 3)="No "`, fault(cell(key))]);
  expect(of("workingAt")).toEqual([fault(cell("workingAt"))]);
  expect(of("nextReview")).toEqual([`late: IFERROR(DATEVALUE(${cell("nextReview")})<TODAY(), FALSE)`]);
});

test.each(Object.entries(measured))("The measure %s is coloured where the row's Areas names it", (key, name) => {
  const { of, cell } = rulesOf();
  const listed = (mark: string) => `ISNUMBER(FIND(", ${name}${mark},", ", "&$${cell("areas")}&","))`;
  const gap = cell("gap");
  expect(of(key)).toEqual([
    `severe: ${listed("!")}`,
    `amber: ${listed("")}`,
    `problem: ${listed("?")}`,
    ...(key === "gap" ? [`green: AND(ISNUMBER(${gap}), ${gap}>=0)`] : []),
  ]);
});

test("Marks are coloured by their code, or where the average tells that one cannot be read; side by side in one rule", () => {
  const { of, mark, cell } = rulesOf();
  for (const [name, at] of [
    ["mark 0, 2 wide", mark(0)],
    ["mark 3, 1 wide", mark(3)],
  ] as const) {
    const is = (...codes: string[]) => `OR(${codes.map((code) => `TRIM(${at}4)="${code}"`).join(", ")})`;
    const told = (telling: string) =>
      `ISNUMBER(FIND("; "&TRIM(SUBSTITUTE(${at}$3, CHAR(10), " "))&"${telling}", "; "&$${cell("average")}))`;
    expect(of(name)).toEqual([
      `amber: ${is("NS", "NOT SUBMITTED", "MISSING")}`,
      `muted: OR(${is("ABS", "ABSENT")}, ${is("EX", "EXEMPT", "EXCUSED")})`,
      `problem: OR(${["?  ", " has no ", " is not in Assessments", " stands in Assessments"].map(told).join(", ")})`,
    ]);
  }
});

test("Nothing else is coloured, and the marks come last", () => {
  const { said } = rulesOf();
  const known = new Set(["tier", "band", "meg", "aspiration", "workingAt", "nextReview", ...Object.keys(measured)]);
  const others = said.map(([name]) => name ?? "").filter((name) => !known.has(name));
  expect(others).toEqual([0, 3, 0, 3, 0, 3].map((at) => `mark ${at}, ${at === 0 ? 2 : 1} wide`));
  expect(said.slice(-6).map(([name]) => name)).toEqual(others);
});

test("Without Areas no measure is coloured, without an average no mark is told to be unreadable", () => {
  const bare = rulesOf({ without: ["areas", "average", "band"] });
  expect(Object.keys(measured).flatMap(bare.of)).toEqual([]);
  expect([bare.of("band"), bare.of("tier").length]).toEqual([[], 4]);
  expect(bare.of("mark 0, 2 wide").map((rule) => rule?.split(":")[0])).toEqual(["amber", "muted"]);
});

test("Where the decimal sign is a comma, arguments stand apart by semicolons", () => {
  const { of, cell } = rulesOf({ separator: ";" });
  expect(of("meg")[0]).toBe(`muted: LEFT(${cell("meg")}; 3)="No "`);
  expect(of("gap").at(-1)).toBe(`green: AND(ISNUMBER(${cell("gap")}); ${cell("gap")}>=0)`);
});
