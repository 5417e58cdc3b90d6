import { openPage, startPreview } from "./start-preview";
import { formats, readTracker } from "./tracker-row";

jest.setTimeout(120_000);

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
  await page.getByRole("button", { name: "About these data" }).click();
  await page.getByRole("dialog").getByText("CC BY 4.0").waitFor();
  expect(errors).toEqual([]);
  expect(await preview.stop()).toBe(0);
});
