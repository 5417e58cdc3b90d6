import { actionFormMessages } from "../../src/messages/action-form-messages";
import type { Model } from "../model";
import { StatusLine } from "../parts/status-line";

const words = actionFormMessages;

/** Stays in sight at the foot of the panel: whether it is saved, and the button that saves. */
export function ActionFinish({ model }: { model: Model }) {
  const { waiting, problem } = model.action.saving.state.get();
  const { length } = model.action.problems.get();
  const busy = waiting !== "no";
  return (
    <div class="finish">
      <div class="line">
        {!busy && !problem && <p class="quiet">{length > 0 ? words.toDo(length) : words.notSaved}</p>}
        <StatusLine waiting={waiting} problem={length > 0 ? "" : problem} />
      </div>
      <button type="submit" class="primary" aria-disabled={busy}>
        {busy ? words.saving : words.save}
      </button>
      <div class="line">
        <button type="button" class="link" onClick={model.backToCard}>
          {words.back}
        </button>
        <button
          type="button"
          class="link"
          aria-disabled={busy}
          onClick={() => {
            if (busy) return;
            model.action.discard();
            model.backToCard();
          }}
        >
          {words.discard}
        </button>
      </div>
    </div>
  );
}
