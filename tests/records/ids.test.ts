import { idFinder, readId, sameId } from "../../src/records/texts";

describe("the ID that is meant", () => {
  test("is found whatever its case, and without the zeros that an export or a sheet takes away", () => {
    const find = idFinder(["M1001", "00123"]);
    expect([find("m1001"), find("123"), find("0123"), find("124")]).toEqual(["M1001", "00123", "00123", undefined]);
  });

  test("keeps its zeros where they tell two of one list apart", () => {
    const find = idFinder(["0123", "123"]);
    expect([find("0123"), find("123"), find("00123")]).toEqual(["0123", "123", undefined]);
  });

  test("is written as the first list has it, where two lists write it otherwise", () => {
    const find = idFinder(["123", "m7"], ["00123", "M7", "9"]);
    expect([find("123"), find("00123"), find("M7"), find("09")]).toEqual(["123", "123", "m7", "9"]);
  });

  test("is told apart in every list once one list tells it apart", () => {
    const find = idFinder(["123"], ["00123", "123"]);
    expect([find("123"), find("00123")]).toEqual(["123", "00123"]);
  });

  test("is the same for a record that no list knows, but for its case", () => {
    const isTheirs = sameId(idFinder(["1"]), "x9");
    expect([isTheirs("X9"), isTheirs("x09"), isTheirs("1")]).toEqual([true, false, false]);
  });
});

test.each([
  [102, "102"],
  ["102.0", "102"],
  ["'102", "102"],
  ['="101"', "101"],
  ["\u00a0M 1\u200b001 ", "M 1001"],
  ["１０２", "102"],
])("%j is the ID %s", (cell, id) => {
  expect(readId(cell)).toEqual({ state: "value", value: id });
});

test.each(["TBC", "1.23457E+09", "n/a", "?", "#N/A"])("%s is no ID that tells anybody apart", (cell) => {
  expect(readId(cell).state).toBe("problem");
});
