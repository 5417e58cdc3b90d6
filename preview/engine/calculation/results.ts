import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { CellValueType, isNullCell, ObjectMatrix } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { ErrorType, ErrorValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { Engine } from "../engine";
import { loading, type RunningCalls } from "../functions/running-calls";
import type { ArrayAreas, Owner } from "./array-areas";
import type { ColumnVersions } from "./column-versions";
import { internalsOf, type Rows } from "./internals";
import { isIn, isSame, overlap } from "./ranges";

/** What a formula filled before it was worked out and fills now; both undefined for one cell or no room. */
export interface Refilled {
  readonly owner: Owner;
  readonly before: IRange | undefined;
  readonly now: IRange | undefined;
}

/**
 * Takes what each formula comes to, in place of Univer, which asks for each cell of each array whether it is in any other array, enters
 * each into the index of values, and knows of no array that has lengthened or shortened in the same calculation.
 */
export function takeResults(
  engine: Engine,
  areas: ArrayAreas,
  versions: ColumnVersions,
  running: RunningCalls,
  told: (refilled: Refilled) => void,
): void {
  const { runtime, config, model } = internalsOf(engine);

  const shownBefore = ({ unit, sheet }: Owner): Rows<Nullable<ICellData>> =>
    (model.getArrayFormulaCellData()[unit]?.[sheet] ?? {}) as Rows<Nullable<ICellData>>;

  function typedCells({ unit, sheet }: Owner): Rows<Nullable<ICellData>> {
    return (config.getUnitData()[unit]?.[sheet]?.cellData.getMatrix() ?? {}) as Rows<Nullable<ICellData>>;
  }

  function hasRoom(owner: Owner, area: IRange): boolean {
    if (area.endRow >= runtime.currentRowCount || area.endColumn >= runtime.currentColumnCount) return false;
    if (areas.others(owner).some((other) => overlap(other, area))) return false;
    const typed = typedCells(owner);
    for (let row = area.startRow; row <= area.endRow; row++) {
      const cells = typed[row];
      if (!cells) continue;
      for (let column = area.startColumn; column <= area.endColumn; column++)
        if ((row !== owner.row || column !== owner.column) && !isNullCell(cells[column])) return false;
    }
    return true;
  }

  /** So that whoever reads what the array filled before finds nothing there any more. */
  function leaveOthers(owner: Owner): void {
    const [before, now] = [areas.before(owner), areas.of(owner)];
    if (!before) return;
    const cells = matrixIn(runtime._runtimeArrayFormulaCellData, owner.unit, owner.sheet);
    for (let column = before.startColumn; column <= before.endColumn; column++)
      for (let row = before.startRow; row <= before.endRow; row++) {
        if (now && isIn(now, row, column)) continue;
        versions.changed(owner.sheet, column);
        if ((row !== owner.row || column !== owner.column) && !cells.getValue(row, column))
          cells.setValue(row, column, gone);
      }
  }

  function put(owner: Owner, value: FunctionVariantType): void {
    const { unit, sheet, row, column } = owner;
    const own = matrixIn(runtime._runtimeData, unit, sheet);
    const array = arrayOf(value);
    if (!array || (array.getRowCount() <= 1 && array.getColumnCount() <= 1)) {
      const cell = runtime._getValueObjectOfRuntimeData(array ? array.getFirstCell() : value);
      const before = typedCells(owner)[row]?.[column];
      if (before?.v !== cell.v || before?.t !== cell.t || cell.s) versions.changed(sheet, column);
      own.setValue(row, column, cell);
      matrixIn(runtime._runtimeClearArrayFormulaCellData, unit, sheet).setValue(row, column, cell);
      return;
    }
    const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
    const area = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
    const ranges = ((runtime._unitArrayFormulaRange[unit] ??= {})[sheet] ??= {});
    const cells = matrixIn(runtime._runtimeArrayFormulaCellData, unit, sheet);
    const isShown = hasRoom(owner, area);
    (ranges[row] ??= {})[column] = area;
    if (!isShown) {
      areas.refuse(owner);
      versions.changed(sheet, column);
      const error = runtime._getValueObjectOfRuntimeData(ErrorValueObject.create(ErrorType.REF));
      own.setValue(row, column, error);
      cells.setValue(row, column, error);
      return;
    }
    const list = array.getArrayValue();
    const shown = shownBefore(owner);
    const changed = new Set<number>();
    for (let r = 0; r < rows; r++) {
      const [line, before] = [cells.getRowOrCreate(row + r), shown[row + r]];
      for (let c = 0; c < columns; c++) {
        const given = list[r]?.[c];
        const known = before?.[column + c];
        if (given && known && isShowing(known, given)) line[column + c] = known;
        else {
          line[column + c] = runtime._getValueObjectOfRuntimeData(given as Nullable<BaseValueObject>);
          changed.add(column + c);
        }
      }
    }
    for (const one of changed) versions.changed(sheet, one);
    own.setValue(row, column, { ...cells.getValue(row, column) });
  }

  runtime.setRuntimeData = (value) => {
    const owner = {
      unit: runtime.currentUnitId,
      sheet: runtime.currentSubUnitId,
      row: runtime.currentRow,
      column: runtime.currentColumn,
    };
    const before = areas.of(owner);
    // Worked out a second time: others may have read what it came to first.
    if (areas.turnOf(owner) !== undefined)
      for (let column = owner.column; column <= (before?.endColumn ?? owner.column); column++)
        versions.changed(owner.sheet, column);
    areas.begin(owner);
    // Whatever else is in a formula: while one of its functions runs, it shows nothing but that.
    put(owner, running.takeWaiting(owner) ? StringValueObject.create(loading) : value);
    leaveOthers(owner);
    const now = areas.of(owner);
    if (!isSame(before, now)) told({ owner, before, now });
  };
}

/** Stands where an array showed something and no longer does. */
export const gone: ICellData = {};

/** Whether a cell shows this number, text or flag already. */
function isShowing(cell: ICellData, value: BaseValueObject): boolean {
  if (value.isError() || value.isNull() || cell.v !== (value.isBoolean() ? Number(value.getValue()) : value.getValue()))
    return false;
  const type = value.isNumber()
    ? CellValueType.NUMBER
    : value.isBoolean()
      ? CellValueType.BOOLEAN
      : CellValueType.STRING;
  return cell.t === type && !cell.custom && patternOf(cell) === (value.getPattern() ?? "");
}

const patternOf = ({ s }: ICellData): string => (typeof s === "object" ? (s?.n?.pattern ?? "") : "");

function arrayOf(value: FunctionVariantType): ArrayValueObject | undefined {
  if (value.isReferenceObject()) return (value as BaseReferenceObject).toArrayValueObject();
  return (value as BaseValueObject).isArray() ? (value as ArrayValueObject) : undefined;
}

function matrixIn<Value>(
  all: Record<string, Record<string, ObjectMatrix<Value>> | undefined>,
  unit: string,
  sheet: string,
): ObjectMatrix<Value> {
  return ((all[unit] ??= {})[sheet] ??= new ObjectMatrix<Value>());
}
