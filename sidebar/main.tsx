import { render } from "preact";
import { createModel } from "./model";
import { createServer } from "./server";
import { Sidebar } from "./sidebar";
import { startFrom } from "./start";

const root = document.getElementById("sidebar");
const start = startFrom(document.body.dataset.start);
const model = createModel(start, createServer());

if (root) render(<Sidebar model={model} />, root);
void model.show(start.view);
