import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Univer notes which value it met in which cell, and compares by these notes. But what a formula works with on its way counts there as the
 * cells that the formula fills, and where no note says TRUE it fills nothing in place of FALSE. So nothing is noted.
 */
export function noteNoValues(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => {};
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => {};
}
