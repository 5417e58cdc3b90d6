import { render } from "preact";
import type { SupportStart } from "../../src/api/contract";
import { createServer } from "../server";
import { startFrom } from "../start";
import { createSupportModel } from "../support/support-model";
import { SupportPage } from "../support/support-page";

const root = document.getElementById("page") as HTMLElement;
const start = startFrom<SupportStart>(document.body.dataset.start, { view: "my-list" });
const model = createSupportModel(start, createServer());
const draw = () => render(<SupportPage model={model} />, root);

model.subscribe(draw);
draw();
void model.begin();
