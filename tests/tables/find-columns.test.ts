import { findColumns } from "../../src/tables/find-columns";
import type { Grid } from "../../src/tables/grid";
import { usedAsNote } from "../../src/tables/used-as";

const blank = (headings: readonly unknown[]) => headings.map(() => "");
function grid(
  headings: readonly string[],
  { formulas = {}, notes = {} }: { formulas?: Record<number, string>; notes?: Record<number, string> } = {},
): Grid {
  const of = (texts: Record<number, string>) => [blank(headings).map((_, at) => texts[at] ?? ""), blank(headings)];
  return { values: [headings, blank(headings)], formulas: of(formulas), notes: of(notes) };
}

test("a column is told with the heading that the sheet gives it", () => {
  expect(findColumns(grid(["Student ID", "Family name", "Room", "Attendance %"]), 1)).toEqual([
    expect.objectContaining({ column: 0, heading: "Student ID", key: "learnerId" }),
    expect.objectContaining({ column: 1, heading: "Family name", key: "surname" }),
    expect.objectContaining({ column: 3, heading: "Attendance %", key: "attendance" }),
  ]);
});

test("a note of ours says what a column is used as, under a heading that says nothing", () => {
  const found = findColumns(grid(["Ref", "Present"], { notes: { 1: usedAsNote("attendance") } }), 1);
  expect(found).toEqual([expect.objectContaining({ column: 1, heading: "Present", key: "attendance", by: "note" })]);
});
