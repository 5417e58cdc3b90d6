export const isOpen = (button: Element): boolean => button.ariaExpanded === "true";

/** The lines of one menu, or of the bar itself. */
export const buttonsOf = (list: Element | null | undefined): HTMLButtonElement[] => [
  ...(list?.querySelectorAll<HTMLButtonElement>(":scope > button, :scope > div > button") ?? []),
];

export function closeMenu(button: Element): void {
  button.ariaExpanded = "false";
  button.parentElement?.querySelector(":scope > [role=menu]")?.remove();
}

export function closeOthers(list: Element | null | undefined, except?: Element): void {
  for (const button of buttonsOf(list)) if (button !== except && isOpen(button)) closeMenu(button);
}

/** Source of the keys: w3.org/WAI/ARIA/apg/patterns/menubar */
export function onMenuKey(bar: Element, event: KeyboardEvent): void {
  // The grid listens for the same keys.
  event.stopPropagation();
  const button = event.target;
  if (!(button instanceof HTMLButtonElement)) return;
  const isTop = button.parentElement?.parentElement === bar;
  const list = isTop ? bar : button.closest("[role=menu]");
  const siblings = buttonsOf(list);
  const owner = list === bar ? undefined : list?.previousElementSibling;
  const hasMenu = button.ariaHasPopup === "menu";

  const move = (steps: number): void => siblings.at((siblings.indexOf(button) + steps) % siblings.length)?.focus();
  const enter = (): void => {
    if (!isOpen(button)) button.click();
    buttonsOf(button.nextElementSibling)[0]?.focus();
  };
  const leave = (): void => {
    if (!(owner instanceof HTMLButtonElement)) return closeOthers(bar);
    closeMenu(owner);
    owner.focus();
  };
  const besideOnBar = (steps: number): void => {
    const tops = buttonsOf(bar);
    const from = tops.findIndex((top) => top.parentElement?.contains(button));
    const to = tops.at((from + steps) % tops.length);
    const wasOpen = tops.some(isOpen);
    closeOthers(bar);
    to?.focus();
    if (wasOpen) to?.click();
  };
  const isFirstLevel = owner?.parentElement?.parentElement === bar;

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isTop ? enter() : move(1)),
    ArrowUp: () => (isTop ? enter() : move(-1)),
    ArrowRight: () => (isTop || !hasMenu ? besideOnBar(1) : enter()),
    ArrowLeft: () => (isTop || isFirstLevel ? besideOnBar(-1) : leave()),
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
