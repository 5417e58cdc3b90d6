import type { Univer } from "@univerjs/core";
import { engine } from "../support/engine";
import { at, closeWorkbooks, fill, newWorkbook } from "../support/workbooks";

afterEach(closeWorkbooks);

/** A rule down to the last row, what the grid marks as wrong, and which cells were looked at. */
function checked() {
  let univer: Univer | undefined;
  const workbook = newWorkbook({ plugins: (made) => (univer = made) });
  const injector = univer?.__getInjector();
  const [marks, validator] = [
    injector?.get(engine.DataValidationCacheService),
    injector?.get(engine.SheetsDataValidationValidatorService),
  ];
  const looked = jest.spyOn(
    validator as unknown as { _validatorByCell: (...cell: unknown[]) => unknown },
    "_validatorByCell",
  );
  const area = at(workbook, "A2:B1000");
  const condition = { kind: "list", values: ["Yes", "No"] } as const;
  workbook.setValidation(area, { condition, allowInvalid: true, help: "" });
  const unit = injector?.get(engine.IUniverInstanceService).getFocusedUnit()?.getUnitId() ?? "";
  const wrong = () =>
    ["A2", "B2", "A3", "B900"].filter((a1) => {
      const { row, column } = at(workbook, a1);
      return marks?.getValue(unit, area.sheet, row, column) === "invalid";
    });
  // As the grid has them looked at when it is drawn, and after each change.
  const look = () => {
    const range = { startRow: 1, endRow: 999, startColumn: 0, endColumn: 1 };
    return validator?.validatorRanges(unit, area.sheet, [range]);
  };
  return { workbook, wrong, looked, look };
}

test("what is filled is marked where a rule forbids it, until it is right or gone; blank cells are not looked at", async () => {
  const { workbook, wrong, looked, look } = checked();
  fill(workbook, "A2", [
    ["Yes", "maybe"],
    ["perhaps", null],
  ]);
  fill(workbook, "B900", [["nor"]]);
  await workbook.settled();
  await look();
  expect(wrong()).toEqual(["B2", "A3", "B900"]);
  expect(looked.mock.calls.length).toBeLessThan(30);
  fill(workbook, "B2", [["No"]]);
  workbook.clearContents(at(workbook, "A3"));
  await workbook.settled();
  await look();
  expect(wrong()).toEqual(["B900"]);
});
