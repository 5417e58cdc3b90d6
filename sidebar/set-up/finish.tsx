import { sidebarMessages } from "../../src/sidebar-messages";
import { focus } from "../parts/focus";
import type { Model } from "../model";
import { StatusLine } from "../parts/status-line";

const words = sidebarMessages.setUp;

/** Stays in sight at the foot of the panel: what is left to do, and the one button that changes the sheet. */
export function Finish({ model }: { model: Model }) {
  const problems = model.problems.get();
  const { waiting, problem } = model.settingUp.state.get();
  return (
    <div class="finish">
      {problems.length > 0 && (
        <div class="problem" tabIndex={-1} ref={focus}>
          <p>{words.toDo(problems.length)}</p>
          <ul>
            {problems.map(({ sentence }, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="quiet">{words.nothingChanged}</p>
      <button type="submit" class="primary" aria-disabled={waiting !== "no"}>
        {words.start}
      </button>
      <StatusLine waiting={waiting} problem={problem} />
    </div>
  );
}
