import type { Page } from "../host/page";
import type { OpenFrame } from "./script-frame";

type Content = Parameters<Page["showDialog"]>[0];

/** In pixels, where the script gives none. Google documents no figure; this one is ours. */
const usual = { width: 600, height: 400 };

/** The add-on's dialogs, one at a time: a title, a cross, and the page in a frame of the size that the script asks for. */
export function scriptDialogs(openFrame: OpenFrame): (content: Content) => void {
  let closeLast = (): void => undefined;

  return ({ title, html, isModal, width = usual.width, height = usual.height }) => {
    closeLast();
    const dialog = document.createElement("dialog");
    dialog.className = "dialog script-dialog";
    const frame = openFrame(title, html, () => dialog.close());
    frame.element.style.width = `${width}px`;
    frame.element.style.height = `${height}px`;
    dialog.append(headOf(title, dialog), frame.element);
    document.body.append(dialog);
    // The grid listens for the same keys.
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    dialog.addEventListener("close", () => {
      frame.remove();
      dialog.remove();
    });
    frame.element.addEventListener("load", () => frame.element.focus());
    closeLast = () => dialog.close();
    if (isModal) dialog.showModal();
    else dialog.show();
  };
}

function headOf(title: string, dialog: HTMLDialogElement): HTMLElement {
  const head = document.createElement("div");
  head.className = "side-head";
  const heading = document.createElement("h2");
  heading.id = "script-dialog-title";
  heading.textContent = title;
  dialog.setAttribute("aria-labelledby", heading.id);
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "✕";
  close.setAttribute("aria-label", "Close the dialog");
  close.addEventListener("click", () => dialog.close());
  head.append(heading, close);
  return head;
}
