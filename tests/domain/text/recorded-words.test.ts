import { readConsent } from "../../../src/domain/text/recorded-words";

describe("what is recorded about contacting parents", () => {
  test.each(["Yes", " yes ", "Y", "TRUE", true, "Given", "granted.", "✓"])("%p is consent", (cell) => {
    expect(readConsent(cell)).toEqual({ given: true, note: "" });
  });

  test.each(["", "  ", null, undefined, false, "-", "N/A", "Unknown"])("%p is nothing recorded", (cell) => {
    expect(readConsent(cell)).toEqual({ given: false, note: "" });
  });

  test.each([
    "No",
    "N",
    "Withdrawn",
    "Refused",
    "no - withdrawn",
    "ask first",
    "x",
    "Yes - mother only",
    "not given",
    "#N/A",
  ])("%p is a No or a note, kept as it was typed", (cell) => {
    expect(readConsent(cell)).toEqual({ given: false, note: cell });
  });

  test("a number or a date is a note, and a long one is cut", () => {
    expect(readConsent(1)).toEqual({ given: false, note: "1" });
    expect(readConsent(new Date(2025, 8, 1))).toEqual({ given: false, note: "2025-09-01" });
    expect(readConsent("x".repeat(50_000)).note).toHaveLength(200);
  });
});
