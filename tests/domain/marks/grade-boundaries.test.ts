import { readBoundaries, workingAt } from "../../../src/domain/marks/grade-boundaries";

describe("grade boundaries", () => {
  test.each([
    "A* 80, A 70, B 60",
    "A*: 80%; A: 70%; B: 60%",
    "A* = 80\nA = 70\nB = 60",
    "B 60, A 70, A* 80",
    " A* ≥80 , A ≥ 70,B  60.0 ,",
  ])("may be written %j", (text) => {
    const boundaries = [
      { grade: "A*", from: 80 },
      { grade: "A", from: 70 },
      { grade: "B", from: 60 },
    ];
    expect(readBoundaries(text)).toEqual({ boundaries });
  });

  test("grades may be numbers or words", () => {
    expect(readBoundaries("9 85, 8 75")).toEqual({
      boundaries: [
        { grade: "9", from: 85 },
        { grade: "8", from: 75 },
      ],
    });
    expect(readBoundaries("Level 2 Pass 40")).toEqual({ boundaries: [{ grade: "Level 2 Pass", from: 40 }] });
  });

  test.each(["A* 0.8, A 0.7, B 0.6", "A* 1, A 0.9", "E 80, D 70, A 40", "Pass 85, Distinction 40"])(
    "shares of 1, or grades upside down, would give everyone the best: %j is refused",
    (text) => expect(readBoundaries(text)).toEqual({ unreadable: text }),
  );

  test("words that are no known scale may stand in any order, and 0 alone is a boundary", () => {
    expect(readBoundaries("Secure 70, Developing 40, Emerging 0")).toHaveProperty("boundaries");
    expect(readBoundaries("Developing 70, Secure 40")).toHaveProperty("boundaries");
  });

  test.each([
    ["A eighty, B 60", "A eighty"],
    ["A 120", "A 120"],
    ["A 80, A 70", "A 70"],
    ["A* 80, A 70, B 75", "B 75"],
    ["A 70, B 70", "B 70"],
    ["80, 70", "80"],
    ["", ""],
    [" , ", " , "],
  ])("%j cannot be read at %j", (text, unreadable) => {
    expect(readBoundaries(text)).toEqual({ unreadable });
  });

  test("a percentage below all boundaries is U", () => {
    expect(workingAt(59.9, [{ grade: "B", from: 60 }])).toBe("U");
  });
});
