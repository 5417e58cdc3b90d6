import { openPage, startPreview } from "./start-preview";
import { formats, read, readTracker } from "./tracker-row";

jest.setTimeout(400_000);

test("the real course is shown with its marks, says that it has no baseline, and is coloured", async () => {
  const preview = await startPreview(["--sample", "open-university"]);
  const { page, errors } = await openPage(preview.url);
  const { columnOf, rows } = await readTracker(page);
  const learners = rows.filter((row) => row["Learner ID"] !== "");
  expect(learners).toHaveLength(365);
  expect(new Set(learners.map((row) => row["MEG"]))).toEqual(
    new Set([expect.stringMatching(/^No (baseline|benchmark)/)]),
  );
  const shown = (await formats(page, `${columnOf("Risk tier")}1:${columnOf("Risk tier")}300`)).flat();
  expect(shown.find(({ text }) => text === "Red")?.background).toBe("#b3261e");
  await page.evaluate(() => window.preview.menu("Learner Progress/Department/Evaluate the rule"));
  // Who was Red on 31 March: 36 of 314, of whom 31 failed or left (tests/samples/open-university-evidence.test.ts).
  expect(await read(page, "'Rule evidence'!A5:D5")).toEqual([["After TMA 4", "2015-03-31", "Failed or left", "Red"]]);
  expect(await read(page, "'Rule evidence'!G5:K5")).toEqual([["Flagged had it more often", 314, 19.4, 11.5, 86.1]]);
  await page.getByRole("button", { name: "About these data" }).click();
  await page.getByRole("dialog").getByText("CC BY 4.0").waitFor();
  expect(errors).toEqual([]);
  expect(await preview.stop()).toBe(0);
});
