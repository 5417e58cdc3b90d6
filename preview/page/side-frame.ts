import { elementById } from "./element";
import type { OpenFrame, ScriptFrame } from "./script-frame";

export interface SideFrame {
  /** Shows a page of the add-on in place of the one before: Google has one sidebar at a time. */
  open(title: string, html: string): void;
  close(): void;
}

/** The 300 px frame at the right. */
export function createSideFrame(openFrame: OpenFrame): SideFrame {
  const side = elementById("side");
  const body = elementById("side-body");
  let frame: ScriptFrame | undefined;

  function close(): void {
    side.hidden = true;
    frame?.remove();
    frame = undefined;
  }

  function open(title: string, html: string): void {
    const focused = document.activeElement;
    const isByKeyboard = elementById("menu-bar").contains(focused) || (frame && focused === frame.element);
    frame?.remove();
    frame = openFrame(title, html, close);
    elementById("side-title").textContent = title;
    side.hidden = false;
    body.replaceChildren(frame.element);
    const { element } = frame;
    // Whoever works in the panel stays in it, and whoever opens it with the keyboard goes there.
    if (isByKeyboard) element.addEventListener("load", () => element.focus());
  }

  elementById("side-close").addEventListener("click", close);

  return { open, close };
}
