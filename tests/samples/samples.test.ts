import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";

const folder = resolve("preview/samples");
const read = (path: string) => readFileSync(resolve(folder, path), "utf8");
const csv = (path: string) => Papa.parse<string[]>(read(path), { skipEmptyLines: true }).data;

/** The rows of a tracker below its title and headings, as records by heading. */
function tracker(path: string): Record<string, string>[] {
  const [, headings = [], ...rows] = csv(path);
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
}

const trackers = ["a-levels", "applied-science", "maths-resit"].map((name) => `science-and-maths/${name}.csv`);
const enrolments = trackers.flatMap(tracker);

test("the committed samples are what the script makes", () => {
  const script = `import { makeSamples } from ${JSON.stringify(resolve("tools/make-samples/make-samples.mjs"))};
    process.stdout.write(JSON.stringify(await makeSamples()));`;
  const made = JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { maxBuffer: 1e8 }).toString(),
  ) as Record<string, string>;
  expect(Object.keys(made).map((path) => path.split("/")[0])).toEqual(
    expect.arrayContaining(["science-and-maths", "open-university"]),
  );
  for (const [path, text] of Object.entries(made)) expect({ path, text: read(path) }).toEqual({ path, text });
  const committed = ["science-and-maths", "open-university"].flatMap((sample) =>
    readdirSync(resolve(folder, sample)).map((file) => `${sample}/${file}`),
  );
  expect(committed.toSorted()).toEqual(Object.keys(made).toSorted());
});

test("the department has at least 150 made-up learners on six courses, and every tracker says that they are made up", () => {
  expect(new Set(enrolments.map((row) => row["Learner ID"])).size).toBeGreaterThanOrEqual(150);
  expect([...new Set(enrolments.map((row) => `${row.Qualification} ${row.Subject}`))].toSorted()).toEqual([
    "A level Chemistry",
    "A level Further Mathematics",
    "A level Mathematics",
    "A level Physics",
    "BTEC Extended Certificate Applied Science",
    "GCSE resit Mathematics",
  ]);
  for (const path of trackers) expect(csv(path)[0]?.[0]).toContain("Made-up learners");
});

test("a learner stands once on each course", () => {
  const keys = enrolments.map((row) => `${row["Learner ID"]} ${row.Course}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("codes, blanks, missing prior attainment, an adult and hybrid learners all occur", () => {
  const cells = enrolments.flatMap((row) => Object.values(row));
  for (const code of ["ABS", "NS", "EX"]) expect(cells).toContain(code);
  expect(enrolments.some((row) => row["Average GCSE"] === "")).toBe(true);
  expect(enrolments.some((row) => row["Attendance %"] === "" && row["Autumn test"] === "")).toBe(true);
  const [headings = [], ...learners] = csv("science-and-maths/learners.csv");
  const column = (heading: string) => learners.map((row) => row[headings.indexOf(heading)] ?? "");
  expect(column("Mode")).toEqual(expect.arrayContaining(["Hybrid", "Online", "On site"]));
  expect(column("Date of birth").some((date) => Number(date.slice(-4)) < 2005)).toBe(true);
});

test("the Open University sample has the 365 real learners, their marks, missing and late work, and no GCSE average", () => {
  const rows = tracker("open-university/aaa-2014j.csv");
  const marks = rows.flatMap((row) => [1, 2, 3, 4, 5].map((number) => row[`TMA ${number}`] ?? ""));
  expect(rows).toHaveLength(365);
  expect(marks.filter((mark) => /^\d+$/.test(mark))).toHaveLength(1515);
  expect(marks).toContain("NS");
  expect(rows.some((row) => Number(row["Late submissions"]) > 0)).toBe(true);
  expect(rows.every((row) => row["Average GCSE"] === "")).toBe(true);
  expect(csv("open-university/aaa-2014j.csv")[0]?.[0]).toContain("CC BY 4.0");
  expect(read("open-university/aaa-2014j.csv")).not.toMatch(/gender|imd|disability|Withdrawn/i);
});
