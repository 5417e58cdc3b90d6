import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readState } from "../../preview/page/kept-state";
import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { handsOn } from "./grid-hands";
import { formats, letters, read, readTracker } from "./tracker-row";

interface OpenTracker {
  readonly page: Page;
  /** Where its workbook is kept. */
  readonly folder: string;
  /** The tracker's, which is in view: a title, headings in row 2, learners below. */
  readonly tab: string;
}

type Row = Record<string, unknown>;
const without = (row: Row, name: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([each]) => each !== name));

/** What a teacher does to a tracker without the add-on: after each gesture results, colours and heights are right, and undo takes it back. */
export function everyGesture(opened: () => OpenTracker): void {
  const hands = () => handsOn(opened().page, opened().folder, opened().tab);

  /** The learners in their order, each with its results. */
  async function look() {
    const { rows, columnOf, headings } = await readTracker(opened().page);
    const learners = rows.filter((row) => row["Learner ID"] !== "");
    return { learners: learners.map((row) => without(row, "row")), rows: learners, columnOf, headings };
  }
  const byLearner = (rows: readonly Row[]) =>
    new Map(rows.map((row) => [`${String(row["Learner ID"])} ${String(row["Course"])}`, row]));

  const colours = new Map<string, string>();
  const tiersAndColours = async () => {
    const { columnOf, rows } = await look();
    const tier = columnOf("Risk tier");
    const shown = (await formats(opened().page, `${tier}3:${tier}${rows.length + 2}`)).flat();
    return shown.map(({ text, background }) => [text, background] as const);
  };
  beforeAll(async () => {
    for (const [tier, colour] of await tiersAndColours()) colours.set(tier, colour);
  });

  /** Every cell is what a calculation of the whole workbook gives, and every tier has its colour. */
  async function expectRight() {
    const { page, folder, tab } = opened();
    const { headings, rows } = await look();
    const shown = await read(page, `'${tab}'!A1:${letters(headings.length - 1)}${rows.length + 2}`);
    const file = readdirSync(folder).find((name) => name.endsWith(".json")) ?? "";
    const { workbook } = await openAddon({ snapshot: readState(readFileSync(join(folder, file), "utf8")).snapshot });
    await workbook.settled();
    const sheet = workbook.sheets().find(({ name }) => name === tab)?.id ?? "";
    const area = { sheet, row: 0, column: 0, rows: shown.length, columns: shown[0]?.length ?? 0 };
    const anew = workbook.read(area).map((row) => row.map(({ value }) => value ?? ""));
    closeWorkbooks();
    expect(shown).toEqual(anew);
    await expectColours();
  }
  async function expectColours() {
    for (const [tier, colour] of await tiersAndColours()) expect([tier, colour]).toEqual([tier, colours.get(tier)]);
  }

  test("a right click on a column sorts the sheet by it: each learner keeps results and colour", async () => {
    const before = await look();
    await hands().onColumn(`${before.columnOf("Risk tier")}1`, "Sort sheet Z to A");
    const after = await look();
    const tiers = after.learners.map((row) => String(row["Risk tier"]));
    expect(tiers).toEqual([...tiers].sort().reverse());
    expect(byLearner(after.learners)).toEqual(byLearner(before.learners));
    await expectColours();
    await hands().undo();
    expect((await look()).learners).toEqual(before.learners);
  });

  test("what warns asks before it is typed over, emptied or filled over: left alone nothing changes, meant it is done, and undo takes it back", async () => {
    const { page } = opened();
    const before = await look();
    const cell = `${before.columnOf("Risk tier")}3`;
    const [tier] = (await read(page, cell)).flat();
    const leave = page.getByRole("button", { name: "Leave it as it is" });
    const goOn = page.getByRole("button", { name: "Change it anyway" });
    const typed = async () => {
      await hands().click(cell);
      await page.keyboard.type("Gold");
      await page.keyboard.press("Enter");
    };
    const ways = [
      typed,
      async () => {
        await hands().click(cell);
        await page.keyboard.press("Delete");
      },
      () => hands().fillDown(`${before.columnOf("MEG")}3`, `${before.columnOf("MEG")}5`),
    ];
    for (const way of ways) {
      await way();
      await leave.click();
      await leave.waitFor({ state: "hidden" });
      await hands().calm();
      expect((await look()).learners).toEqual(before.learners);
    }
    await typed();
    await goOn.click();
    await hands().calm();
    expect((await read(page, cell)).flat()).toEqual(["Gold"]);
    await hands().undo();
    expect((await read(page, cell)).flat()).toEqual([tier]);
    expect((await look()).learners).toEqual(before.learners);
  });

  test("a filter shows the tier that was chosen and nothing else", async () => {
    const { page } = opened();
    const { rows, columnOf } = await look();
    const tier = columnOf("Risk tier");
    await hands().openFilter(`${tier}2`);
    await page.getByText("Red", { exact: true }).hover();
    await page.getByText("Filter Only").filter({ visible: true }).click();
    await page.getByText("Confirm").click();
    await hands().calm();
    const red = rows.filter((row) => row["Risk tier"] === "Red").map(({ row }) => `${tier}${row}`);
    expect(await hands().walkDown(`${tier}2`, 4)).toEqual(red.slice(0, 4));
    expect((await look()).rows).toEqual(rows);
    await hands().undo();
    expect(await hands().walkDown(`${tier}2`, 3)).toEqual([3, 4, 5].map((row) => `${tier}${row}`));
  });

  test("a block of marks from another program and a mark filled down count at once, and go again", async () => {
    const { page } = opened();
    const before = await look();
    const [mock, spring] = [before.columnOf("Mock 1"), before.columnOf("Spring test")];
    const heights = hands().heights(1, 12);
    await hands().paste(`${mock}5`, "\tNS\r\n61\t40%\r\n12\tABS\r\n");
    expect(await read(page, `${mock}5:${spring}7`)).toEqual([
      ["", "NS"],
      [61, 0.4],
      [12, "ABS"],
    ]);
    const pasted = await look();
    await hands().fillDown(`${mock}7`, `${mock}10`);
    expect(await read(page, `${mock}7:${mock}10`)).toEqual([[12], [12], [12], [12]]);
    await expectRight();
    expect(hands().heights(1, 12)).toEqual(heights);
    await hands().undo();
    expect((await look()).learners).toEqual(pasted.learners);
    await hands().undo();
    expect((await look()).learners).toEqual(before.learners);
  });

  test("a day that is pasted is read day first", async () => {
    const { page } = opened();
    const { columnOf } = await look();
    await hands().paste(`${columnOf("Mock 1")}5`, "03/09/2025\r\n14/9/2025\r\n");
    expect(await read(page, `${columnOf("Mock 1")}5:${columnOf("Mock 1")}6`)).toEqual([[45_903], [45_914]]);
    await hands().undo();
  });

  test.each([
    ["above the first learner", 0],
    ["among the others", 1],
  ])(
    "a row inserted %s is blank, colourless and no higher than the others, and a learner typed there is rated in colour",
    async (_, index) => {
      const row = index + 3;
      const { page } = opened();
      const before = await look();
      const heights = hands().heights(2, 12);
      await hands().onRow(`A${row}`, "rows above");
      expect(new Set((await read(page, `A${row}:AR${row}`)).flat())).toEqual(new Set([""]));
      const looks = (await formats(page, `A${row}:AR${row}`))
        .flat()
        .map(({ background, bold }) => `${background} ${bold}`);
      expect(new Set(looks)).toEqual(new Set(["#ffffff false"]));
      expect(hands().heights(2, 12)).toEqual(heights);
      expect((await look()).learners).toEqual(before.learners);
      await hands().paste(`A${row}`, "N1\tNew\tNia");
      await hands().paste(`${before.columnOf("Course")}${row}`, "MA\tMA1");
      expect((await look()).learners[index]).toMatchObject({ "Learner ID": "N1", "Risk tier": "Not enough data" });
      await expectRight();
      for (let step = 0; step < 3; step++) await hands().undo();
      expect((await look()).learners).toEqual(before.learners);
    },
  );

  test("a deleted row takes its learner along and leaves the others right", async () => {
    const before = await look();
    await hands().onRow("A4", "Delete Selected Row");
    const after = await look();
    expect(after.learners.map((row) => row["Learner ID"])).toEqual(
      before.learners.filter((_, index) => index !== 1).map((row) => row["Learner ID"]),
    );
    await expectRight();
    await hands().undo();
    expect((await look()).learners).toEqual(before.learners);
  });

  test("an inserted column moves the others, a deleted one takes its marks along", async () => {
    const before = await look();
    const named = (rows: readonly Row[]) => rows.map((row) => without(row, ""));
    await hands().onColumn(`${before.columnOf("Mock 1")}1`, "cols left");
    const wider = await look();
    expect(wider.headings[before.headings.indexOf("Mock 1")]).toBe("");
    expect(named(wider.learners)).toEqual(named(before.learners));
    await hands().undo();
    await hands().onColumn(`${before.columnOf("Autumn test")}1`, "Delete Selected Column");
    const narrower = await look();
    expect(narrower.headings).not.toContain("Autumn test");
    await expectRight();
    await hands().undo();
    expect((await look()).learners).toEqual(before.learners);
  });
}
