import { besideNames, counts, spillsAcross } from "../../src/tables/beside-names";

test("the place is right behind the first run of columns that say who a row is about", () => {
  const place = (...keys: Parameters<typeof besideNames>[0][number]["key"][]) =>
    besideNames(keys.map((key, column) => ({ key, column })));
  expect(place("learnerId", "firstName", "surname", "prior")).toBe(3);
  expect(place("surname", "firstName", "prior", "learnerId")).toBe(2);
  expect(place("group", "learnerId", "attendance")).toBe(2);
  expect(place("prior")).toBe(Infinity);
});

test.each([
  ["=VLOOKUP(A2,Tracker!A:F,6,FALSE)", true],
  ["=VLOOKUP(A2,'Tracker'!$A$2:$F$90,6,0)", true],
  ["=INDEX(Tracker!A:F,2,6)", true],
  ['=QUERY(Tracker!A:Z,"select A, F")', true],
  ["=COUNTA(Tracker!A2:F2)", true],
  ['=INDIRECT("Tracker!F2")', true],
  ["=OFFSET(Tracker!A1,1,5)", true],
  // A block that is shown elsewhere would be a column wider.
  ["=Tracker!A2:F90", true],
  ["=Tracker!3:3", true],
  ["=Students!3:3", false],
  ["=SUM(Tracker!4:4)", false],
  ["=ARRAYFORMULA(Tracker!A2:F90)", true],
  ["={Tracker!A2:C90, Tracker!A2:F90}", true],
  // From right of the place on, and up to it, a range moves as a whole.
  ["=VLOOKUP(A2,Tracker!D:H,3,FALSE)", false],
  ["=VLOOKUP(A2,Tracker!A:C,3,FALSE)", false],
  // Of another sheet.
  ["=VLOOKUP(A2,Students!A:F,6,FALSE)", false],
  ["=VLOOKUP(A2,A:F,6,FALSE)", false],
  // Words among numbers change no sum.
  ["=SUM(Tracker!A2:F2)", false],
  ["=IF(ROUND(AVERAGE(Tracker!A2:F2),0)>50,1,0)", false],
  ['=COUNTIF(Tracker!E:E,"A2:F2")', false],
])("%s counts columns across the place: %s", (formula, expected) => {
  expect(counts(formula, { sheet: "Tracker", place: 3, on: "Overview" })).toBe(expected);
});

test("on the sheet itself a range needs no name", () => {
  expect(counts("=VLOOKUP(A2,A:F,6,FALSE)", { sheet: "Year 12's", place: 3, on: "Year 12's" })).toBe(true);
  expect(counts("=VLOOKUP(A2,'Year 12''s'!A:F,6,FALSE)", { sheet: "Year 12's", place: 3, on: "Overview" })).toBe(true);
});

test("a formula that gives the cells right of the place too is found where it stands", () => {
  const values = [
    ["ID", "Name", "Test"],
    [1, "Ash", 20],
  ];
  const at = (formula: string, column = 1) => ({
    values,
    formulas: [["", "", ""], ["", "", ""].map((_, place) => (place === column ? formula : ""))],
  });
  expect(spillsAcross(at("={Names!A2:B9}"), 2)).toBe("B2");
  expect(spillsAcross(at("=ARRAYFORMULA(Names!A2:B9)", 0), 2)).toBe("A2");
  // One cell of a name beside a typed mark.
  expect(spillsAcross(at("=PROPER(Names!A2)"), 2)).toBeUndefined();
  expect(spillsAcross(at("={Names!A2:B9}", 2), 2)).toBeUndefined();
});
