import { rowKind } from "../../../src/domain/adoption/row-kind";

test.each([
  ["Points Possible", ["    Points Possible", "", "", 50, 20]],
  ["Marks alone", ["Marks", "", "", 50, 20]],
  ["Max alone", ["", "Max", "", 50, "20"]],
])("A row under the headings that begins with %s gives the maxima", (_, cells) => {
  expect(rowKind(cells, 0)).toBe("maxima");
});

test.each([
  ["Mark Smith's", [103, "Mark", "Smith", "A level", 24]],
  ["Mark Smith's, his name first", ["Mark", "Smith", 103, 24]],
  ["Mark's, who has one name", [103, "Mark", 24]],
  ["Al Mark's", ["Mark", "Al", "104", 24]],
  ["Sam Marks's", ["Marks", "Sam", "104", 24]],
  ["Max Oak's", ["Max", "Oak", "105", 24]],
])("%s row is a learner's", (_, cells) => {
  expect([0, 1, 5].map((place) => rowKind(cells, place))).toEqual(["learner", "learner", "learner"]);
});

test("a name alone far below the headings is a learner's, a class average is nobody's", () => {
  expect(rowKind(["Mark", "", 24], 5)).toBe("learner");
  expect(rowKind(["Class average", "", 24], 5)).toBe("no learner");
});
