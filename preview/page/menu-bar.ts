/** One line of a menu: something to do, a menu of its own, or a dividing line. */
export type MenuEntry =
  | { label: string; action: () => unknown }
  | { label: string; entries: readonly MenuEntry[] }
  | { divider: true };

export interface Menu {
  title: string;
  entries: readonly MenuEntry[];
}

const isOpen = (button: Element | undefined): boolean => button?.getAttribute("aria-expanded") === "true";

function close(button: Element): void {
  button.setAttribute("aria-expanded", "false");
  button.parentElement?.querySelector(":scope > [role=menu]")?.remove();
}

const buttonsOf = (list: Element | null | undefined): HTMLButtonElement[] => [
  ...(list?.querySelectorAll<HTMLButtonElement>(":scope > button, :scope > div > button") ?? []),
];

function closeOthers(list: Element | null, except?: Element): void {
  for (const button of buttonsOf(list)) if (button !== except && isOpen(button)) close(button);
}

function buttonFor(label: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.role = "menuitem";
  button.tabIndex = -1;
  button.textContent = label;
  return button;
}

/** Shows `menus` in `bar`, to be worked with the mouse or, as WAI-ARIA's menubar pattern has it, with the keyboard. */
export function showMenus(bar: HTMLElement, menus: readonly Menu[]): void {
  const closeAll = (): void => closeOthers(bar);

  function open(button: HTMLButtonElement, entries: readonly MenuEntry[]): void {
    closeOthers(button.parentElement?.parentElement ?? null, button);
    if (isOpen(button)) return;
    const list = document.createElement("div");
    list.role = "menu";
    list.append(...entries.map(lineFor));
    button.setAttribute("aria-expanded", "true");
    button.after(list);
  }

  function withMenu(
    button: HTMLButtonElement,
    entries: readonly MenuEntry[],
    opensOnHover: () => boolean,
  ): HTMLElement {
    const holder = document.createElement("div");
    button.ariaHasPopup = "menu";
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => (isOpen(button) ? close(button) : open(button, entries)));
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
      return withMenu(button, entry.entries, () => true);
    }
    button.addEventListener("mouseenter", () => closeOthers(button.parentElement));
    button.addEventListener("click", () => {
      closeAll();
      void entry.action();
    });
    return button;
  }

  const isTop = (button: Element): boolean => button.parentElement?.parentElement === bar;
  const anyOpen = (): boolean => buttonsOf(bar).some(isOpen);

  bar.replaceChildren(...menus.map(({ title, entries }) => withMenu(buttonFor(title), entries, anyOpen)));
  const [first] = buttonsOf(bar);
  if (first) first.tabIndex = 0;
  bar.onkeydown = (event) => onKey(bar, event, isTop, closeAll);
  bar.onfocusout = (event) => !bar.contains(event.relatedTarget as Node | null) && event.relatedTarget && closeAll();
  document.addEventListener("pointerdown", (event) => !bar.contains(event.target as Node) && closeAll(), true);
}

function onKey(bar: Element, event: KeyboardEvent, isTop: (button: Element) => boolean, closeAll: () => void): void {
  // The grid listens for the same keys.
  event.stopPropagation();
  const button = event.target;
  if (!(button instanceof HTMLButtonElement)) return;
  const list = isTop(button) ? bar : button.closest("[role=menu]");
  const siblings = buttonsOf(list);
  const move = (steps: number): void => siblings.at((siblings.indexOf(button) + steps) % siblings.length)?.focus();
  const enter = (): void => {
    if (!isOpen(button)) button.click();
    buttonsOf(button.nextElementSibling)[0]?.focus();
  };
  const leave = (): void => {
    const parent = list?.previousElementSibling;
    if (!(parent instanceof HTMLButtonElement)) return closeAll();
    close(parent);
    parent.focus();
  };
  const besideOnBar = (steps: number): void => {
    const tops = buttonsOf(bar);
    const from = tops.findIndex((top) => top.parentElement?.contains(button));
    const to = tops.at((from + steps) % tops.length);
    const wasOpen = tops.some(isOpen);
    closeAll();
    to?.focus();
    if (wasOpen && to) to.click();
  };
  const hasMenu = button.ariaHasPopup === "menu";
  const keys: Record<string, () => void> = {
    ArrowDown: () => (isTop(button) ? enter() : move(1)),
    ArrowUp: () => (isTop(button) ? enter() : move(-1)),
    ArrowRight: () => (isTop(button) || !hasMenu ? besideOnBar(1) : enter()),
    ArrowLeft: () => (isTop(button) || isTop(list?.previousElementSibling ?? button) ? besideOnBar(-1) : leave()),
    Escape: leave,
    Home: () => siblings[0]?.focus(),
    End: () => siblings.at(-1)?.focus(),
    ...(hasMenu && { Enter: enter, " ": enter }),
  };
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
