import { tiers } from "../../../src/domain/risk/tiers";
import { madeUpMessages as words } from "../../../src/messages/made-up-messages";
import { tabStates } from "../../faults/workbook-state";
import { type Addon, openAddon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { columnLetter } from "../../../src/tables/tracker-addresses";
import type { Input, Output } from "../../../src/api/contract";
import { ask, refusal } from "../records/desk";
import { agreeing, inspectSheet, lastReport, setUpSheet } from "../trackers";

jest.setTimeout(240_000);
afterAll(closeWorkbooks);

/** As the panel does: each call begins when Sheets has calculated what the one before wrote. */
async function bring(addon: Addon): Promise<string[]> {
  const done: string[] = [];
  for (let step: number | undefined = 0; step !== undefined;) {
    const answer: Output<"bringMadeUp"> = await ask(addon, "bringMadeUp", { step });
    await addon.workbook.settled();
    done.push(answer.done);
    step = answer.next;
  }
  return done;
}
const remove = (addon: Addon) => addon.menu("Set up", "Remove the made-up learners");
const namesIn = ({ workbook }: Addon) => workbook.sheets().map(({ name }) => name);

const beside = {
  Notes: [
    ["Ours", "=SUM(1, 2)"],
    ["2 sheets of paper", "86%"],
  ],
};

describe("a workbook with notes of its own", () => {
  let addon: Addon;
  let before: ReturnType<typeof tabStates>;
  let said: string[];
  beforeAll(async () => {
    addon = await openAddon({ sheets: beside });
    before = tabStates(addon);
    said = await bring(addon);
  });

  test("gets the department complete: tiers, register, department tabs and charts", () => {
    expect(said).toEqual([
      words.typed(180),
      ...["A levels", "Applied Science", "Maths resit"].map(words.setUp),
      words.tabsMade,
      words.ready,
    ]);
    const cells = addon.values("'A levels'!A2:AJ248");
    const tier = cells[0]?.indexOf("Risk tier") ?? -1;
    const tiers = cells.slice(1).map((row) => row[tier]);
    for (const one of ["Red", "Amber", "On track", "Not enough data"]) expect(tiers).toContain(one);
    for (const tab of ["A levels", "Applied Science", "Maths resit"])
      expect(addon.values(`'${tab}'!A1:AL3`).flat()).toContain("Risk tier");
    expect(addon.values("'At risk'!A3:A5").flat().every(Boolean)).toBe(true);
    const [headings = [], ...indicators] = addon.values("Scorecard!A2:P5");
    const current = headings.indexOf("Current");
    expect(indicators.map((row) => typeof row[current])).toEqual(indicators.map(() => "number"));
    const charts = addon.workbook.sheets().find(({ name }) => name === "Charts")?.id ?? "";
    expect(addon.workbook.charts(charts).length).toBeGreaterThan(3);
    expect(addon.workbook.sheets().find(({ id }) => id === addon.workbook.activeSheet())?.name).toBe("A levels");
  });

  test("says what it is, and lists its tabs with their numbers under two headings", () => {
    const rows = addon.values(`'${words.tab}'!A1:B7`);
    expect(rows.slice(0, 5)).toEqual([...words.about.map((line) => [line, null]), [null, null], words.headings]);
    for (const [name, number] of rows.slice(5)) expect([typeof name, typeof number]).toEqual(["string", "number"]);
  });

  test("keeps each figure of the past under its own heading", () => {
    const [headings = [], ...rows] = addon.values("Snapshots!A1:T40");
    const under = (heading: string) => rows.map((row) => row[headings.indexOf(heading)]);
    expect(under("Risk tier").every((tier) => tiers.some((one) => one === tier))).toBe(true);
    expect(under("Attendance %").every((share) => Number(share) > 50 && Number(share) <= 100)).toBe(true);
    expect(new Set(under("Reasons").map((reasons) => typeof reasons))).toEqual(new Set(["string", "object"]));
  });

  test.each<[Input<"showPlace">["place"], string, RegExp]>([
    ["mark", "A levels", /^\d+$|^[A-Z]+$/],
    ["tier", "A levels", /^Red$/],
    ["reason", "A levels", /.+/],
    ["log", "A levels", /.+/],
    ["at-risk", "At risk", /.+/],
    ["print", "A levels", /.+/],
  ])("has a place for the stop %s of the tour, in %s", async (place, tab, shows) => {
    const { where, shown } = await ask(addon, "showPlace", { place });
    const { sheet, row, column } = addon.workbook.selection();
    expect(addon.workbook.sheets().find(({ id }) => id === sheet)?.name).toBe(tab);
    expect(where).toBe(`${tab}, ${columnLetter(column)}${row + 1}`);
    expect(shown).toMatch(shows);
  });

  test("keeps a tracker of one's own that was set up beside them: nothing is removed", async () => {
    const names = namesIn(addon);
    const id = addon.workbook.insertSheet("Mine");
    const rows = [
      ["Learner ID", "Surname", "Course", "Mock 1"],
      [1, "Birch", "MA", 40],
    ].map((row) => row.map((value) => ({ value })));
    addon.workbook.write({ sheet: id, row: 0, column: 0, rows: 2, columns: 4 }, rows);
    addon.workbook.activateSheet(id);
    await setUpSheet(addon, agreeing(await inspectSheet(addon)));
    await remove(addon);
    expect(lastReport(addon).summary).toBe(words.ownTracker(["Mine"]));
    expect(namesIn(addon)).toEqual(expect.arrayContaining(names));
    addon.workbook.deleteSheet(id);
  });

  test("says in a sentence that made-up learners stand already, and changes nothing", async () => {
    const names = namesIn(addon);
    expect(await refusal(addon, "bringMadeUp", { step: 0 })).toMatch(
      /^This workbook has tabs of the add-on already \(/,
    );
    expect(namesIn(addon)).toEqual(names);
  });

  test("is as it was once they are removed, with what was typed beside them meanwhile", async () => {
    await addon.type("Notes!C9", [["typed meanwhile"]]);
    const typed = addon.workbook.insertSheet("My own plans");
    addon.workbook.write({ sheet: typed, row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: "kept" }]]);
    const sheet = addon.workbook.sheets().find(({ name }) => name === "A levels")?.id ?? "";
    addon.workbook.renameSheet(sheet, "Whatever I call it");
    await remove(addon);
    expect(lastReport(addon).summary).toMatch(/^The made-up learners are gone/);
    expect(namesIn(addon)).toEqual(["Notes", "My own plans"]);
    expect(addon.values("Notes!C9")).toEqual([["typed meanwhile"]]);
    expect(addon.values("'My own plans'!A1")).toEqual([["kept"]]);
    await addon.type("Notes!C9", [[null]]);
    expect(tabStates(addon).slice(0, 1)).toEqual(before);
    expect(addon.workbook.namedRanges()).toEqual([]);
    expect(addon.workbook.protections()).toEqual([]);
    await remove(addon);
    expect(lastReport(addon).summary).toBe(words.none);
  });
});

test("where tabs of the add-on stand nothing is written", async () => {
  const own = await openAddon({
    sheets: {
      Physics: [
        ["Learner ID", "Surname", "Risk tier"],
        [1, "Birch"],
      ],
      Policy: [["Setting", "Value", "Unit", "Meaning"]],
    },
  });
  const before = tabStates(own);
  expect(await refusal(own, "bringMadeUp", { step: 0 })).toContain("sheets.new");
  expect(tabStates(own)).toEqual(before);
});
