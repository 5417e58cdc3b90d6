import { render } from "preact";
import type { LearnerStart } from "../../src/api/contract";
import { createModel } from "../model";
import { createServer } from "../server";
import { Sidebar } from "../sidebar";
import { startFrom } from "../start";

const root = document.getElementById("page") as HTMLElement;
const start = startFrom<LearnerStart>(document.body.dataset.start, { view: "card" });
const model = createModel(start, createServer());
const draw = () => render(<Sidebar model={model} />, root);

// The panel is small: any change draws it anew, and Preact touches only what differs.
model.subscribe(draw);
draw();
void model.start();
