import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder, openPage, startPreview, untilReady } from "./start-preview";
import { formats, read, readTracker, settled } from "./tracker-row";

jest.setTimeout(180_000);

const csv = `Year 12 Physics,,,,,,
Student No,Surname,First name,Qualification,Subject,Avg GCSE,Paper 1
007,Abara,Mo,A level,Physics,6.5,61
008,Brook,Ada,A level,Physics,5.5,ABS
009,Çelik,Ian,A level,Physics,,44
`;

test("one's own CSV is opened as it is, set up when asked, saved as .xlsx and opened again", async () => {
  const folder = newFolder();
  const file = join(folder, "Year 12.csv");
  writeFileSync(file, csv);
  const preview = await startPreview([file]);
  const { page, errors, close } = await openPage(preview.url);
  expect(await read(page, "A1:G4")).toEqual([
    ["Year 12 Physics", "", "", "", "", "", ""],
    ["Student No", "Surname", "First name", "Qualification", "Subject", "Avg GCSE", "Paper 1"],
    ["007", "Abara", "Mo", "A level", "Physics", 6.5, 61],
    ["008", "Brook", "Ada", "A level", "Physics", 5.5, "ABS"],
  ]);

  const frame = page.frameLocator("#side iframe");
  // Nothing in the file says out of how many.
  await frame.getByLabel(/^Max mark/).fill("80");
  await frame.getByRole("button", { name: "See what comes out" }).click();
  await frame.getByText("3 learners:").waitFor();
  await frame.getByRole("button", { name: "Set up this sheet" }).click();
  await frame.getByText("is set up").first().waitFor();
  await settled(page);
  const { rows, columnOf } = await readTracker(page, "MEG");
  expect(rows.slice(0, 3).map((row) => row["MEG"])).toEqual(["C", "D", expect.stringMatching(/^No baseline/)]);
  expect(readFileSync(file, "utf8")).toBe(csv);
  const looks = await formats(page, `G3:${columnOf("MEG")}5`);

  await page.getByRole("menuitem", { name: "File" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Save as .xlsx with formulas, for Google Sheets" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Year 12.xlsx");
  const saved = join(folder, "saved.xlsx");
  await download.saveAs(saved);

  await page.getByRole("menuitem", { name: "File" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("menuitem", { name: "Open…" }).click(),
  ]);
  await Promise.all([page.waitForURL(/workbook=saved/), chooser.setFiles(saved)]);
  await untilReady(page);
  await settled(page);
  expect((await readTracker(page, "MEG")).rows.slice(0, 3)).toEqual(rows.slice(0, 3));
  expect(await formats(page, `G3:${columnOf("MEG")}5`)).toEqual(looks);

  expect(errors).toEqual([]);
  await close();
  await preview.stop();
});

test("a file that is no workbook is answered with a sentence on the page", async () => {
  const file = join(newFolder(), "broken.xlsx");
  writeFileSync(file, "this is not a workbook");
  const preview = await startPreview([file]);
  await expect(openPage(preview.url)).rejects.toThrow(/broken\.xlsx/);
  await preview.stop();
});
