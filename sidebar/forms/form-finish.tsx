import { taskMessages as words } from "../../src/messages/task-form-messages";
import type { FormHost } from "./form-host";
import { StatusLine } from "../parts/status-line";
import type { OpenForm } from "./form-model";

/** Stays in sight at the foot of the panel: whether it is saved, and the buttons that save. */
export function FormFinish({
  model,
  open,
  onPress,
}: {
  model: FormHost;
  open: OpenForm;
  onPress: (index: number) => void;
}) {
  const { waiting, problem } = model.forms.saving.state.get();
  const { length } = open.problems;
  const busy = waiting !== "no";
  return (
    <div class="finish">
      <div class="line">
        {!busy && !problem && <p class="quiet">{length > 0 ? words.toDo(length) : words.notSaved}</p>}
        <StatusLine waiting={waiting} problem={length > 0 ? "" : problem} />
      </div>
      {open.form.buttons.map(({ label }, index) => (
        <button
          key={label}
          type={index === 0 ? "submit" : "button"}
          class={index === 0 ? "primary" : "other"}
          aria-disabled={busy}
          onClick={index === 0 ? undefined : () => onPress(index)}
        >
          {busy && index === 0 ? words.saving : label}
        </button>
      ))}
      <div class="line">
        <button type="button" class="link" onClick={model.back}>
          {words.back}
        </button>
        <button
          type="button"
          class="link"
          aria-disabled={busy}
          onClick={() => {
            if (busy) return;
            model.forms.discard();
            model.back();
          }}
        >
          {words.discard}
        </button>
      </div>
    </div>
  );
}
