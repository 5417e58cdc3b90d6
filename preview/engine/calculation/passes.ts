import type { IRange, IUnitRange } from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";
import type { Engine } from "../engine";
import type { ArrayAreas } from "./array-areas";
import type { RunningCalls } from "../functions/running-calls";
import type { ColumnVersions } from "./column-versions";
import { internalsOf } from "./internals";
import { type Refilled, takeResults } from "./results";
import { ownerOf, treeKnowsArrays } from "./tree-of-arrays";

/** A workbook whose arrays still change their outline after this many passes feeds on itself. */
const mostPasses = 6;

/**
 * Has Univer calculate what depends on a change, each formula after those that it reads. Univer makes up for not knowing what arrays fill by
 * a second pass over all arrays and what reads them, in which again an array can come before the one that it reads. Here a further pass takes
 * only what was worked out before an array that it reads came to fill other cells.
 */
export function calculateInOrder(
  engine: Engine,
  areas: ArrayAreas,
  versions: ColumnVersions,
  running: RunningCalls,
): void {
  const { generator, calculation, config } = internalsOf(engine);
  let refilled: Refilled[] = [];
  let earlier: readonly Refilled[] = [];
  takeResults(engine, areas, versions, running, (change) => refilled.push(change));
  treeKnowsArrays(engine, areas);

  function behind(change: Refilled): number[] {
    const ranges = outsideOwner(change);
    const readers = [
      ...generator._dependencyManagerService.searchDependency(ranges),
      ...generator._dependencyRTreeCacheForAddressFunction.bulkSearch(ranges),
    ].filter((id) => {
      const tree = generator._dependencyTreeCache.get(Number(id));
      return tree && (areas.turnOf(ownerOf(tree)) ?? -1) < (areas.turnOf(change.owner) ?? 0);
    });
    const freed = change.before ? areas.withoutRoom(change.owner, change.before) : [];
    const waiting = freed.flatMap(
      ({ unit, sheet, row, column }) =>
        generator._dependencyManagerService.getFormulaDependency(unit, sheet, row, column) ?? [],
    );
    return [...readers, ...waiting].map(Number);
  }

  const startOfPass = generator._getUpdateTreeListAndMakeDependency.bind(generator);
  generator._getUpdateTreeListAndMakeDependency = () => {
    const started = startOfPass();
    if (earlier.length === 0) return started;
    return [...new Set(earlier.flatMap(behind))].flatMap((id) => generator._dependencyTreeCache.get(id) ?? []);
  };

  calculation._executeStep = async () => {
    areas.start();
    refilled = [];
    earlier = [];
    for (let pass = 0; pass < mostPasses; pass++) {
      if ((await calculation._apply(pass > 0)) === undefined) {
        // Stopped: what was worked out is dropped.
        versions.allChanged();
        return undefined;
      }
      if (refilled.length === 0) break;
      earlier = refilled;
      refilled = [];
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      config._forceCalculate = false;
      config.loadDirtyRangesAndExcludedCell([], {});
    }
    areas.end();
    return true;
  };
}

/** Whoever reads the owner's own cell was worked out after it anyway. */
function outsideOwner({ owner, before, now }: Refilled): IUnitRange[] {
  const { unit: unitId, sheet: sheetId, row, column } = owner;
  const parts = (range: IRange): IRange[] => [
    { ...range, startColumn: column + 1, endRow: row },
    { ...range, startRow: row + 1 },
  ];
  return [before, now]
    .flatMap((range) => (range ? parts(range) : []))
    .filter(({ startRow, endRow, startColumn, endColumn }) => startRow <= endRow && startColumn <= endColumn)
    .map((range) => ({ unitId, sheetId, range }));
}
