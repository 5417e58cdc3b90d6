/**
 * As a `ref`: gives the focus to an element when it first appears. A browser may refuse it to a frame that the user has not been in yet; then
 * the element gets it when the frame does.
 */
export function focus(element: HTMLElement | null): void {
  if (!element) return;
  element.focus();
  const again = () => void (document.activeElement === document.body && element.focus());
  addEventListener("focus", again, { once: true });
}
