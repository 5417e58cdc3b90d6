import { render } from "preact";
import type { LearnerStart } from "../../src/api/contract";
import { createModel } from "../model";
import { keepPlace } from "../parts/keep-place";
import { createServer } from "../server";
import { Sidebar } from "../sidebar";
import { startFrom } from "../start";

const root = document.getElementById("page") as HTMLElement;
const model = createModel(startFrom<LearnerStart>(document.body.dataset.start, { view: "card" }), createServer());
// The panel is small: any change draws it anew, and Preact touches only what differs.
const draw = keepPlace(
  () => model.view.get() === "card",
  () => render(<Sidebar model={model} />, root),
);

model.subscribe(draw);
draw();
void model.start();
