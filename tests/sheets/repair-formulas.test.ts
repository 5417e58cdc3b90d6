import { repairMessages } from "../../src/messages/repair-messages";
import { columnLetter } from "../../src/tables/tracker-addresses";
import { type Addon } from "../support/addon";
import { at, closeWorkbooks } from "../support/workbooks";
import { linesOf, physicsTracker, repair, rowOf, stateOf } from "./trackers";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const column = (addon: Addon, heading: string) => rowOf(addon, 3).indexOf(heading);
const letter = columnLetter;
const typed = (addon: Addon) => addon.values("Physics!A1:J6");

test("a deleted formula comes back in its own column", async () => {
  const addon = await physicsTracker();
  const before = stateOf(addon);
  const meg = column(addon, "MEG");
  addon.workbook.clearContents(at(addon.workbook, `${letter(meg)}3`, "Physics"));
  await addon.workbook.settled();
  const report = await repair(addon);
  expect(linesOf(report, "done")).toEqual([`Physics, column ${letter(meg)}: Added MEG with its formula.`]);
  expect(stateOf(addon)).toEqual(before);
});

test("a column that was deleted whole is added again, to the right", async () => {
  const addon = await physicsTracker();
  const gone = column(addon, "MEG");
  addon.workbook.deleteColumns(addon.workbook.activeSheet(), gone, 1);
  await addon.workbook.settled();
  expect(column(addon, "MEG")).toBe(-1);
  await repair(addon);
  expect(column(addon, "MEG")).toBeGreaterThan(column(addon, "Areas"));
  expect(typed(addon)[3]?.slice(0, 2)).toEqual(["Sam", "Ash"]);
});

describe("columns that are one call", () => {
  const headings = [
    "Average %",
    "Progress band",
    "Latest change",
    "Sustained change",
    "Missing work",
    "Reasons",
    "Required action",
    "Open actions",
    "Next review",
    "Areas",
  ];
  const shownUnder = (addon: Addon) =>
    headings.map((heading) =>
      addon.shown(`Physics!${letter(column(addon, heading))}3:${letter(column(addon, heading))}6`),
    );
  const calls = (addon: Addon) =>
    addon
      .formulas("Physics!A3:AB3")[0]
      ?.flatMap((formula, at) => (formula.startsWith("=WORKOUT(") ? [letter(at)] : []));
  const insert = async (addon: Addon, before: string) => {
    const place = column(addon, before);
    addon.workbook.insertColumns(addon.workbook.activeSheet(), place, 1);
    await addon.workbook.settled();
    return letter(place);
  };

  test("stand side by side, with one formula in the first of their headings", async () => {
    const addon = await physicsTracker();
    const first = column(addon, "Average %");
    expect(rowOf(addon, 3).slice(first, first + headings.length)).toEqual(headings);
    expect(calls(addon)).toEqual([letter(first)]);
  });

  test("take the place of the formulas that each of them had before", async () => {
    const addon = await physicsTracker();
    const before = stateOf(addon);
    const at = (heading: string) => letter(column(addon, heading));
    const places = headings.map((heading) => at(heading));
    const work = (name: string) => `${name}(HSTACK(E3:E3, G3:G3), HSTACK(E3:E, G3:G), Assessments)`;
    const risk = (name: string) => `${name}("Learner ID", C3:C, "Average %", ${at("Average %")}3:${at("Average %")})`;
    const each = [
      work("AVERAGEMARK"),
      `PROGRESSBAND(${at("Average %")}3:${at("Average %")}, D3:D, "", Policy)`,
      `INDEX(${work("MARKTREND")}, 0, 1)`,
      `INDEX(${work("MARKTREND")}, 0, 2)`,
      work("MISSINGWORK"),
      risk("RISKREASONS"),
      risk("RISKACTION"),
      "OPENACTIONS(C3:C, Interventions)",
      "NEXTREVIEW(C3:C, Interventions, Plans, Reviews)",
      risk("RISKAREAS"),
    ];
    const formulas = each.map((call, index) => `=ARRAYFORMULA(IF(ROW(C3:C)-ROW(C3)=0, "${headings[index]}", ${call}))`);
    await addon.type(`Physics!${places[0]}3`, [formulas]);
    expect(calls(addon)).toEqual([]);
    expect(shownUnder(addon).map(([top]) => top?.[0])).toEqual(headings);
    const report = await repair(addon);
    expect(linesOf(report, "left")).toEqual([]);
    const { formulaRenewed, formulaJoined } = repairMessages;
    expect(linesOf(report, "done")).toEqual(
      headings.map((heading, index) => {
        const line = index === 0 ? formulaRenewed : formulaJoined;
        return `Physics, column ${places[index]}: ${line(heading)}`;
      }),
    );
    expect(stateOf(addon)).toEqual(before);
  });

  test("give way to a column of someone's own between them, and lose nothing", async () => {
    const addon = await physicsTracker();
    const before = shownUnder(addon);
    const own = await insert(addon, "Reasons");
    await addon.type(`Physics!${own}3`, [["My notes"], ["call home"], [""], ["ask Jo"]]);
    const report = await repair(addon);
    expect(linesOf(report, "left")).toEqual([]);
    expect(addon.values(`Physics!${own}3:${own}6`)).toEqual([["My notes"], ["call home"], [null], ["ask Jo"]]);
    expect(shownUnder(addon)).toEqual(before);
    expect(calls(addon)).toEqual([letter(column(addon, "Average %")), letter(column(addon, "Reasons"))]);
    expect(linesOf(await repair(addon), "done")).toEqual([]);
  });

  test("give way to notes under no heading too", async () => {
    const addon = await physicsTracker();
    const before = shownUnder(addon);
    const own = await insert(addon, "Latest change");
    await addon.type(`Physics!${own}4`, [["call home"]]);
    expect(linesOf(await repair(addon), "left")).toEqual([]);
    expect(addon.values(`Physics!${own}3:${own}4`)).toEqual([[null], ["call home"]]);
    expect(shownUnder(addon)).toEqual(before);
  });

  test("follow a column that was moved away from the others", async () => {
    const addon = await physicsTracker();
    const before = shownUnder(addon);
    const { workbook } = addon;
    const sheet = workbook.activeSheet();
    const from = column(addon, "Reasons");
    // A column that is moved takes its note along; what a formula to its left shows in it is no content of its own. Another stays in its place.
    workbook.insertColumns(sheet, 2, 1);
    workbook.setNote(sheet, 2, 2, workbook.note(sheet, 2, from + 1));
    workbook.setNote(sheet, 2, from + 1, "");
    await workbook.settled();
    const report = await repair(addon);
    expect(linesOf(report, "left").filter((line) => line.startsWith("Physics"))).toEqual([]);
    expect(column(addon, "Reasons")).toBe(2);
    expect(shownUnder(addon)).toEqual(before);
    expect(linesOf(await repair(addon), "done")).toEqual([]);
  });

  test("name what was typed into one of them, and keep it", async () => {
    const addon = await physicsTracker();
    const reasons = letter(column(addon, "Reasons"));
    await addon.type(`Physics!${reasons}5`, [["my own reason"]]);
    const report = await repair(addon);
    expect(linesOf(report, "left").join()).toContain(
      `Reasons cannot fill its column: ${reasons}5 "my own reason" stand in its way.`,
    );
    expect(addon.values(`Physics!${reasons}5`)).toEqual([["my own reason"]]);
  });

  test("leave a heading that was typed over one of theirs, and stand beside it", async () => {
    const addon = await physicsTracker();
    const before = shownUnder(addon);
    const own = letter(column(addon, "Latest change"));
    await addon.type(`Physics!${own}3`, [["My column"]]);
    expect(linesOf(await repair(addon), "left")).toEqual([]);
    expect(addon.values(`Physics!${own}3`)).toEqual([["My column"]]);
    expect(shownUnder(addon)).toEqual(before);
    expect(linesOf(await repair(addon), "done")).toEqual([]);
  });

  test("all come back where their formula was deleted", async () => {
    const addon = await physicsTracker();
    const before = stateOf(addon);
    addon.workbook.clearContents(at(addon.workbook, `${letter(column(addon, "Average %"))}3`, "Physics"));
    await addon.workbook.settled();
    expect(column(addon, "Areas")).toBe(-1);
    await repair(addon);
    expect(stateOf(addon)).toEqual(before);
  });

  test("fill the gap that a deleted column leaves", async () => {
    const addon = await physicsTracker();
    const before = shownUnder(addon);
    addon.workbook.deleteColumns(addon.workbook.activeSheet(), column(addon, "Reasons"), 1);
    await addon.workbook.settled();
    await repair(addon);
    expect(shownUnder(addon)).toEqual(before);
    expect(typed(addon)[3]?.slice(0, 2)).toEqual(["Sam", "Ash"]);
  });
});

test("a heading typed over a formula gives way to it again", async () => {
  const addon = await physicsTracker();
  const tier = letter(column(addon, "Risk tier"));
  await addon.type(`Physics!${tier}3`, [["Risk tier"]]);
  const report = await repair(addon);
  expect(linesOf(report, "done")).toEqual([`Physics, column ${tier}: Risk tier: the formula is back.`]);
  expect(addon.values(`Physics!${tier}5`)).toEqual([["Red"]]);
});

test("a value typed in the way of a formula is named and never deleted", async () => {
  const addon = await physicsTracker();
  const meg = letter(column(addon, "MEG"));
  await addon.type(`Physics!${meg}5`, [["my own C"]]);
  const report = await repair(addon);
  expect(linesOf(report, "left").join()).toContain(`MEG cannot fill its column: ${meg}5 "my own C" stand in its way.`);
  expect(addon.values(`Physics!${meg}5`)).toEqual([["my own C"]]);
});

test("pasting values over a whole computed column is reported, and nothing is deleted", async () => {
  const addon = await physicsTracker();
  const meg = letter(column(addon, "MEG"));
  await addon.type(`Physics!${meg}3`, [["MEG"], ["A"], ["B"], ["C"]]);
  const report = await repair(addon);
  expect(linesOf(report, "left").join()).toContain("MEG: the formula is gone and 3 cells hold typed values");
  expect(addon.values(`Physics!${meg}3:${meg}6`)).toEqual([["MEG"], ["A"], ["B"], ["C"]]);
});

test("an average that was pasted over counts for nothing, and is named each time", async () => {
  const addon = await physicsTracker();
  const average = letter(column(addon, "Average %"));
  const tiers = () => {
    const tier = letter(column(addon, "Risk tier"));
    return addon.values(`Physics!${tier}4:${tier}6`);
  };
  const before = tiers();
  await addon.type(`Physics!${average}3`, [["Average %"], [80], [80], [80]]);
  for (let time = 0; time < 2; time++) {
    const report = await repair(addon);
    expect(linesOf(report, "left").join()).toContain("Average %: the formula is gone and 3 cells hold typed values");
    expect(tiers()).toEqual(before);
  }
  expect(addon.values(`Physics!${average}3:${average}6`)).toEqual([["Average %"], [80], [80], [80]]);
});

test("missing work that was pasted over counts where it is more than the marks show, and hides none", async () => {
  const addon = await physicsTracker();
  // Beside a column of their own it has a formula of its own.
  const at = column(addon, "Missing work");
  addon.workbook.insertColumns(addon.workbook.activeSheet(), at, 1);
  await addon.type(`Physics!${letter(at)}3`, [["Notes"], ["a"], ["b"], ["c"]]);
  await repair(addon);
  const [missing, first] = ["Missing work", "Test 1 (50)"].map((heading) => letter(column(addon, heading)));
  await addon.type(`Physics!${first}5`, [["NS"]]);
  await addon.type(`Physics!${missing}3`, [["Missing work"], [3], [0], [0]]);
  const shown = (row: number) => {
    const places = ["Risk tier", "Reasons"].map((heading) => letter(column(addon, heading)));
    return places.map((place) => addon.values(`Physics!${place}${row}`)[0]?.[0]);
  };
  for (let time = 0; time < 2; time++) {
    expect(linesOf(await repair(addon), "left").join()).toContain("Missing work: the formula is gone and 3 cells");
    expect(shown(4)).toEqual([expect.stringMatching(/Amber|Red/), expect.stringContaining("Missing work 3")]);
    expect(shown(5)).toEqual([expect.stringMatching(/Amber|Red/), expect.stringContaining("Missing work 1")]);
  }
});

test("a learner inserted directly below the headings is covered at once", async () => {
  const addon = await physicsTracker();
  addon.workbook.insertRows(addon.workbook.activeSheet(), 3, 1);
  await addon.type("Physics!A4", [["Di", "Dale", 104, 9]]);
  const meg = letter(column(addon, "MEG"));
  expect(addon.values(`Physics!${meg}4:${meg}5`)).toEqual([["A*"], ["C"]]);
});

test("a column inserted among the learners' changes no result and needs no repair of a formula", async () => {
  const addon = await physicsTracker();
  const before = addon.values("Physics!P4:Z6");
  addon.workbook.insertColumns(addon.workbook.activeSheet(), 2, 1);
  await addon.workbook.settled();
  expect(addon.values("Physics!Q4:AA6")).toEqual(before);
  const report = await repair(addon);
  expect(linesOf(report, "left")).toEqual([]);
  expect(linesOf(report, "done").join()).not.toContain("formula");
});

test("sorting moves learners whole", async () => {
  const addon = await physicsTracker();
  const tierOf = (surname: string) => {
    const row = addon.values("Physics!A4:Z6").find((cells) => cells[1] === surname);
    return row?.[column(addon, "Risk tier")];
  };
  const before = ["Ash", "Birch", "Cole"].map(tierOf);
  addon.workbook.sort(at(addon.workbook, "A4:J6", "Physics"), [{ column: 1, ascending: false }]);
  await addon.workbook.settled();
  expect(addon.values("Physics!B4")).toEqual([["Cole"]]);
  expect(["Ash", "Birch", "Cole"].map(tierOf)).toEqual(before);
});
