import { HelpView } from "../help/help-view";
import { Navigation } from "../parts/navigation";
import { ReportView } from "../report/report-view";
import { KeepValuesView } from "./keep-values-view";
import type { SetUpModel } from "./set-up-model";
import { SetUpView } from "./set-up-view";

const views = { "set-up": SetUpView, "keep-values": KeepValuesView, report: ReportView, help: HelpView };

/** Whatever is about the sheet as a whole: setting it up, what was done to it, and help. */
export function SetUpPage({ model }: { model: SetUpModel }) {
  const view = model.view.get();
  const Shown = views[view];
  // Beside the tabs that every page has: what is in view, or what help was opened from.
  const own = view === "help" ? (model.report.get() ? "report" : model.from) : view;
  return (
    <>
      <Navigation
        views={["card", "my-list", "help", ...(own === "help" ? [] : [own])]}
        current={view}
        onShow={(next) => void (next === "card" || next === "my-list" ? model.leave(next) : model.show(next))}
        leaving={model.leaving.state.get()}
      />
      <main>
        <Shown model={model} />
      </main>
    </>
  );
}
