import { render } from "preact";
import type { SetUpStart } from "../../src/api/contract";
import { createServer } from "../server";
import { createSetUpModel } from "../set-up/set-up-model";
import { SetUpPage } from "../set-up/set-up-page";
import { startFrom } from "../start";

const root = document.getElementById("page") as HTMLElement;
const start = startFrom<SetUpStart>(document.body.dataset.start, { view: "help" });
const model = createSetUpModel(start, createServer());
const draw = () => render(<SetUpPage model={model} />, root);

model.subscribe(draw);
draw();
void model.show(start.view);
