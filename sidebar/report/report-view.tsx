import { focus } from "../parts/focus";
import type { Report } from "../../src/api/calls/report";
import { reportMessages } from "../../src/messages/report-messages";
import type { SetUpModel } from "../set-up/set-up-model";

const words = reportMessages;
/** What needs a person comes first. */
const kinds = ["left", "done", "note"] as const;

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
      {kinds.map((kind) => (
        <Lines key={kind} kind={kind} lines={report.lines.filter((line) => line.kind === kind)} />
      ))}
      <button type="button" onClick={() => void model.toLearner()}>
        {words.toCard}
      </button>
    </article>
  );
}

function Lines({ kind, lines }: { kind: (typeof kinds)[number]; lines: Report["lines"] }) {
  if (lines.length === 0) return null;
  return (
    <section class={kind}>
      <h2>{`${words[kind]} (${lines.length})`}</h2>
      <ul>
        {lines.map(({ where, text }, index) => (
          <li key={index}>
            <strong dir="auto">{where}</strong>
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
