import { render } from "preact";
import type { PaperData } from "../../src/domain/print/paper-data";
import { compose } from "../paper/compose";
import { fitPage } from "../paper/fit-page";
import { PaperPage } from "../paper/paper-page";

declare const google: { readonly script: { readonly host: { close(): void } } };

const root = document.getElementById("page") as HTMLElement;
const start = JSON.parse(document.body.dataset.start ?? "{}") as { readonly data?: PaperData };
const close = () => google.script.host.close();

// The frame keeps its keys from the page around it.
addEventListener("keydown", ({ key }) => void (key === "Escape" && close()));

if (start.data) {
  const paper = compose(start.data);
  // Browsers offer it as the name of a PDF.
  document.title = `${paper.title}, ${paper.kind}`;
  fitPage(paper, {
    draw: (shown, lines) => render(<PaperPage paper={shown} lines={lines} close={close} />, root),
    height: () => root.querySelector("article")?.getBoundingClientRect().height ?? 0,
  });
}
