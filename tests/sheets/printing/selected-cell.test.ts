import { selectedCell } from "../../../src/sheets/printing/selected-cell";

type Read = Parameters<typeof selectedCell>[0];

const grid = {
  values: [["Register"], ["Surname", "Learner ID"], ["Ash", " 101 "], ["Birch", ""]],
};
const columns = new Map([["learnerId", 1]]);
const read = {
  trackers: [{ name: "Physics", layout: { headerRow: 2 }, view: { layout: { columns } }, grid }],
  workbook: { tabs: [{ table: { name: "Plans" }, headerRow: 2, positions: columns, grid }] },
} as unknown as Read;

const workbook = (name: string, row: number | undefined) =>
  ({
    getActiveSheet: () => ({ getName: () => name }),
    getActiveRange: () => (row === undefined ? null : { getRow: () => row }),
  }) as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet;

test.each([
  ["Physics", 3, "101"],
  ["Physics", 4, ""],
  ["Physics", 2, ""],
  ["Physics", 1, ""],
  ["Physics", 9, ""],
  ["Plans", 3, "101"],
  ["Notes", 3, undefined],
])("of %s, row %d, the learner ID is %p", (sheet, row, text) => {
  expect(selectedCell(read, "learnerId", workbook(sheet, row))).toEqual({ sheet, row, text });
});

test("a column that the sheet does not have is undefined, and a sheet without a selection has row 0", () => {
  expect(selectedCell(read, "indicator", workbook("Plans", 3)).text).toBeUndefined();
  expect(selectedCell(read, "learnerId", workbook("Plans", undefined))).toEqual({ sheet: "Plans", row: 0, text: "" });
});
