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
  const report = model.report.get() ? (["report"] as const) : [];
  const own = view === "keep-values" ? view : "set-up";
  return (
    <>
      <Navigation
        views={["card", own, ...report, "help"]}
        current={view}
        onShow={(next) => void (next === "card" ? model.toLearner() : model.show(next))}
        leaving={model.leaving.state.get()}
      />
      <main>
        <Shown model={model} />
      </main>
    </>
  );
}
