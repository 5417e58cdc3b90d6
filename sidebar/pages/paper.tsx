import { render } from "preact";
import type { PaperData } from "../../src/domain/print/paper-data";
import { closeDialog, closeOnEscape } from "../close-dialog";
import { AskFirst } from "../paper/ask-first";
import { compose } from "../paper/compose";
import { fitPage } from "../paper/fit-page";
import { createPaperModel } from "../paper/paper-model";
import { PaperPage } from "../paper/paper-page";
import { createServer } from "../server";

const root = document.getElementById("page") as HTMLElement;
const start = JSON.parse(document.body.dataset.start ?? "{}") as { readonly data?: PaperData };

closeOnEscape();

function show(data: PaperData): void {
  const paper = compose(data);
  // Browsers offer it as the name of a PDF.
  document.title = `${paper.title}, ${paper.kind}`;
  const model = createPaperModel(data, createServer());
  let fitted = { paper, lines: 0 };
  const draw = () => render(<PaperPage {...fitted} model={model} close={closeDialog} />, root);
  fitPage(paper, {
    draw: (shown, lines) => {
      fitted = { paper: shown, lines };
      draw();
    },
    height: () => root.querySelector("article")?.getBoundingClientRect().height ?? 0,
  });
  model.keeping.state.subscribe(draw);
}

if (start.data) {
  const { data } = start;
  if (data.kind !== "parents" || data.question === "") show(data);
  else {
    const { learner } = data.sheet;
    const about = { question: data.question, name: learner.name || learner.id };
    render(<AskFirst {...about} show={() => show(data)} close={closeDialog} />, root);
  }
}
