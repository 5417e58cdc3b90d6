import { nearestWord } from "../../../src/domain/text/nearest-word";

const known = ["Attendance", "Punctuality", "Physics"];

describe("the word that was probably meant", () => {
  test.each([
    ["Atendance", "Attendance"],
    ["punctualty", "Punctuality"],
    ["Phys", "Physics"],
    ["physics ", "Physics"],
  ])("%s is %s", (word, meant) => {
    expect(nearestWord(word, known)).toBe(meant);
  });

  test("a long text was not meant to be a name, even where it begins like one", () => {
    expect(nearestWord(`Physics ${"with notes ".repeat(20)}`, known)).toBeUndefined();
    expect(nearestWord("Physics with notes", known)).toBe("Physics");
  });

  test.each(["", "  ", "Drama", "xyz"])("%j is none of them", (word) => {
    expect(nearestWord(word, known)).toBeUndefined();
  });
});
