import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { newFolder, openPage, startPreview } from "./start-preview";
import { read, readTracker, settled } from "./tracker-row";

jest.setTimeout(480_000);

const csv = `Learner ID,Surname,First name,Qualification,Subject,Avg GCSE,Attendance,Test 1 (20),Mock (20),Working at
W101,Abara,Mo,A level,Physics,6,97,18,18,A
W102,Brook,Ada,A level,Physics,6,97,18,18,A
W103,Carr,Ian,A level,Physics,6,97,18,18,A
W104,Dunn,Eve,A level,Physics,6,97,18,18,A
`;

const standAt = (page: Page, day: string) => page.clock.setSystemTime(`${day}T12:00:00Z`);
const menu = async (page: Page, line: string) => {
  await page.evaluate((path) => window.preview.menu(path), `Learner Progress/Department/${line}`);
  await settled(page);
};
const write = (page: Page, a1: string, values: (string | number)[][]) =>
  page.evaluate(([at, cells]) => window.preview.write(at, cells), [a1, values] as const);

/** Of a tab below the row that has this heading: each row by its headings. */
async function rowsOf(page: Page, tab: string, heading: string): Promise<Record<string, unknown>[]> {
  const cells = await read(page, `${tab}!A1:V40`);
  const top = cells.findIndex((row) => row.includes(heading));
  const headings = (cells[top] ?? []).map(String);
  return cells
    .slice(top + 1)
    .filter((row) => row[0] !== "")
    .map((row) => Object.fromEntries(headings.map((name, at) => [name, row[at]])));
}

/** Whose tier has changed, as This week tells it. */
async function moved(page: Page): Promise<string[]> {
  await menu(page, "Update department tabs");
  const rows = await rowsOf(page, "This week", "News");
  return rows.filter((row) => row["Now"] !== "").map((row) => `${String(row["Learner ID"])} ${String(row["News"])}`);
}

async function figure(page: Page, indicator: string) {
  const row = (await rowsOf(page, "Scorecard", "Indicator")).find((one) => one["Indicator"] === indicator);
  return { current: row?.["Current"], travel: `${row?.["Direction of travel"] as string}`.slice(0, 1) };
}

test("over three weeks and a results day This week names exactly those whose tier changed, travel points the right way, final grades count, and what is due is said", async () => {
  const folder = newFolder();
  const file = join(folder, "Physics.csv");
  writeFileSync(file, csv);
  const preview = await startPreview([file]);
  const { page, errors, close } = await openPage(preview.url, (one) => standAt(one, "2026-09-16"));
  page.setDefaultTimeout(120_000);
  const frame = page.frameLocator("#side iframe");
  await frame.getByRole("button", { name: "See what comes out" }).click();
  await frame.getByText("4 learners:").waitFor();
  await frame.getByRole("button", { name: "Set up this sheet" }).click();
  await frame.getByText("is set up").first().waitFor();
  await settled(page);
  await write(page, "Data points!A2:C4", [
    ["Week one", "2026-09-01", "2026-09-18"],
    ["Autumn", "2026-09-21", "2026-12-11"],
    ["", "", ""],
  ]);
  const { columnOf } = await readTracker(page);
  const attendance = (row: number, share: number) => write(page, `Physics!${columnOf("Attendance")}${row}`, [[share]]);
  await menu(page, "Take snapshot");

  await standAt(page, "2026-09-23");
  await attendance(2, 70);
  await attendance(3, 86);
  expect((await moved(page)).sort()).toEqual(["W101 Became Red", "W102 Became Amber"]);
  expect(await figure(page, "Attendance %")).toEqual({ current: 87.5, travel: "▼" });
  await menu(page, "Take snapshot");

  await standAt(page, "2026-09-30");
  await attendance(2, 97);
  await attendance(4, 96.5);
  expect(await moved(page)).toEqual(["W101 Improved"]);
  expect(await figure(page, "Attendance %")).toMatchObject({ travel: "▲" });
  await attendance(4, 91.5);
  await menu(page, "Take snapshot");
  // Attendance has fallen 5.5 points in two weeks and is below 95.
  expect((await moved(page)).sort()).toEqual(["W101 Improved", "W103 Became Amber"]);

  const startHere = await read(page, "Start here!A1:B20");
  expect(startHere.find(([tab]) => tab === "Key dates")?.[1]).toContain(
    "Due within four weeks: teachers: marks of Autumn by 11 Dec; tutors: First progress review by 11 Dec",
  );
  await standAt(page, "2026-10-07");
  expect(await moved(page)).toEqual([]);

  expect((await figure(page, "Pass rate %")).current).toBe(100);
  await standAt(page, "2027-08-12");
  await write(page, "Outcomes!A2:C5", [
    ["W101", "Physics", "A"],
    ["W102", "Physics", "B"],
    ["W103", "Physics", "E"],
    ["W104", "Physics", "U"],
  ]);
  await menu(page, "Update department tabs");
  expect((await figure(page, "Pass rate %")).current).toBe(75);
  const [results] = await rowsOf(page, "Course results", "Course");
  expect(results).toMatchObject({ Course: "Physics", Learners: 4, "Final grades": 4, "Pass rate %": 75 });
  await frame.getByText("Take snapshot, once a week").first().waitFor();
  expect(errors).toEqual([]);
  await close();
  await preview.stop();
});
