import { learnerMessages as words } from "../../src/messages/learner-messages";
import type { Model } from "../model";
import { SideBySide } from "../parts/named";
import { TierBadge } from "../parts/tier-badge";

/** Finds a learner of the whole workbook by name or ID. */
export function Search({ model }: { model: Model }) {
  const { data } = model.found.state.get();
  return (
    <form
      role="search"
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get("text");
        if (typeof text === "string" && text.trim()) void model.find(text);
      }}
    >
      <div class="line">
        <input type="search" name="text" aria-label={words.search} placeholder={words.search} autocomplete="off" />
        <button type="submit">{words.find}</button>
      </div>
      {data && (
        <ul class="found">
          {data.learners.map(({ learnerId, name, tutorGroup, courses, tier }) => (
            <li key={learnerId}>
              <button type="button" onClick={() => void model.openLearner(learnerId)}>
                <span class="name">
                  <strong>
                    <bdi>{name || learnerId}</bdi>
                  </strong>
                  <span class="quiet">
                    <SideBySide texts={[words.id(learnerId), tutorGroup, ...courses]} />
                  </span>
                </span>
                <TierBadge tier={tier} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {data && (data.more > 0 || data.learners.length === 0) && (
        <p class="quiet">{words.foundCount(data.learners.length, data.more)}</p>
      )}
    </form>
  );
}
