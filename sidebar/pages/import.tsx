import { render } from "preact";
import { createImportModel } from "../import/import-model";
import { closeOnEscape } from "../close-dialog";
import { ImportPage } from "../import/import-page";
import { createServer } from "../server";

const root = document.getElementById("page") as HTMLElement;
const model = createImportModel(createServer());
const draw = () => render(<ImportPage model={model} />, root);

model.subscribe(draw);
draw();
closeOnEscape();
