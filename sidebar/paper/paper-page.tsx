import { paperMessages as words } from "../../src/messages/paper-messages";
import { StatusLine } from "../parts/status-line";
import type { Paper } from "./paper";
import type { PaperModel } from "./paper-model";
import { PaperView } from "./paper-view";

interface Props {
  readonly paper: Paper;
  readonly lines: number;
  readonly model: PaperModel;
  readonly close: () => void;
}

/** The dialog: the page as it will be printed, below a bar that is not. */
export function PaperPage({ paper, lines, model: { keeping, keep }, close }: Props) {
  const { data, waiting, problem } = keeping.state.get();
  return (
    <>
      <div class="bar">
        <button type="button" class="primary" onClick={() => print()}>
          {words.print}
        </button>
        {keep && (
          <button type="button" aria-disabled={waiting !== "no"} onClick={keep}>
            {words.keep}
          </button>
        )}
        <button type="button" onClick={close}>
          {words.close}
        </button>
        {keep && <StatusLine waiting={waiting} problem={problem} />}
        {keep && <p role="status">{data && waiting === "no" && !problem ? words.kept(data.tab) : ""}</p>}
      </div>
      <main>
        <PaperView paper={paper} lines={lines} />
      </main>
    </>
  );
}
