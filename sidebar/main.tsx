import { render } from "preact";
import { createModel } from "./model";
import { createServer } from "./server";
import { Sidebar } from "./sidebar";
import { startFrom } from "./start";

const root = document.getElementById("sidebar") as HTMLElement;
const start = startFrom(document.body.dataset.start);
const model = createModel(start, createServer());
const draw = () => render(<Sidebar model={model} />, root);

// The panel is small: any change draws it anew, and Preact touches only what differs.
model.subscribe(draw);
draw();
void model.show(start.view);
