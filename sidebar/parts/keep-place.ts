/** Draws, and brings whoever comes back to the card to where they left it: the same place, the same button. */
export function keepPlace(isCard: () => boolean, draw: () => void): () => void {
  let wasCard = true;
  let place = 0;
  let left: Element | null = null;
  return () => {
    const turns = isCard() !== wasCard;
    if (turns && wasCard) [place, left] = [scrollY, document.activeElement];
    wasCard = isCard();
    draw();
    if (!turns) return;
    scrollTo(0, wasCard ? place : 0);
    // A button that led to a form may be gone, as that of an action that was closed.
    const button = left?.isConnected ? left : document.querySelector(".tasks button");
    if (wasCard) (button as HTMLElement | null)?.focus({ preventScroll: true });
  };
}
