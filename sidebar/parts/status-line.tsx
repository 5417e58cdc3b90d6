import { panelMessages } from "../../src/messages/panel-messages";
import type { Waiting } from "../request";

interface Props {
  readonly waiting: Waiting;
  readonly problem: string;
  /** Said, not shown: what a person who does not see the panel would miss. */
  readonly said?: string;
}

/** One live region that is always there, so that a screen reader notices what comes into it. */
export function StatusLine({ waiting, problem, said = "" }: Props) {
  const working = panelMessages.waiting[waiting];
  return (
    <div class="status" role="status">
      {working && <p class="working">{working}</p>}
      {!working && problem && <p class="problem">{problem}</p>}
      {!working && !problem && <p class="unseen">{said}</p>}
    </div>
  );
}
