import { paperMessages as words } from "../../src/messages/paper-messages";
import type { Paper } from "./paper";
import { PaperView } from "./paper-view";

/** The dialog: the page as it will be printed, below a bar that is not. */
export function PaperPage({ paper, lines, close }: { paper: Paper; lines: number; close: () => void }) {
  return (
    <>
      <div class="bar">
        <button type="button" class="primary" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </div>
      <main>
        <PaperView paper={paper} lines={lines} />
      </main>
    </>
  );
}
