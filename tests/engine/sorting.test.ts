import { engine } from "../support/engine";
import { at, cell, closeWorkbooks, fill, newWorkbook, values } from "../support/workbooks";

afterEach(closeWorkbooks);

/** Headings in a frozen row, a column that an array fills, and a formula typed into each row. */
function tracker(sort: Parameters<typeof engine.createWorkbook>[0] = {}) {
  const workbook = newWorkbook(sort);
  fill(workbook, "A1", [
    ["Name", "Mark", '={"Twice";ARRAYFORMULA(B2:B5*2)}', "Own"],
    ["Cy", 5, null, "=B2+1"],
    ["Al", 9, null, "=B3+1"],
    ["Di", 1, null, "=B4+1"],
    ["Bo", 7, null, "=B5+1"],
  ]);
  workbook.freeze(workbook.activeSheet(), 1, 0);
  return workbook;
}

/** As a click on a column's heading and then on "Sort" gives it to the grid. */
async function sortByHeading(column: number, type: "asc" | "desc") {
  let run: (() => unknown) | undefined;
  const workbook = tracker({
    plugins: (univer) => {
      run = () => {
        const { ICommandService, RANGE_TYPE } = engine;
        const sheet = workbook.activeSheet();
        const unit = univer.__getInjector().get(engine.IUniverInstanceService).getFocusedUnit()?.getUnitId();
        return univer
          .__getInjector()
          .get(ICommandService)
          .syncExecuteCommand("sheet.command.sort-range", {
            unitId: unit,
            subUnitId: sheet,
            range: { startRow: 0, endRow: 999, startColumn: column, endColumn: column, rangeType: RANGE_TYPE.COLUMN },
            orderRules: [{ colIndex: column, type }],
            hasTitle: false,
          });
      };
    },
  });
  await workbook.settled();
  run?.();
  await workbook.settled();
  return workbook;
}

test("a sheet that is sorted by a computed column moves whole rows and keeps its headings", async () => {
  const workbook = await sortByHeading(2, "desc");
  expect(values(workbook, "A1:D6")).toEqual([
    ["Name", "Mark", "Twice", "Own"],
    ["Al", 9, 18, 10],
    ["Bo", 7, 14, 8],
    ["Cy", 5, 10, 6],
    ["Di", 1, 2, 2],
    [null, null, null, null],
  ]);
  expect(cell(workbook, "C1").formula).toBe('={"Twice";ARRAYFORMULA(B2:B5*2)}');
  expect(cell(workbook, "D2").formula).toBe("=B2+1");
});

test("a sort is taken back in one step, formulas too", async () => {
  const workbook = await sortByHeading(0, "asc");
  expect(values(workbook, "A2:A5")).toEqual([["Al"], ["Bo"], ["Cy"], ["Di"]]);
  workbook.undo();
  await workbook.settled();
  expect(values(workbook, "A2:D5")).toEqual([
    ["Cy", 5, 10, 6],
    ["Al", 9, 18, 10],
    ["Di", 1, 2, 2],
    ["Bo", 7, 14, 8],
  ]);
  expect(
    workbook
      .read(at(workbook, "D2:D5"))
      .flat()
      .map(({ formula }) => formula),
  ).toEqual(["=B2+1", "=B3+1", "=B4+1", "=B5+1"]);
});
