import { useEffect, useRef } from "preact/hooks";
import { sidebarMessages } from "../../src/sidebar-messages";
import type { Model } from "../model";
import { StatusLine } from "../parts/status-line";
import { useStore } from "../use-store";

const words = sidebarMessages.setUp;

/** Stays in sight at the foot of the panel: what is left to do, and the one button that changes the sheet. */
export function Finish({ model }: { model: Model }) {
  const problems = useStore(model.problems);
  const { waiting, problem } = useStore(model.settingUp.state);
  const left = useRef<HTMLDivElement>(null);
  const blocked = problems.length > 0;
  useEffect(() => {
    if (blocked) left.current?.focus();
  }, [blocked]);
  return (
    <div class="finish">
      {blocked && (
        <div class="problem" tabIndex={-1} ref={left}>
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
