import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder, openPage, startPreview, type Started } from "./start-preview";
import { read, settled } from "./tracker-row";

jest.setTimeout(400_000);

let preview: Started;
let opened: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  const file = join(newFolder(), "marks.csv");
  writeFileSync(file, "Learner ID,Mark,Share,Born\nA1,40,85%,03/09/2008\nA2,,7%,\n");
  preview = await startPreview([file]);
  opened = await openPage(preview.url);
  await opened.page.locator("#side-close").click();
});
afterAll(async () => {
  await opened.close();
  await preview.stop();
});

test("a port that is taken is passed over, and said", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => taken.once("listening", done));
  const { port } = taken.address() as AddressInfo;
  const other = await startPreview(["--port", String(port)]);
  expect(other.output()).toMatch(new RegExp(`Port ${port} is taken, so this is port \\d+\\n`));
  expect(other.url).not.toContain(`:${port}/`);
  await other.stop();
  taken.close();
});

test("the page says that it is a preview and how it differs", async () => {
  const { page } = opened;
  await page.getByText("Local preview, not Google Sheets.").waitFor();
  await page.getByRole("button", { name: "What is different here" }).click();
  expect(await page.getByRole("dialog").getByRole("listitem").count()).toBeGreaterThan(5);
  await page.keyboard.press("Escape");
});

test("the menus can be worked with the keyboard alone", async () => {
  const { page } = opened;
  await page.getByRole("menuitem", { name: "File" }).focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press("ArrowRight");
  const entries = ["Learner card", "My list", "Print", "Department", "Set up"];
  for (const entry of entries) {
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toMatch(new RegExp(`^${entry}`));
  }
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("New tracker here");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("Use this sheet…");
  await page.keyboard.press("Escape");
  expect(await focused()).toMatch(/^Set up/);
  await page.keyboard.press("Escape");
  expect(await focused()).toBe("Learner Progress");
  expect(await page.getByRole("menu").count()).toBe(0);
});

test("F6 walks from the grid to the panel and on to the menus, Shift+F6 back, whatever has the keyboard", async () => {
  const { page } = opened;
  const grid = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  await grid.click({ position: { x: 200, y: 250 } });
  const pane = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      return ["grid", "side", "menu-bar"].find((id) => document.getElementById(id)?.contains(focused)) ?? "nowhere";
    });
  const walk = async (key: string) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
    return pane();
  };
  // No panel yet: it is passed over.
  expect([await pane(), await walk("F6"), await walk("F6")]).toEqual(["grid", "menu-bar", "grid"]);
  await walk("Shift+F6");
  // What is chosen with the keyboard has the keyboard.
  for (const key of ["Home", "ArrowRight", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  await page.frameLocator("#side iframe").getByRole("heading", { level: 1 }).first().waitFor();
  expect(await pane()).toBe("side");
  await page.keyboard.press("Tab");
  expect([await walk("F6"), await walk("F6"), await walk("F6")]).toEqual(["menu-bar", "grid", "side"]);
  expect(await walk("Shift+F6")).toBe("grid");
  await page.evaluate(() => window.preview.select("E7"));
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await read(page, "E7")).toEqual([[7]]);
  await page.evaluate(() => window.preview.write("E7", ""));
  await page.locator("#side-close").click();
});

test("scripts read and write as a person would", async () => {
  const { page } = opened;
  expect(await read(page, "A1:D3")).toEqual([
    ["Learner ID", "Mark", "Share", "Born"],
    ["A1", 40, 0.85, 39694],
    ["A2", "", 0.07, ""],
  ]);
  await page.evaluate(() =>
    window.preview.write("F1:G2", [
      ["12", "=F1*2"],
      ["25%", ""],
    ]),
  );
  expect(await read(page, "marks!F1:G2")).toEqual([
    [12, 24],
    [0.25, ""],
  ]);
  expect(await page.evaluate(() => window.preview.formats("F2")[0]?.[0]?.text)).toBe("25%");
});

test.each([
  ["03/09/2008", 39694, "03/09/2008"],
  ["14/9/2008", 39705, "14/09/2008"],
])("a typed %s is that day in Britain", async (typed, day, shown) => {
  const { page } = opened;
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 200, y: 250 } });
  await page.evaluate(() => window.preview.select("C9"));
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await read(page, "C9")).toEqual([[day]]);
  expect(await page.evaluate(() => window.preview.formats("C9")[0]?.[0]?.text)).toBe(shown);
  await page.evaluate(() => window.preview.write("C9", ""));
});

test.each([
  [`read("Nowhere!A1")`, 'Expected one of the tabs marks; found "Nowhere".'],
  [`read("1A")`, 'Expected cells as in "B2", "B2:C9" or "\'Year 12\'!B2:C9"; found "1A".'],
  [`write("A1:B1", [[1]])`, "Expected 1 rows of 2 values; found 1 rows, the first of 1."],
  [`menu("Learner Progress/Nothing")`, 'in the menu path "Learner Progress/Nothing"; found "Nothing".'],
  [`menu("File")`, 'Expected the path of a menu line; "File" is a menu of its own.'],
])("preview.%s is refused with a sentence", async (call, sentence) => {
  await expect(opened.page.evaluate(`(async () => window.preview.${call})()`)).rejects.toThrow(sentence);
});

test("a cell of a custom function that was called wrongly says why", async () => {
  const { page } = opened;
  await page.evaluate(() => window.preview.write("A5", '=RISKTIER("Nonsense", 1)'));
  expect((await read(page, "A5"))[0]?.[0]).toBe("#ERROR!");
  const grid = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  const message = page.getByText("is not a signal of the risk rule");
  for (let down = 80; down < 200 && !(await message.isVisible()); down += 6) {
    await page.mouse.move((grid?.x ?? 0) + 70, (grid?.y ?? 0) + down);
    // The box comes when the pointer has rested.
    await page.waitForTimeout(200);
  }
  expect(await message.isVisible()).toBe(true);
});

test("nothing is fetched from another machine", async () => {
  const { page } = opened;
  const hosts = await page.evaluate(() => [
    ...new Set(performance.getEntriesByType("resource").map(({ name }) => new URL(name).hostname)),
  ]);
  expect(hosts).toEqual(["127.0.0.1"]);
});

test("a second window that has the same workbook open is told when the first has changed it", async () => {
  const second = await openPage(preview.url);
  await opened.page.evaluate(() => window.preview.write("B3", 55));
  await second.page.evaluate(() => window.preview.write("B2", 1)).catch(() => undefined);
  await second.page.getByText("changed somewhere else").waitFor();
  expect(await read(opened.page, "B2:B3")).toEqual([[40], [55]]);
  await second.close();
});
