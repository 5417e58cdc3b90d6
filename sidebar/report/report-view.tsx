import { focus } from "../parts/focus";
import type { Report } from "../../src/api/calls/report";
import { reportMessages } from "../../src/messages/print-messages";
import type { SetUpModel } from "../set-up/set-up-model";

const words = reportMessages;
/** What is still to do comes first; what was done is folded below it. */
const kinds = ["next", "left", "done", "note"] as const;

export function ReportView({ model }: { model: SetUpModel }) {
  const report = model.report.get();
  // The form that had the focus is gone. A panel opened from the menu leaves the focus in the sheet.
  const madeHere = model.settingUp.state.get().data === report;
  if (!report) return null;
  return (
    <article class="report">
      <h1 tabIndex={-1} ref={madeHere ? focus : null}>
        {words.title}
      </h1>
      <p>{report.summary}</p>
      {kinds.map((kind) => {
        const lines = report.lines.filter((line) => line.kind === kind);
        const list = <Lines key={kind} kind={kind} lines={lines} onStep={() => void model.show("set-up")} />;
        if (kind !== "done" || lines.length === 0 || !isOpen(report)) return list;
        return (
          <details key={kind} class="list">
            <summary>{words.folded(lines.length)}</summary>
            {list}
          </details>
        );
      })}
      <button type="button" onClick={() => void model.leave("card")}>
        {words.toCard}
      </button>
    </article>
  );
}

/** Something waits for a person. */
const isOpen = ({ lines }: Report) => lines.some(({ kind }) => kind === "next" || kind === "left");

interface LinesProps {
  readonly kind: (typeof kinds)[number];
  readonly lines: Report["lines"];
  readonly onStep: () => void;
}

function Lines({ kind, lines, onStep }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section class={kind}>
      <h2>{`${words[kind]} (${lines.length})`}</h2>
      <ul>
        {lines.map(({ where, text, step }, index) => (
          <li key={index}>
            <strong dir="auto">{where}</strong>
            <span dir="auto">{text}</span>
            {step && (
              <button type="button" class="link" onClick={onStep}>
                {words.toSetUp}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
