import type { Paper, Section } from "../../../sidebar/paper/paper";
import { cut, rooms, shortened } from "../../../sidebar/paper/shorten";

const table = (rows: readonly (readonly string[])[], rank: "first" | "later" = "later"): Section => ({
  heading: "Open actions",
  block: "table",
  columns: [
    { heading: "Action", kind: "text" },
    { heading: "Owner", kind: "text" },
  ],
  rows,
  rank,
  restIn: "the tab Interventions",
  none: "None.",
});
const paper = (...sections: Section[]): Paper => ({ kind: "Sheet", title: "Ada", facts: [], sections, foot: "" });
const room = { text: 10, first: 3, later: 2, charts: 1, definitions: false, compact: true };

test("a text is cut at a word's end, with how many characters are missing", () => {
  expect(cut("Weekly session on Tuesdays", 15)).toBe("Weekly session… (+12)");
});

test("a text that fits stays as it is, and an unbroken one is cut where the room ends", () => {
  expect(cut("Weekly", 6)).toBe("Weekly");
  expect(cut("Donaudampfschifffahrt", 5)).toBe("Donau… (+16)");
});

test("an emoji is not cut in two", () => {
  expect(cut("🎓🎓🎓", 2)).toBe("🎓🎓… (+1)");
});

test("a table says how many of its rows are missing, and where they are", () => {
  const [section] = shortened(paper(table([["One"], ["Two"], ["Three"], ["Four"], ["Five"]])), room).sections;
  expect(section).toMatchObject({ rows: [["One"], ["Two"]], note: "3 more rows in the tab Interventions." });
});

test("a table that the page is about keeps more of its rows", () => {
  const [section] = shortened(paper(table([["One"], ["Two"], ["Three"], ["Four"]], "first")), room).sections;
  expect(section).toMatchObject({ rows: [["One"], ["Two"], ["Three"]] });
});

test("a table with shortened texts says what the number behind them means", () => {
  const [section] = shortened(paper(table([["Weekly session on Tuesdays", "Ada"]])), room).sections;
  expect(section).toMatchObject({ rows: [["Weekly… (+20)", "Ada"]] });
  expect(section?.note).toContain("12 more characters in the tab Interventions");
});

test("paragraphs and charts that are left out are counted too", () => {
  const chart = { title: "Physics", marks: [] };
  const [text, charts] = shortened(
    paper(
      { heading: "Why", block: "text", paragraphs: [["a"], ["b"], ["c"]], rank: "later", restIn: "the tab Plans" },
      { heading: "Marks", block: "charts", charts: [chart, chart] },
    ),
    room,
  ).sections;
  expect(text?.note).toBe("1 more paragraph in the tab Plans.");
  expect(charts?.note).toBe("1 chart has no room on one page.");
});

test("nothing is said where nothing is missing", () => {
  expect(shortened(paper(table([["One", "Ada"]])), room).sections[0]?.note).toBeUndefined();
});

test("each room holds no more than the one before it", () => {
  const shrinks = rooms.slice(1).every((next, index) => {
    const before = rooms[index];
    return (
      before &&
      (["text", "first", "later", "charts", "definitions"] as const).every((part) => next[part] <= before[part])
    );
  });
  expect(shrinks).toBe(true);
});

test("definitions stand whole or not at all, bars are as many as there is room for, and both say so", () => {
  const [definitions, bands] = shortened(
    paper(
      {
        heading: "How this is worked out",
        block: "definitions",
        definitions: [{ number: 1, id: "gap", text: "Mean gap to the MEG" }],
        restIn: "the copy kept as a tab",
      },
      {
        heading: "Bands",
        block: "bands",
        legend: ["Expected"],
        bars: ["A", "B", "C", "D"].map((label) => ({ label, counts: [1] })),
        restIn: "the tab Summary",
      },
    ),
    room,
  ).sections;
  expect(definitions).toMatchObject({ definitions: [] });
  expect(definitions?.note).toContain("the copy kept as a tab");
  expect(bands).toMatchObject({ note: "1 more row in the tab Summary." });
});
