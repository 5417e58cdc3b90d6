import type { HistoryEntry, LearnerFile } from "../../src/api/calls/learner-file";
import { historyMessages as words } from "../../src/messages/record-messages";
import { Facts } from "../forms/facts";
import { dayText } from "../parts/day-text";
import { focus } from "../parts/focus";
import { Named, SideBySide } from "../parts/named";
import type { SupportModel } from "../support/support-model";
import { aboutLearner } from "../tasks/about-learner";
import { withdrawRecord } from "../tasks/withdraw-record";

const kinds = ["Action", "Plan", "Review", "Concern"] as const;

interface Props {
  readonly model: SupportModel;
  readonly learner: { readonly id: string; readonly name: string };
  readonly file: LearnerFile;
}

/** Everything about the learner in order, the newest first; each entry's versions on demand. */
export function HistoryView({ model, learner, file }: Props) {
  const kind = model.historyKind.get();
  const entries = file.history.filter((entry) => !kind || entry.kind === kind);
  return (
    <>
      <h1 tabIndex={-1} ref={focus}>
        {words.title}
      </h1>
      <p class="quiet">
        <SideBySide texts={aboutLearner(learner)} />
      </p>
      <select
        class="kind"
        aria-label={words.kind}
        value={kind}
        onChange={({ currentTarget }) => model.historyKind.set(currentTarget.value)}
      >
        <option value="">{words.all}</option>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {words.kinds[one]}
          </option>
        ))}
      </select>
      <p class="quiet" role="status">
        {words.count(entries.length)}
      </p>
      {entries.map((entry) => (
        <Entry
          key={entry.id}
          entry={entry}
          onWithdraw={() => model.forms.show(withdrawRecord(entry, aboutLearner(learner)))}
        />
      ))}
      <button type="button" class="add" onClick={() => void model.leave("card")}>
        {words.back}
      </button>
    </>
  );
}

function Entry({ entry, onWithdraw }: { readonly entry: HistoryEntry; readonly onWithdraw: () => void }) {
  const { kind, title, status, day, fields, versions } = entry;
  return (
    <details class="course">
      <summary>
        <span class="name" dir="auto">
          <strong>{title || kind}</strong>
          <span class="quiet">{[kind, status, dayText(day)].filter(Boolean).join(" · ")}</span>
        </span>
      </summary>
      <div class="body">
        <Facts facts={fields.map(({ heading, value }) => [heading, value])} />
        <details class="list">
          <summary>{words.versions(versions.length)}</summary>
          {versions.map(({ version, when, by, changes }) => (
            <div key={version} class="version">
              <p class="quiet">
                <Named text={words.version(version, when, by)} names={[by]} />
              </p>
              <ul class="reasons">
                {changes.map(({ field, before, after }) => (
                  <li key={field}>
                    <Named text={words.change(field, before, after)} names={[before, after]} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
        <button
          type="button"
          class="link"
          aria-label={words.withdrawOf([kind, title].filter(Boolean).join(": "))}
          onClick={onWithdraw}
        >
          {words.withdraw}
        </button>
      </div>
    </details>
  );
}
