import { elementById, gridCanvas } from "./element";

/** The parts of the page in the order in which F6 walks through them, and what takes the focus in each. A part that is hidden is passed over. */
const panes: readonly (() => HTMLElement | null)[] = [
  gridCanvas,
  () => elementById("side-body").querySelector("iframe"),
  () => elementById("menu-bar").querySelector<HTMLElement>('[role=menuitem][tabindex="0"]'),
];

/** Where somebody is now: whatever is neither panel nor bar is the grid's, whose editor takes every other key. */
function currentPane(): number {
  const focused = document.activeElement;
  if (elementById("side").contains(focused)) return 1;
  const header = document.querySelector(".title-bar");
  return elementById("menu-bar").contains(focused) || header?.contains(focused) ? 2 : 0;
}

/** On to the next part of the page, or back to the one before. */
export function moveToPane(steps: 1 | -1): void {
  // A dialog keeps the keyboard until it is closed.
  if (document.querySelector("dialog[open]")) return;
  const from = currentPane();
  for (let step = 1; step <= panes.length; step++) {
    const pane = panes.at((from + steps * step) % panes.length)?.();
    if (pane && pane.checkVisibility()) return pane.focus();
  }
}

/** F6 and Shift+F6, which walk through the parts of a window in most programs. The grid would keep them to itself. */
export function watchPaneKeys(page: Window): void {
  page.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      moveToPane(event.shiftKey ? -1 : 1);
    },
    true,
  );
}
