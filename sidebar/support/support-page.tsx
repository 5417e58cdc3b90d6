import { FormView } from "../forms/form-view";
import { HistoryView } from "../history/history-view";
import { ListView } from "../list/list-view";
import { Navigation } from "../parts/navigation";
import type { SupportModel } from "./support-model";

/** What is on file: a learner's plan, review and history, and what is due. */
export function SupportPage({ model }: { model: SupportModel }) {
  const { start } = model;
  const isFilledIn = model.forms.open.get() !== undefined;
  return (
    <>
      <Navigation
        views={["card", "my-list", "help"]}
        current={start.view === "my-list" ? "my-list" : "card"}
        onShow={(next) => void model.leave(next)}
        leaving={model.leaving.state.get()}
      />
      <main>
        {start.view === "my-list" && <ListView model={model} />}
        {start.view === "history" && !isFilledIn && (
          <HistoryView model={model} learner={start.data.card.learner} file={start.data.file} />
        )}
        {(isFilledIn || !["my-list", "history"].includes(start.view)) && <FormView model={model} />}
      </main>
    </>
  );
}
