import { elementById } from "./element";
import type { KeepingState } from "./keeper";

const words = { kept: "Saved on this machine", keeping: "Saving…" };

export function showKeeping(keeping: KeepingState): void {
  const label = elementById("saved");
  label.dataset.state = keeping.state;
  label.textContent = keeping.state === "problem" ? keeping.message : words[keeping.state];
}
