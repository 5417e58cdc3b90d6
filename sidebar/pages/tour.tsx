import { render } from "preact";
import type { TourStart } from "../../src/api/contract";
import { createServer } from "../server";
import { startFrom } from "../start";
import { createTourModel } from "../tour/tour-model";
import { TourPage } from "../tour/tour-page";

const root = document.getElementById("page") as HTMLElement;
const model = createTourModel(startFrom<TourStart>(document.body.dataset.start, { view: "tour" }), createServer());
const draw = () => render(<TourPage model={model} />, root);

model.subscribe(draw);
draw();
void model.begin();
