/** @throws when index.html has no such element */
export function elementById(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`Expected an element with the id "${id}" in index.html, found none.`);
  return found;
}

/** Where the cells are drawn. */
export const gridCanvas = (): HTMLCanvasElement | null =>
  elementById("grid").querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]');
