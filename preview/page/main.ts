import { elementById } from "./element";
import { openPage } from "./open-page";

openPage().then(
  () => {
    elementById("busy").hidden = true;
    document.documentElement.dataset.ready = "true";
  },
  (error: unknown) => {
    elementById("busy").textContent = error instanceof Error ? error.message : String(error);
    document.documentElement.dataset.ready = "failed";
    throw error;
  },
);
