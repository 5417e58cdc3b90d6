import { type Drawing, fitPage } from "../../../sidebar/paper/fit-page";
import type { Paper } from "../../../sidebar/paper/paper";

const paperOf = (characters: number): Paper => ({
  kind: "Sheet",
  title: "Ada",
  facts: [],
  sections: [
    { heading: "Why", block: "text", paragraphs: [["x".repeat(characters)]], rank: "later", restIn: "the tab Plans" },
  ],
  foot: "",
});

/** A page whose height is the length of its texts and ten for each line to write on. */
function drawing(): Drawing & { last: () => { text: number; lines: number } } {
  let last = { text: 0, lines: 0 };
  return {
    draw: (shown, lines) => {
      const [section] = shown.sections;
      last = { text: section?.block === "text" ? (section.paragraphs[0]?.[0] ?? "").length : 0, lines };
    },
    height: () => last.text + last.lines * 10,
    last: () => last,
  };
}

test("what fits is drawn whole, with as many lines to write on as are of use", () => {
  const page = drawing();
  fitPage(paperOf(3_000), page, 10_000);
  expect(page.last()).toEqual({ text: 3_000, lines: 24 });
});

test("what does not fit is shortened until it does, and lines take the rest", () => {
  const page = drawing();
  fitPage(paperOf(5_000), page, 400);
  expect(page.height()).toBeLessThanOrEqual(400);
  expect(page.height()).toBeGreaterThan(390);
});

test("a page that is too small for anything shows the least there is", () => {
  const page = drawing();
  fitPage(paperOf(5_000), page, 1);
  expect(page.last().lines).toBe(2);
  expect(page.last().text).toBeLessThan(100);
});

test("A4 upright less two margins of 12 mm is 1,029 whole pixels high", () => {
  const page = drawing();
  fitPage(paperOf(1_009), page);
  expect(page.last()).toEqual({ text: 1_009, lines: 2 });
  fitPage(paperOf(1_010), page);
  expect(page.last().text).toBeLessThan(1_010);
  fitPage(paperOf(989), page);
  expect(page.last()).toEqual({ text: 989, lines: 4 });
});

const texts = (count: number) => Array.from({ length: count }, (_, index) => `text ${index}`);

/** A page as high as it has rows, paragraphs, charts and definitions, and lines to write on. */
function counting() {
  let counts: Record<string, number> = {};
  const drawn: Drawing = {
    draw: ({ sections }, lines) => {
      counts = { lines };
      for (const section of sections) {
        if (section.block === "table") counts.rows = section.rows.length;
        if (section.block === "text") counts.paragraphs = section.paragraphs.length;
        if (section.block === "charts") counts.charts = section.charts.length;
        if (section.block === "definitions") counts.definitions = section.definitions.length;
      }
    },
    height: () => Object.values(counts).reduce((sum, count) => sum + count, 0),
  };
  return { ...drawn, counts: () => counts };
}

test("where the page has room left, rows come back first, then paragraphs, then charts", () => {
  const paper: Paper = {
    ...paperOf(1),
    sections: [
      {
        heading: "Grades",
        block: "table",
        columns: [{ heading: "Course", kind: "text" }],
        rows: texts(30).map((text) => [text]),
        rank: "first",
        restIn: "the trackers",
        none: "",
      },
      { heading: "Why", block: "text", paragraphs: texts(30).map((text) => [text]), rank: "later", restIn: "there" },
      { heading: "Marks", block: "charts", charts: texts(30).map((title) => ({ title, marks: [] })) },
      {
        heading: "How",
        block: "definitions",
        definitions: texts(30).map((text, number) => ({ number, id: text, text })),
        restIn: "the copy",
      },
    ],
  };
  const after = (height: number) => {
    const page = counting();
    fitPage(paper, page, height);
    return page.counts();
  };
  expect(after(200)).toEqual({ rows: 30, paragraphs: 30, charts: 12, definitions: 30, lines: 24 });
  expect(after(104)).toEqual({ rows: 30, paragraphs: 30, charts: 12, definitions: 30, lines: 2 });
  expect(after(103)).toEqual({ rows: 30, paragraphs: 30, charts: 12, definitions: 0, lines: 24 });
  expect(after(30)).toEqual({ rows: 12, paragraphs: 8, charts: 8, definitions: 0, lines: 2 });
  expect(after(29)).toEqual({ rows: 16, paragraphs: 6, charts: 5, definitions: 0, lines: 2 });
  expect(after(28)).toEqual({ rows: 12, paragraphs: 8, charts: 5, definitions: 0, lines: 3 });
  expect(after(6)).toEqual({ rows: 3, paragraphs: 1, charts: 0, definitions: 0, lines: 2 });
});
