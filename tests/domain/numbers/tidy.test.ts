import { inWords, tidy } from "../../../src/domain/numbers/tidy";

describe("numbers", () => {
  test("lose the crumbs of binary arithmetic and nothing else", () => {
    expect([tidy(0.1 + 0.2), tidy(0.57 * 100), tidy(-0), tidy(-1e-12), tidy(1e15), tidy(12.345678)]).toEqual([
      0.3, 57, 0, 0, 1e15, 12.345678,
    ]);
  });

  test("are said with one decimal, or with enough not to look like their limit", () => {
    expect([
      inWords(86),
      inWords(86.25),
      inWords(-2.5),
      inWords(89.96, 90),
      inWords(90, 90),
      inWords(89.9999999, 90),
    ]).toEqual(["86", "86.3", "−2.5", "89.96", "90", "89.9999999"]);
  });
});
