import { render } from "preact";
import { createServer } from "../server";
import { closeOnEscape } from "../close-dialog";
import { createWhatIfModel } from "../what-if/what-if-model";
import { WhatIfPage } from "../what-if/what-if-page";

const root = document.getElementById("page") as HTMLElement;
const model = createWhatIfModel(createServer());
const draw = () => render(<WhatIfPage model={model} />, root);

model.subscribe(draw);
draw();
void model.read();
closeOnEscape();
