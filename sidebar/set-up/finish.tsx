import { setUpFormMessages } from "../../src/messages/set-up-messages";
import type { SetUpModel } from "./set-up-model";
import { StatusLine } from "../parts/status-line";
import { ToDo } from "./to-do";

const words = setUpFormMessages;

/** Stays in sight at the foot of the panel: what is left to do, and the one button that changes the sheet. */
export function Finish({ model }: { model: SetUpModel }) {
  const problems = model.problems.get();
  const foreseen = model.foreseeing.state.get();
  const { waiting, problem } = foreseen.data ? model.settingUp.state.get() : foreseen;
  return (
    <div class="finish">
      {problems.length > 0 && <ToDo problems={problems} columns={model.inspection.state.get().data?.columns ?? []} />}
      <div class="line">
        {/* After a failure we cannot know. */}
        {waiting === "no" && !problem && <p class="quiet">{words.nothingChanged}</p>}
        <StatusLine waiting={waiting} problem={problem} />
      </div>
      <button type="submit" class="primary" aria-disabled={waiting !== "no"}>
        {foreseen.data ? words.start : words.see}
      </button>
    </div>
  );
}
