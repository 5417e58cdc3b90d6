import type { ComponentChildren } from "preact";
import type { Report } from "../../src/api/calls/report";
import { importFormMessages as words } from "../../src/messages/import-messages";
import { closeDialog } from "../close-dialog";
import { focus } from "../parts/focus";

const titles = { done: words.written, left: words.left, note: words.notes } as const;
const kinds = ["done", "note", "left"] as const;

interface Props {
  readonly title: string;
  readonly report: Report;
  readonly children?: ComponentChildren;
}

export function ImportDone({ title, report, children }: Props) {
  return (
    <article class="report">
      <h1 tabIndex={-1} ref={focus}>
        {title}
      </h1>
      <p>{report.summary}</p>
      {kinds.map((kind) => {
        const lines = report.lines.filter((line) => line.kind === kind);
        if (lines.length === 0) return null;
        return (
          <section key={kind} class={kind}>
            <h2>{`${titles[kind]} (${lines.length.toLocaleString("en-GB")})`}</h2>
            <ul>
              {lines.map(({ where, text }, index) => (
                <li key={index}>
                  <strong dir="auto">{where}</strong> <span dir="auto">{text}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <div class="finish">
        {children}
        <button type="button" class="primary" onClick={closeDialog}>
          {words.close}
        </button>
      </div>
    </article>
  );
}
