import type { IRange } from "@univerjs/core";
import type { Engine } from "../engine";
import { internalsOf } from "./internals";
import { overlap } from "./ranges";

/** A cell with a formula. */
export interface Owner {
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface ArrayAreas {
  /** The cells that the array of a formula fills: as this calculation has found, else as the one before has; undefined for one cell or no room. */
  of(owner: Owner): IRange | undefined;
  /** What it filled before this calculation. */
  before(owner: Owner): IRange | undefined;
  /** Of all arrays of the owner's sheet but its own. */
  others(owner: Owner): IRange[];
  /** Formulas of the owner's sheet whose arrays want some of these cells and have no room. */
  withoutRoom(owner: Owner, range: IRange): Owner[];
  /** When the formula was worked out in this calculation, counted from 0. */
  turnOf(owner: Owner): number | undefined;
  /** Notes that there is no room for its array. */
  refuse(owner: Owner): void;
  /** Notes that a formula is being worked out; what it filled in this calculation is forgotten. */
  begin(owner: Owner): void;
  /** As it was kept. */
  restoreRefused(owner: Owner): void;
  /** Before a calculation, and after one whose results are taken. */
  start(): void;
  end(): void;
}

const keyOf = ({ sheet, row, column }: Owner): string => `${sheet}!${row},${column}`;

export function arrayAreas(engine: Engine): ArrayAreas {
  const { runtime, model } = internalsOf(engine);
  const turns = new Map<string, number>();
  let turn = 0;
  /** Formulas whose arrays have no room, though Univer knows the area that they want: before this calculation and in it. */
  const refused = new Set<string>();
  const refusedNow = new Set<string>();

  const rangesNow = ({ unit, sheet }: Owner) => runtime._unitArrayFormulaRange[unit]?.[sheet];
  const rangesBefore = ({ unit, sheet }: Owner) => model.getArrayFormulaRange()[unit]?.[sheet];
  const wantedBy = (owner: Owner): IRange | undefined =>
    (turns.has(keyOf(owner)) ? rangesNow(owner) : rangesBefore(owner))?.[owner.row]?.[owner.column] as
      | IRange
      | undefined;
  const isRefused = (owner: Owner): boolean => (turns.has(keyOf(owner)) ? refusedNow : refused).has(keyOf(owner));
  const of = (owner: Owner) => (isRefused(owner) ? undefined : wantedBy(owner));

  function* otherOwners(owner: Owner): Generator<Owner> {
    for (const known of [rangesNow(owner), rangesBefore(owner)])
      for (const [row, columns] of Object.entries(known ?? {}))
        for (const column of Object.keys((columns ?? {}) as object)) {
          const other = { ...owner, row: Number(row), column: Number(column) };
          if (other.row !== owner.row || other.column !== owner.column) yield other;
        }
  }
  return {
    of,
    before: (owner) =>
      refused.has(keyOf(owner)) ? undefined : (rangesBefore(owner)?.[owner.row]?.[owner.column] as IRange | undefined),
    others: (owner) => [...otherOwners(owner)].flatMap((other) => of(other) ?? []),
    withoutRoom: (owner, range) =>
      [...otherOwners(owner)].filter((other) => isRefused(other) && overlap(wantedBy(other) ?? range, range)),
    turnOf: (owner) => turns.get(keyOf(owner)),
    begin(owner) {
      const range = rangesNow(owner)?.[owner.row]?.[owner.column] as IRange | undefined;
      refusedNow.delete(keyOf(owner));
      turns.set(keyOf(owner), turn++);
      if (!range) return;
      delete rangesNow(owner)?.[owner.row]?.[owner.column];
      const cells = runtime._runtimeArrayFormulaCellData[owner.unit]?.[owner.sheet];
      for (let row = range.startRow; row <= range.endRow; row++)
        for (let column = range.startColumn; column <= range.endColumn; column++) cells?.realDeleteValue(row, column);
    },
    refuse: (owner) => void refusedNow.add(keyOf(owner)),
    restoreRefused: (owner) => void refused.add(keyOf(owner)),
    start() {
      turns.clear();
      refusedNow.clear();
    },
    end() {
      for (const key of turns.keys()) if (!refusedNow.has(key)) refused.delete(key);
      for (const key of refusedNow) refused.add(key);
    },
  };
}
