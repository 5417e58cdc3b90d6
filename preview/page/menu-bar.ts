import { buttonsOf, closeMenu, closeOthers, isOpen, onMenuKey } from "./menu-keys";

/** One line of a menu: something to do, a menu of its own, or a dividing line. */
export type MenuEntry =
  | { readonly label: string; readonly action: () => unknown }
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  | { readonly divider: true };

export interface Menu {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

function buttonFor(label: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.role = "menuitem";
  button.tabIndex = -1;
  button.textContent = label;
  return button;
}

/**
 * Menus to be worked with the mouse or, as WAI-ARIA's menubar pattern has it, with the keyboard.
 *
 * @returns what shows menus in `bar` in place of those before
 */
export function createMenuBar(bar: HTMLElement): (menus: readonly Menu[]) => void {
  const closeAll = (): void => closeOthers(bar);

  function open(button: HTMLButtonElement, entries: readonly MenuEntry[]): void {
    closeOthers(button.parentElement?.parentElement, button);
    if (isOpen(button)) return;
    const list = document.createElement("div");
    list.role = "menu";
    list.ariaLabel = button.textContent;
    list.append(...entries.map(lineFor));
    button.ariaExpanded = "true";
    button.after(list);
  }

  function withMenu(
    button: HTMLButtonElement,
    entries: readonly MenuEntry[],
    opensOnHover: () => boolean,
    closesOnClick = true,
  ): HTMLElement {
    const holder = document.createElement("div");
    button.ariaHasPopup = "menu";
    button.ariaExpanded = "false";
    button.addEventListener("click", () =>
      closesOnClick && isOpen(button) ? closeMenu(button) : open(button, entries),
    );
    button.addEventListener("mouseenter", () => opensOnHover() && open(button, entries));
    holder.append(button);
    return holder;
  }

  function lineFor(entry: MenuEntry): HTMLElement {
    if ("divider" in entry) return document.createElement("hr");
    const button = buttonFor(entry.label);
    if ("entries" in entry) {
      const arrow = document.createElement("span");
      arrow.ariaHidden = "true";
      arrow.textContent = "▸";
      button.append(arrow);
      // The mouse has opened it on its way to the click.
      return withMenu(button, entry.entries, () => true, false);
    }
    button.addEventListener("mouseenter", () => closeOthers(button.parentElement));
    button.addEventListener("click", ({ detail }) => {
      closeAll();
      // Chosen with the keyboard: the line is gone, and the focus would be nowhere.
      if (detail === 0)
        buttonsOf(bar)
          .find(({ tabIndex }) => tabIndex === 0)
          ?.focus();
      void entry.action();
    });
    return button;
  }

  bar.addEventListener("keydown", (event) => onMenuKey(bar, event));
  const closeFromOutside = (target: EventTarget | null): void => {
    if (target instanceof Node && !bar.contains(target)) closeAll();
  };
  bar.addEventListener("focusout", (event) => closeFromOutside(event.relatedTarget));
  document.addEventListener("pointerdown", (event) => closeFromOutside(event.target), true);
  // A click into the sidebar's frame is heard of only so.
  addEventListener("blur", closeAll);

  return (menus) => {
    const anyOpen = (): boolean => buttonsOf(bar).some(isOpen);
    bar.replaceChildren(...menus.map(({ title, entries }) => withMenu(buttonFor(title), entries, anyOpen)));
    const [first] = buttonsOf(bar);
    if (first) first.tabIndex = 0;
  };
}
