import { fromLocale, toLocale } from "../../preview/host/values/formula-separators";

const pairs = [
  ['={"MEG"; MEG(J2:J; E2:E; "a;b,c"; Policy)}', '={"MEG"; MEG(J2:J, E2:E, "a;b,c", Policy)}'],
  ["=SUM({1,5\\2;3\\4})", "=SUM({1.5,2;3,4})"],
  ["=IF(A1>=0,5;'Year; 12'!A1;0)", "=IF(A1>=0.5,'Year; 12'!A1,0)"],
] as const;

test.each(pairs)("%s of a locale with decimal comma is kept as %s, and shown as it was", (local, kept) => {
  expect(fromLocale(local, "de_DE")).toBe(kept);
  expect(toLocale(kept, "de_DE")).toBe(local);
});

test("A British formula stays as it is", () => {
  expect(fromLocale("=IF(A1>0.5,{1;2},3)", "en_GB")).toBe("=IF(A1>0.5,{1;2},3)");
});
