import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { splitReasons } from "../../src/domain/risk/reasons";
import { measures } from "../../src/domain/risk/measures";
import { pseudonym } from "../../tools/warehouse/pseudonym";
import { readSample, rowsOf } from "../samples/read-sample";
import { engine } from "../support/engine";
import { closeWorkbooks } from "../support/workbooks";
import { type SampleFile, sampleFile } from "./sample-files";

jest.setTimeout(900_000);
afterAll(closeWorkbooks);

type Line = Readonly<Record<string, string>>;
const key = "a key that nobody keeps";

/** What a tab that the add-on wrote says, by heading; numbers as they are shown. */
function tabOf({ tabs }: SampleFile, name: string): Line[] {
  const rows = tabs[name] ?? [];
  const at = rows.findIndex((row) => row.filter((cell) => cell !== null && cell !== "").length > 4);
  const headings = rows[at] ?? [];
  return rows
    .slice(at + 1)
    .map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), String(row[index] ?? "")])))
    .filter((row) => Object.values(row).some((cell) => cell !== ""));
}

/** To so many decimals, as the tabs show it. */
const shown = (value: string | undefined, digits: number) =>
  value === undefined || value === "" ? "" : String(Number(Number(value).toFixed(digits)));

describe.each(["science-and-maths", "open-university"])("the sample %s, saved as .xlsx from the preview", (name) => {
  const folder = mkdtempSync(join(tmpdir(), "warehouse-"));
  const [from, to] = [join(folder, "in"), join(folder, "out")];
  let sample: SampleFile;
  let said = "";
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(async () => {
    sample = await sampleFile(name);
    mkdirSync(from);
    writeFileSync(join(from, "Department.xlsx"), sample.bytes);
    writeFileSync(join(from, "Broken.xlsx"), sample.bytes.slice(0, 2000));
    writeFileSync(join(from, "notes.txt"), "not a workbook");
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [
        "tools/warehouse.mjs",
        "--local",
        from,
        "--out",
        to,
        "--day",
        sample.day,
        "--key",
        key,
        "--college",
        "Elm College",
        "--with-ids",
        join(folder, "ids.csv"),
      ],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    said = stdout;
  });

  const view = (table: string): Line[] =>
    Papa.parse<Line>(readFileSync(join(to, `${table}.csv`), "utf8").replace(/^\uFEFF/, ""), {
      header: true,
      skipEmptyLines: true,
    }).data;

  test("what was done and which files were left out is said by name", () => {
    expect(said).toContain("1 workbook: Department.");
    expect(said).toMatch(/Expected a department's workbook in Broken\.xlsx, found .+; it was left out\./);
    expect(said).toContain("Expected an .xlsx workbook or a folder of .csv files, found notes.txt; it was left out.");
  });

  test("which key is which learner stands in the file that was asked for, and nowhere else", () => {
    const [heading, first = ""] = readFileSync(join(folder, "ids.csv"), "utf8").split("\r\n");
    expect(heading).toBe("\uFEFFlearner_key,learner_id");
    const [learnerKey, id] = first.split(",");
    expect(learnerKey).toBe(pseudonym(id, key));
  });

  test("the scorecard's figures, counts, ratings and travel are those of the add-on's Scorecard", () => {
    const tab = tabOf(sample, "Scorecard");
    const lines = new Map(
      view("scorecard")
        .filter(({ is_now }) => is_now === "true")
        .map((line) => [line.name, line]),
    );
    const ratings: Readonly<Record<string, string>> = { "no target": "No target", "no data": "No data" };
    const travels: Readonly<Record<string, string>> = { "other learners": "Not rated: other learners" };
    expect(tab.length).toBeGreaterThan(12);
    for (const row of tab) {
      const line = lines.get(row.Indicator ?? "") ?? {};
      expect({
        indicator: row.Indicator,
        current: line.value,
        previous: line.previous,
        count: line.count,
        rating: ratings[line.rating ?? ""] ?? line.rating,
        travel: (travels[line.unrated ?? ""] ?? line.travel)?.slice(0, 3),
      }).toEqual({
        indicator: row.Indicator,
        current: row.Current,
        previous: row.Previous,
        count: row.Counted,
        rating: row.RAG,
        travel: row["Direction of travel"]?.slice(0, 3),
      });
    }
  });

  test("the groups are those of the add-on's Groups, withheld ones too", () => {
    const tab = tabOf(sample, "Groups");
    const lines = view("groups").filter(({ department }) => department === "Department");
    expect(tab.length).toBeGreaterThan(20);
    expect(lines).toHaveLength(tab.length);
    const told = lines.map((line) => {
      const digits = line.measure?.startsWith("Gap") ? 2 : 1;
      const figures = [line.mean, line.difference, line.from_value, line.to_value].map((value) => shown(value, digits));
      return [line.characteristic, line.group_name, line.measure, line.learners, ...figures].join("|");
    });
    const expected = tab.map((row) =>
      [row.By, row.Group, row.Measure, row.Learners, row.Mean, row.Difference, row.From, row.To].join("|"),
    );
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  test("the department's value added and its interval are those of the add-on's Summary", () => {
    const [all] = tabOf(sample, "Summary");
    const line = view("value_added").find(({ level, is_now }) => level === "Department" && is_now === "true");
    expect([
      line?.results ?? "",
      ...[line?.grades, line?.from_value, line?.to_value].map((value) => shown(value, 2)),
    ]).toEqual(["Grades counted", "Value added", "From", "To"].map((heading) => all?.[heading]));
  });

  test("each course's value added and its interval are those of the add-on's Summary", () => {
    const of = (...parts: (string | undefined)[]) => parts.join("|");
    const courses = tabOf(sample, "Summary").filter((row) => row.By === "Course" && row["Grades counted"] !== "");
    expect(courses).toHaveLength(name === "science-and-maths" ? 6 : 0);
    const told = view("value_added")
      .filter(({ level, is_now }) => level === "Subject" && is_now === "true")
      .map((line) =>
        of(line.results, ...[line.grades, line.from_value, line.to_value].map((value) => shown(value, 2))),
      );
    const expected = courses.map((row) => of(row["Grades counted"], row["Value added"], row.From, row.To));
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  test("learners by tier, over all their courses, and enrolments are as many as in the add-on's Summary", () => {
    const [all = {}] = tabOf(sample, "Summary");
    const tiers = view("learners").map(({ tier }) => tier);
    const counted = ["Red", "Amber", "On track", "Not enough data"].map((tier) => [
      tier,
      String(tiers.filter((one) => one === tier).length),
    ]);
    expect({
      Learners: String(tiers.length),
      Enrolments: String(view("enrolments").length),
      ...Object.fromEntries(counted),
    }).toEqual(
      Object.fromEntries(
        ["Learners", "Enrolments", "Red", "Amber", "On track", "Not enough data"].map((heading) => [
          heading,
          all[heading],
        ]),
      ),
    );
  });

  test("precision, recall and lead time are those of the add-on's Rule evidence for all learners", () => {
    const tab = tabOf(sample, "Rule evidence").filter((row) => row.By === "All learners");
    expect(tab.length).toBe(name === "open-university" ? 4 : 0);
    const lines = view("rule_evidence");
    expect(lines).toHaveLength(tab.length);
    const number = (text = "") => (/^[-\d.]+$/.test(text) ? text : "");
    const expected = tab.map((row) =>
      [
        row["Data point"],
        row.Outcome,
        row.Flag,
        row.Enrolments,
        row["Outcome %"],
        row["Flagged %"],
        number(row["Precision %"]),
        number(row["Not flagged %"]),
        number(row["Recall %"]),
        number(row["Lead (days)"]),
        row["No outcome yet"],
      ].join("|"),
    );
    const told = lines.map((line) =>
      [
        line.data_point,
        line.outcome,
        line.flag,
        line.learners,
        ...[line.outcome_share, line.flagged_share, line.precision_share, line.unflagged_share, line.recall_share].map(
          (value) => shown(value, 1),
        ),
        line.lead_days,
        line.unknown,
      ].join("|"),
    );
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  test("the register is the add-on's At risk, without those who have left", () => {
    const file = readSample(name).sheets.find(({ name: tab }) => tab === "Outcomes")?.file;
    const left = new Set(
      (file === undefined ? [] : rowsOf(`${name}/${file}`)).flatMap((row) =>
        row["Withdrawn on"] ? [row["Learner ID"]] : [],
      ),
    );
    const tab = tabOf(sample, "At risk").filter((row) => row["Learner ID"] && !left.has(row["Learner ID"]));
    const lines = view("register");
    expect(tab.length).toBeGreaterThan(60);
    const expected = tab.map((row) => [
      pseudonym(row["Learner ID"], key),
      row["Risk tier"],
      row["First flagged"],
      row["Next review"],
      row.Plan,
      row["Open action"] === "No action yet" || row["Open action"] === "" ? "0" : "some",
    ]);
    const told = lines.map((line) => [
      line.learner_key,
      line.tier,
      line.first_flagged,
      line.next_review,
      line.plan_status,
      line.open_actions === "0" ? "0" : "some",
    ]);
    const inOrder = (rows: unknown[][]) => rows.map((row) => row.join("|")).toSorted();
    expect(inOrder(told)).toEqual(inOrder(expected));
  });

  test("nothing that must not travel is found in any output", async () => {
    const files = readdirSync(to);
    expect(files).toHaveLength(15);
    const { sheets } = await engine.format.readXlsx(readFileSync(join(to, "warehouse.xlsx")));
    const text = [
      ...files.filter((file) => file.endsWith(".csv")).map((file) => readFileSync(join(to, file), "utf8")),
      JSON.stringify(sheets.map(({ rows }) => rows)),
    ].join("\n");
    const cells = (tab: string, ...headings: string[]) => {
      const sheet = readSample(name).sheets.find((one) => one.name === tab);
      const rows = sheet ? rowsOf(`${name}/${sheet.file}`) : [];
      return [...new Set(rows.flatMap((row) => headings.map((heading) => row[heading] ?? "")))].filter(
        (cell) => cell.length > 2,
      );
    };
    const people = [
      ...cells("Learners", "Learner ID", "Surname", "First name", "Date of birth", "Tutor"),
      ...cells("Staff", "Email", "Name"),
      ...cells("Interventions", "Learner", "Owner", "Logged by"),
    ];
    const words = [
      ...cells("Interventions", "Issue", "Action", "From", "To", "What worked", "Why", "Contact outcome"),
      ...cells("Plans", "Concerns and risk factors", "Agreed interventions", "Named staff", "Progress", "Why"),
      ...cells("Concerns", "Concern", "Response", "Aim"),
      ...cells("Reviews", "Comments", "Learner's actions", "Wellbeing and motivation"),
      ...cells("Scorecard", "Commentary", "Action"),
    ].filter(
      (cell) =>
        cell.length > 8 &&
        !splitReasons(cell).every((part) =>
          measures.some(({ shape }) => (shape.is === "raised" ? part === shape.says : /\d/.test(part))),
        ),
    );
    expect(people.length).toBeGreaterThan(name === "open-university" ? 300 : 400);
    const escaped = (cell: string) => cell.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    expect(people.filter((cell) => new RegExp(`(?<![\\w.])${escaped(cell)}(?![\\w.])`).test(text))).toEqual([]);
    expect(words.filter((cell) => text.includes(cell))).toEqual([]);
  });
});
