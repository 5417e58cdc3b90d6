import { demandSize, gridOf } from "./grid";
import type { RangeMembers } from "./range";
import { refuseProtected } from "./writing";

export const noteMembers: RangeMembers = (context, area, self) => {
  const { sheet, row, column } = area;
  const noteAt = (r: number, c: number): string => context.workbook.note(sheet, row + r, column + c);

  function setEach(textAt: (r: number, c: number) => string | null | undefined): void {
    refuseProtected(context, sheet, area);
    gridOf(area, (r, c) => {
      const text = textAt(r, c) ?? "";
      if (text !== noteAt(r, c)) context.workbook.setNote(sheet, row + r, column + c, text);
    });
  }

  return {
    getNote: () => noteAt(0, 0),
    getNotes: () => gridOf(area, noteAt),
    setNote(text) {
      setEach(() => text);
      return self();
    },
    setNotes(grid: unknown[][]) {
      demandSize("SpreadsheetApp.Range.setNotes", grid, area);
      setEach((r, c) => grid[r]?.[c] as string | null | undefined);
      return self();
    },
    clearNote() {
      setEach(() => "");
      return self();
    },
  };
};
