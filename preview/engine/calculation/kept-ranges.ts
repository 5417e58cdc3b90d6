import type { IRange, Styles } from "@univerjs/core";
import { type ArrayValueObject, BaseReferenceObject } from "@univerjs/engine-formula";
import type { Engine } from "../engine";
import type { ColumnVersions } from "./column-versions";

interface Kept {
  readonly versions: readonly number[];
  readonly array: ArrayValueObject;
}
interface KeptOfWorkbook {
  readonly versions: ColumnVersions;
  readonly ranges: Map<string, Kept>;
}
interface Reference {
  getUnitId(): string;
  getSheetId(): string;
  getRangePosition(): IRange;
  getUnitStylesData(): Record<string, Styles | undefined>;
  _checkIfWorksheetMiss(): boolean;
  toArrayValueObject(useCache?: boolean): ArrayValueObject;
}

const prototype = BaseReferenceObject.prototype as unknown as Reference;
// oxlint-disable-next-line typescript/unbound-method -- called with the reference below
const readByUniver = prototype.toArrayValueObject;

/** Univer's references belong to no workbook; the styles that they are given do. */
const keptOf = new WeakMap<Styles, KeptOfWorkbook>();

/** A formula of each row reads a few cells: these are read as quickly as they are found. */
const fewestRows = 20;
const most = 1_000;

/**
 * A range is read cell by cell in each calculation, though most columns are as they were. Its array is kept while they are, and with it what
 * was worked out from it.
 */
export function keepRanges(engine: Engine, versions: ColumnVersions): void {
  keptOf.set(engine.book.getWorkbook().getStyles(), { versions, ranges: new Map() });
  prototype.toArrayValueObject = function (this: Reference, useCache = true) {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    const styles = this.getUnitStylesData()[this.getUnitId()];
    const own = styles && keptOf.get(styles);
    if (!own || !useCache || endRow - startRow < fewestRows || this._checkIfWorksheetMiss())
      return readByUniver.call(this, useCache);
    const sheet = this.getSheetId();
    const now = Array.from({ length: endColumn - startColumn + 1 }, (_, index) =>
      own.versions.of(sheet, startColumn + index),
    );
    const key = `${sheet}!${startRow},${startColumn}:${endRow},${endColumn}`;
    const known = own.ranges.get(key);
    if (known?.versions.every((version, index) => version === now[index])) return known.array;
    const array = readByUniver.call(this, false);
    if (own.ranges.size >= most) own.ranges.clear();
    own.ranges.set(key, { versions: now, array });
    return array;
  };
}
