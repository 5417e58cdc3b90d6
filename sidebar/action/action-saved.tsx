import type { SavedAction } from "../../src/api/calls/save-action";
import { actionFormMessages } from "../../src/messages/action-form-messages";
import type { Model } from "../model";
import { focus } from "../parts/focus";
import type { ActionDraft } from "./action-draft";
import { dayText } from "./day-text";

const words = actionFormMessages;

/** What was saved, and where it can be read. */
export function ActionSaved({ model, draft, answer }: { model: Model; draft: ActionDraft; answer: SavedAction }) {
  const { measure, from, to, byWhen } = draft;
  const facts: [string, string][] = [
    [words.type, draft.type],
    [words.issue, draft.issue],
    [words.plan, draft.plan],
    [words.owner, draft.owner],
    [words.success, words.test(measure, from, to, dayText(byWhen))],
  ];
  return (
    <article class="saved">
      <h1 tabIndex={-1} ref={focus}>
        {words.saved}
      </h1>
      <p class="quiet" dir="auto">
        {words.about(draft.learner, draft.learnerId)}
      </p>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt class="quiet">{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <p>{words.reviewOn(dayText(draft.review))}</p>
      {answer.before && <p>{words.savedBefore}</p>}
      <p class="quiet">{words.savedWhere(answer.sheet, answer.row, answer.loggedBy)}</p>
      <button type="button" class="primary" onClick={model.backToCard}>
        {words.back}
      </button>
      <button type="button" onClick={model.logAction}>
        {words.another}
      </button>
    </article>
  );
}
