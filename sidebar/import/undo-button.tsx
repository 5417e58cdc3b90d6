import { StatusLine } from "../parts/status-line";
import type { ImportModel } from "./import-model";

/** Puts back what the last import wrote; possible until the next one. */
export function UndoButton({ model, label }: { model: ImportModel; label: string }) {
  const { waiting, problem } = model.undoing.state.get();
  return (
    <>
      <StatusLine waiting={waiting} problem={problem} />
      <button type="button" aria-disabled={waiting !== "no"} onClick={() => void model.undo()}>
        {label}
      </button>
    </>
  );
}
