import type { SetUpOutcome } from "../../src/api/calls/preview-set-up";
import type { SheetInspection } from "../../src/api/calls/inspect-sheet";
import { tiers } from "../../src/domain/risk/tiers";
import { setUpFormMessages } from "../../src/messages/set-up-messages";
import { focus } from "../parts/focus";
import { reveal } from "../parts/reveal";
import type { Store } from "../store";
import { TierBadge } from "../parts/tier-badge";
import { fieldId } from "./field-id";

const words = setUpFormMessages;

interface Props {
  readonly outcome: SetUpOutcome;
  readonly columns: SheetInspection["columns"];
  readonly besideNames: Store<boolean>;
}

/** What would come out, before anything is written: what looks wrong first, with the way to the answer that most likely causes it. */
export function OutcomeView({ outcome, columns, besideNames }: Props) {
  const { learners, average, first, doubts } = outcome;
  return (
    <section class="outcome">
      <h2 tabIndex={-1} ref={focus}>
        {words.outcome}
      </h2>
      {doubts.map((doubt) => (
        <DoubtLine key={doubt.text} doubt={doubt} columns={columns} />
      ))}
      <p>{words.learners(learners)}</p>
      <ul class="tiers">
        {tiers.map((tier) => (
          <li key={tier}>
            <strong>{outcome.tiers[tier]}</strong> <TierBadge tier={tier} />
          </li>
        ))}
      </ul>
      {average && <p>{words.average(average)}</p>}
      {outcome.tierPlace && <TierPlace place={outcome.tierPlace} besideNames={besideNames} />}
      {first.map(({ name, tier, average: own, reasons }, place) => (
        <div key={place} class="learner">
          <p>
            <strong>
              <bdi>{name}</bdi>
            </strong>{" "}
            <TierBadge tier={tier} /> {own !== null && words.percent(own)}
          </p>
          <p class="quiet" dir="auto">
            {reasons.join("; ") || words.noReason}
          </p>
        </div>
      ))}
    </section>
  );
}

/** Said before it is done: a column of theirs moves. */
function TierPlace({
  place: { text, at },
  besideNames,
}: { place: NonNullable<SetUpOutcome["tierPlace"]> } & Pick<Props, "besideNames">) {
  return (
    <div class="tier-place">
      <h3>{words.tierPlace.title}</h3>
      {at ? (
        <label class="check">
          <input
            type="checkbox"
            checked={besideNames.get()}
            onChange={({ currentTarget }) => besideNames.set(currentTarget.checked)}
          />{" "}
          {text}
        </label>
      ) : (
        <p class="quiet">{text}</p>
      )}
    </div>
  );
}

function DoubtLine({
  doubt: { text, column, about },
  columns,
}: { doubt: SetUpOutcome["doubts"][number] } & Pick<Props, "columns">) {
  const cause = columns.find((one) => one.column === column);
  const target = about ?? (column === undefined ? undefined : fieldId({ column, field: "use" }));
  const name = cause ? words.columnName(cause.letter, cause.heading) : about && words.answerTo[about];
  return (
    <p class="problem">
      {text}{" "}
      {target && name && (
        <button type="button" class="link" onClick={() => reveal(target)}>
          {name}
        </button>
      )}
    </p>
  );
}
