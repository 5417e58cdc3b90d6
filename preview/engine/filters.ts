import type { Engine } from "./engine";
import { areaOfRange, inside, rangeOf } from "./engine";
import type { FilterCriteria, Workbook } from "./workbook";

type FilterMethods = Pick<Workbook, "filter" | "filteredOut" | "createFilter" | "removeFilter" | "setFilterCriteria">;

export function filterMethods(engine: Engine): FilterMethods {
  const { byScript } = engine;

  function filterOf(id: string) {
    const filter = engine.sheet(id).getFilter();
    if (!filter) throw new Error(`Expected a filter on ${engine.sheet(id).getSheetName()}, found none.`);
    return filter;
  }

  return {
    filter(id) {
      const filter = engine.sheet(id).getFilter();
      if (!filter) return undefined;
      const area = areaOfRange(id, filter.getRange().getRange());
      const criteria = new Map<number, readonly string[]>();
      for (let column = area.column; column < area.column + area.columns; column++) {
        const own = filter.getColumnFilterCriteria(column);
        if (own?.filters) criteria.set(column, [...(own.filters.filters ?? []), ...(own.filters.blank ? [""] : [])]);
      }
      return { area, criteria: criteria satisfies FilterCriteria };
    },
    filteredOut: (id) => engine.sheet(id).getFilter()?.getFilteredOutRows() ?? [],
    createFilter(area) {
      const sheet = inside(engine, area);
      if (sheet.getFilter()) throw new Error(`The sheet ${sheet.getSheetName()} already has a filter.`);
      byScript(() => sheet.getRange(rangeOf(area)).createFilter());
    },
    removeFilter: (id) => byScript(() => void engine.sheet(id).getFilter()?.remove()),
    setFilterCriteria(id, column, visible) {
      const filter = filterOf(id);
      byScript(() => {
        if (visible === null) return void filter.removeColumnFilterCriteria(column);
        const filters = {
          filters: visible.filter((text) => text !== ""),
          ...(visible.includes("") && { blank: true as const }),
        };
        filter.setColumnFilterCriteria(column, { colId: column, filters });
      });
    },
  };
}
