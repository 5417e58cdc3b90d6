import { learnerMessages as words } from "../../src/messages/learner-messages";
import { panelMessages } from "../../src/messages/panel-messages";
import type { Model } from "../model";
import { Skeleton } from "../parts/skeleton";
import { StatusLine } from "../parts/status-line";
import { LearnerCard } from "./learner-card";
import { Search } from "./search";

/** The learner of the selected row. Sheets tells a panel nothing of the selection, so it is asked for by a button. */
export function CardView({ model }: { model: Model }) {
  const { data, waiting } = model.card.state.get();
  const busy = waiting !== "no";
  const requests = [model.card, model.found, model.selecting].map(({ state }) => state.get());
  const told = requests.find((one) => one.waiting !== "no") ?? requests.find((one) => one.problem);
  const found = model.found.state.get().data;
  const shown = data?.kind === "learner" ? words.shown(data.learner.name || words.nameless, data.overall ?? "") : "";
  const said = found ? words.foundCount(found.learners.length, found.more) : shown;
  return (
    <>
      <div class="toolbar">
        <button type="button" class="primary" aria-disabled={busy} onClick={() => void model.useSelectedRow()}>
          {words.useSelectedRow}
        </button>
        <StatusLine waiting={told?.waiting ?? "no"} problem={told?.problem ?? ""} said={said} />
      </div>
      <Search model={model} />
      {data?.notice && <p class="quiet">{data.notice}</p>}
      <div aria-busy={busy}>
        {data?.kind === "learner" && <LearnerCard key={keyOf(data)} card={data} model={model} />}
        {data?.kind === "none" && <NoLearner message={data.message} />}
        {!data && busy && (
          <>
            <h1 class="unseen">{panelMessages.views.card}</h1>
            <Skeleton rows={3} />
          </>
        )}
        {!data && !busy && <NoLearner message="" />}
      </div>
    </>
  );
}

/** Another learner starts with the sections as they come; the same one, read again, keeps its place. */
const keyOf = ({
  learner,
  enrolments: [first],
}: {
  learner: { id: string };
  enrolments: readonly { sheet: string }[];
}) => `${learner.id} ${first?.sheet}`;

function NoLearner({ message }: { message: string }) {
  return (
    <section class="empty">
      <h1>{words.none}</h1>
      <p>{message || words.hint}</p>
    </section>
  );
}
