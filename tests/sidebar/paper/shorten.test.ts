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

const x = (count: number) => "x".repeat(count);

test("title, facts and foot keep at least what a line holds, however little room there is", () => {
  const long: Paper = {
    ...paper(),
    title: x(121),
    facts: [
      { label: x(99), value: x(60) },
      { label: "Tutor", value: x(61) },
    ],
    foot: x(201),
  };
  expect(shortened(long, room)).toMatchObject({
    title: `${x(120)}… (+1)`,
    facts: [
      { label: x(99), value: x(60) },
      { label: "Tutor", value: `${x(60)}… (+1)` },
    ],
    foot: `${x(200)}… (+1)`,
    compact: true,
  });
  const wide = { ...room, text: 300, compact: false };
  expect(shortened(long, wide)).toEqual({ ...long, compact: false });
});

test("a word stands whole unless it would cost half of the text", () => {
  expect(cut(`abcde ${x(9)}`, 11)).toBe(`abcde ${x(5)}… (+4)`);
  expect(cut(`abcdef ${x(9)}`, 11)).toBe("abcdef… (+10)");
  expect(cut("one two", 7)).toBe("one two");
});

test("a paragraph may be three times as long as a cell, and one that is cut says what the number means", () => {
  const text = (...paragraphs: string[][]): Section => ({
    heading: "Why",
    block: "text",
    paragraphs,
    rank: "first",
    restIn: "the tab Plans",
  });
  const [whole, shorter] = shortened(paper(text([x(30), "b"]), text(["a", x(31)])), room).sections;
  expect(whole).toEqual(text([x(30), "b"]));
  expect(shorter).toEqual({
    ...text(["a", `${x(30)}… (+1)`]),
    note: "Cut to fit: (+12) is 12 more characters in the tab Plans.",
  });
});

test("what a section already notes stays in front of what is missing", () => {
  const rows = [["a"], ["b"], ["c"], ["d"], [x(11)]];
  const [section] = shortened(paper({ ...table(rows), note: "Since Monday." }), { ...room, later: 4 }).sections;
  expect(section?.note).toBe("Since Monday. 1 more row in the tab Interventions.");
  const [all] = shortened(paper({ ...table(rows), note: "Since Monday." }), { ...room, later: 5 }).sections;
  expect(all?.note).toBe("Since Monday. Cut to fit: (+12) is 12 more characters in the tab Interventions.");
});

test("figures lose the number of a definition that is not on the page, and only then", () => {
  const definitions: Section = {
    heading: "How",
    block: "definitions",
    definitions: [{ number: 2, id: "gap", text: "Mean gap" }],
    restIn: "the copy",
  };
  const numbered: Section = {
    ...table([["Physics [12]", "[1] x"]]),
    columns: [
      { heading: "Course", kind: "text" },
      { heading: "Gap [2]", kind: "figure" },
    ],
  } as Section;
  const [without] = shortened(paper(numbered, definitions), room).sections;
  expect(without).toMatchObject({
    columns: [
      { heading: "Course", kind: "text" },
      { heading: "Gap", kind: "figure" },
    ],
    rows: [["Physics", "[1] x"]],
  });
  const [kept, named] = shortened(paper(numbered, definitions), { ...room, text: 20, definitions: true }).sections;
  expect([kept, named]).toEqual([numbered, definitions]);
  expect(shortened(paper({ ...numbered }), { ...room, text: 20 }).sections).toEqual([numbered]);
  const none: Section = { ...definitions, definitions: [] };
  expect(shortened(paper(none), room).sections).toEqual([none]);
});

test("bars and charts that have room say nothing, and lines to write on stay", () => {
  const bands: Section = {
    heading: "Bands",
    block: "bands",
    legend: ["Expected"],
    bars: ["A", "B", "C"].map((label) => ({ label, counts: [1] })),
    restIn: "the tab Summary",
  };
  const charts: Section = { heading: "Marks", block: "charts", charts: [{ title: "Physics", marks: [] }] };
  const space: Section = { heading: "Notes", block: "space", prompts: ["", x(99)] };
  expect(shortened(paper(bands, charts, space), room).sections).toEqual([bands, charts, space]);
  const more = { ...bands, bars: [...bands.bars, { label: "D", counts: [2] }, { label: "E", counts: [2] }] } as Section;
  expect(shortened(paper(more), room).sections).toEqual([{ ...bands, note: "2 more rows in the tab Summary." }]);
});

test("the first room holds all that a page can, the last one what always fits", () => {
  expect(rooms[0]).toEqual({ text: 1_200, first: 40, later: 40, charts: 12, definitions: true, compact: false });
  expect(rooms.at(-1)).toEqual({ text: 20, first: 3, later: 1, charts: 0, definitions: false, compact: true });
  expect(rooms.filter(({ definitions }) => definitions)).toHaveLength(2);
  expect(rooms.filter(({ compact }) => !compact)).toHaveLength(1);
  expect(new Set(rooms.map((one) => JSON.stringify(one))).size).toBe(rooms.length);
});
