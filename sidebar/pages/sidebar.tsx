import { render } from "preact";
import type { LearnerStart } from "../../src/api/contract";
import { createModel } from "../model";
import { focus } from "../parts/focus";
import { keepPlace } from "../parts/keep-place";
import { keptPlace } from "../parts/kept-place";
import { createServer } from "../server";
import { Sidebar } from "../sidebar";
import { startFrom } from "../start";

const root = document.getElementById("page") as HTMLElement;
const start = startFrom<LearnerStart>(document.body.dataset.start, { view: "card" });
const places = keptPlace();
const left = start.data?.kind === "learner" ? places.take(start.data.learner.id) : undefined;
const back = start.byMenu ? undefined : left;
const model = createModel(start, createServer(), {
  comesBack: back !== undefined,
  keep: (learnerId, view) => places.keep({ learnerId, view, y: scrollY }),
});
// The panel is small: any change draws it anew, and Preact touches only what differs.
const draw = keepPlace(
  () => model.view.get() === "card",
  () => render(<Sidebar model={model} />, root),
);

model.subscribe(draw);
draw();
if (back) {
  focus(document.querySelector<HTMLElement>(`[data-leads-to="${back.view}"]`));
  scrollTo(0, back.y);
}
void model.start();
