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
