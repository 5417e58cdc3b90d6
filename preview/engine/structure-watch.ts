import type { IRange } from "@univerjs/core";
import { Direction } from "@univerjs/core";
import {
  InsertColCommand,
  InsertRowCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Engine } from "./engine";
import type { Change } from "./formulas/shift";

interface Step {
  readonly id: string;
  readonly params: object;
}

/** What follows from a change, and how to take it back. */
export interface Follow {
  readonly redos: Step[];
  readonly undos: Step[];
}

export const both = (one: Follow, other: Follow): Follow => ({
  redos: [...one.redos, ...other.redos],
  undos: [...one.undos, ...other.undos],
});

const nothing: Follow = { redos: [], undos: [] };

/** Asks before rows or columns come or go (`before`), and again when everything of Univer's own has followed (`after`). */
export function watchStructure(
  engine: Engine,
  { before, after }: { before: (change: Change) => Follow; after: (change: Change) => Follow },
): void {
  const interceptors = engine.univer.__getInjector().get(SheetInterceptorService);
  const follow = (make: (change: Change) => Follow) => ({
    getMutations(command: { id: string; params?: object }) {
      const change = changeOf(engine, command);
      return change ? make(change) : nothing;
    },
  });
  interceptors.interceptCommand(follow(before));
  interceptors.interceptAfterCommand(follow(after));
}

interface Insertion {
  readonly range?: IRange;
  readonly subUnitId?: string;
  readonly direction?: Direction;
}

function changeOf(engine: Engine, { id, params }: { id: string; params?: object }): Change | undefined {
  const { range, subUnitId, direction } = (params ?? {}) as Insertion;
  if (!range) return undefined;
  const sheet = subUnitId ?? engine.book.getActiveSheet().getSheetId();
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  const like = direction === Direction.DOWN ? "before" : "behind";
  if (id === InsertRowCommand.id) return { sheet, axis: "row", at: range.startRow, count: rows, like };
  if (id === RemoveRowCommand.id) return { sheet, axis: "row", at: range.startRow, count: -rows };
  if (id === InsertColCommand.id) return { sheet, axis: "column", at: range.startColumn, count: columns };
  if (id === RemoveColCommand.id) return { sheet, axis: "column", at: range.startColumn, count: -columns };
  return undefined;
}
