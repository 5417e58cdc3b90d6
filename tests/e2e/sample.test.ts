import { openPage, newFolder, startPreview, type Started, untilReady } from "./start-preview";
import { formats, read, readTracker, settled } from "./tracker-row";

jest.setTimeout(400_000);

let preview: Started;
let opened: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  preview = await startPreview(["--sample", "science-and-maths"], newFolder());
  opened = await openPage(preview.url);
});
afterAll(async () => {
  await opened.close();
  await preview.stop();
});

test("npm start says what it does and ends with the URL alone on a line", () => {
  expect(preview.output()).toMatch(
    /Opening Science and Maths department\n(.*\n)*http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]+\n$/,
  );
});

test("the sample shows every tier and band in its own colour, set up by the add-on", async () => {
  const { page } = opened;
  const { columnOf, rows } = await readTracker(page);
  const seen = (heading: string) => new Set(rows.map((row) => row[heading]));
  for (const tier of ["Red", "Amber", "On track"]) expect(seen("Risk tier")).toContain(tier);
  for (const band of ["Exceeding", "Expected", "Satisfactory", "Limited"])
    expect(seen("Progress band")).toContain(band);
  const shown = await formats(page, `${columnOf("Risk tier")}1:${columnOf("Risk tier")}400`);
  const colours = (tier: string) =>
    new Set(
      shown
        .flat()
        .filter(({ text }) => text === tier)
        .map(({ background }) => background),
    );
  expect(colours("Red")).toEqual(new Set(["#b3261e"]));
  expect([...colours("Amber")]).toHaveLength(1);
  expect([...colours("On track")]).toHaveLength(1);
  expect(new Set([...colours("Red"), ...colours("Amber"), ...colours("On track"), "#ffffff"]).size).toBe(4);
});

test("the sample opens complete: its tabs dressed, the scorecard measured and rated, the charts drawn", async () => {
  const { page } = opened;
  for (const tab of ["Learners", "Interventions", "Snapshots", "Recovery plans"])
    expect([tab, (await formats(page, `${tab}!A1`))[0]?.[0]]).toMatchObject([
      tab,
      { background: "#e3ebf5", bold: true },
    ]);
  const [headings = [], ...indicators] = await read(page, "Scorecard!A2:P7");
  const under = (heading: string) => indicators.map((row) => row[headings.indexOf(heading)]);
  expect(under("Current").map((one) => typeof one)).toEqual(indicators.map(() => "number"));
  expect(new Set(under("RAG"))).toEqual(new Set(["R", "A", "G"]));
  for (const tab of ["This week", "Marks due", "Data checks", "Groups", "Summary"])
    expect([tab, (await read(page, `${tab}!A3`))[0]?.[0]]).not.toEqual([tab, ""]);
  const checks = (await read(page, "Data checks!A3:A400")).flat();
  expect(checks).toContain("Missing mark");
  expect(checks).not.toContain("Cannot be read");
  await page.evaluate(() => window.preview.select("Charts!A1"));
  const charts = page.getByRole("region", { name: "Charts of this sheet" });
  await charts.getByRole("img", { name: /^Risk tiers by course: / }).waitFor();
  await page.evaluate(() => window.preview.select("'A levels'!A3"));
});

test("a list to choose from is written in the size of the cells beside it", async () => {
  const { page } = opened;
  await page.evaluate(() => {
    const draw = Reflect.get(CanvasRenderingContext2D.prototype, "fillText") as (...drawn: unknown[]) => void;
    const sizes: Record<string, string> = {};
    Object.assign(window, { sizes });
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      sizes[text] = /[\d.]+px/.exec(this.font)?.[0] ?? "";
      draw.call(this, text, ...place);
    };
  });
  await page.evaluate(() => window.preview.select("Interventions!A2"));
  await page.waitForFunction(() => "Open" in (window as unknown as { sizes: object }).sizes);
  const sizes = await page.evaluate(() => (window as unknown as { sizes: Record<string, string> }).sizes);
  expect(sizes["Open"]).toBe(sizes["Kai Farrell"]);
  expect(parseFloat(sizes["Open"] ?? "")).toBeCloseTo(40 / 3, 2);
  await page.evaluate(() => window.preview.select("'A levels'!A3"));
});

test("Print shows the selected learner's page in front of the sheet, and Escape closes it", async () => {
  const { page } = opened;
  await page.evaluate(() => window.preview.select("A3"));
  await page.evaluate(() => window.preview.menu("Learner Progress/Print/Learner sheet for the one-to-one"));
  const dialog = page.getByRole("dialog", { name: "Learner sheet for the one-to-one" });
  const paper = dialog.frameLocator("iframe");
  const names = (await read(page, "B3:C3"))[0] ?? [];
  expect(await paper.getByRole("heading", { level: 1 }).innerText()).toBe(`${String(names[1])} ${String(names[0])}`);
  await paper.getByRole("button", { name: "Print" }).press("Escape");
  await dialog.waitFor({ state: "detached" });
});

test("a mark typed with the keyboard changes the row's results and colours, and is there after a reload", async () => {
  const { page } = opened;
  const before = await readTracker(page);
  const learner = before.rows.find(
    (row) => row["Risk tier"] === "On track" && Number(row["Gap to MEG"]) >= 0 && Number(row["Mock 1"]) > 50,
  );
  const row = Number(learner?.row);
  const tierCell = `${before.columnOf("Risk tier")}${row}`;
  const markCell = `${before.columnOf("Mock 1")}${row}`;
  const [[colourBefore] = []] = await formats(page, tierCell);

  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 300, y: 200 } });
  await page.evaluate((cell) => window.preview.select(cell), markCell);
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await settled(page);

  const after = (await readTracker(page)).rows.find((each) => each.row === row);
  expect(after?.["Mock 1"]).toBe(1);
  for (const heading of ["Average %", "Working at", "Gap to MEG", "Progress band", "Risk tier", "Reasons"])
    expect([heading, after?.[heading]]).not.toEqual([heading, learner?.[heading]]);
  expect(after?.["Risk tier"]).toBe("Red");
  const [[colourAfter] = []] = await formats(page, tierCell);
  expect(colourAfter?.background).not.toBe(colourBefore?.background);

  await page.reload();
  await untilReady(page);
  expect(await read(page, markCell)).toEqual([[1]]);
  expect((await readTracker(page)).rows.find((each) => each.row === row)).toEqual(after);
});

test("what is typed in the last moment before the page goes away is not lost", async () => {
  const { page } = opened;
  await page.evaluate(() => {
    void window.preview.write("A levels!G3", 5.5);
    location.reload();
  });
  await page.waitForFunction(() => document.documentElement.dataset.ready === undefined);
  await untilReady(page);
  expect(await read(page, "A levels!G3")).toEqual([[5.5]]);
  // The page went away in the middle of calculating: all is worked out anew, and the tiers come some seconds later.
  const tier = async () => (await read(page, "A levels!D3"))[0]?.[0];
  for (let tries = 0; tries < 60 && !(await tier()); tries++) await page.waitForTimeout(500);
  expect(await tier()).toMatch(/^(Red|Amber|On track|Not enough data)$/);
});

test("the learner card shows the learner of the selected row", async () => {
  const { page } = opened;
  const { rows } = await readTracker(page);
  const learner = rows.find((row) => row["Risk tier"] === "Red");
  await page.evaluate((row) => window.preview.select(`C${row}`), learner?.row);
  await page.evaluate(() => window.preview.menu("Learner Progress/Learner card"));
  const frame = page.frameLocator("#side iframe");
  await frame
    .getByText(`${String(learner?.["First name"])} ${String(learner?.["Surname"])}`)
    .first()
    .waitFor();
  expect(await page.locator("#side iframe").evaluate((element) => element.clientWidth)).toBe(300);
});

test("Draw charts shows them below the grid while their tab is in view, each with a name", async () => {
  const { page } = opened;
  await page.evaluate(() => window.preview.menu("Learner Progress/Department/Draw charts"));
  const charts = page.getByRole("region", { name: "Charts of this sheet" });
  await charts.getByRole("img", { name: "Risk tiers by course: Red, Amber, Not enough data, On track" }).waitFor();
  // Two by course, two over the data points that the sample has kept, and the chances of the learner whose row is selected.
  await charts.getByRole("img", { name: /^Similar learners nationally: / }).waitFor();
  expect(await charts.getByRole("img").count()).toBe(5);
  await page.evaluate(() => window.preview.select("'A levels'!A3"));
  await charts.waitFor({ state: "hidden" });
});

test("nothing went wrong on the page, and Ctrl-C ends it cleanly", async () => {
  expect(opened.errors).toEqual([]);
  expect(await preview.stop()).toBe(0);
});
