import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder, openPage, startPreview, untilReady } from "./start-preview";
import { read } from "./tracker-row";

jest.setTimeout(400_000);

test("a page that outlives its server says so, and that it is to be reloaded once there is another; what was typed is there then", async () => {
  const [folder, file] = [newFolder(), join(newFolder(), "marks.csv")];
  writeFileSync(file, "Learner ID,Mark\nA1,40\n");
  const first = await startPreview([file], folder);
  const { page, close } = await openPage(first.url);
  const { port } = new URL(first.url);
  const typed = (mark: number) =>
    page.evaluate((value) => window.preview.write("B2", value), mark).catch(() => undefined);
  await first.stop();
  await typed(41);
  await page
    .getByText("Not saved: the preview's server has ended. Start it with npm start, then reload this page.")
    .waitFor();

  const second = await startPreview([file, "--port", port], folder);
  expect(new URL(second.url).port).toBe(port);
  await typed(42);
  await page.getByText("Not saved: the preview's server was started anew. Reload this page.").waitFor();

  await page.reload();
  await untilReady(page);
  await page.getByText("Saved on this machine").waitFor();
  expect(await read(page, "B2")).toEqual([[42]]);
  await close();
  await second.stop();
});
