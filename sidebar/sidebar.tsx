import type { Model, View } from "./model";
import { ActionView } from "./action/action-view";
import { CardView } from "./card/card-view";
import { HelpView } from "./help/help-view";
import { Navigation } from "./parts/navigation";
import { ReportView } from "./report/report-view";
import { SetUpView } from "./set-up/set-up-view";

const views: Record<View, (props: { model: Model }) => preact.JSX.Element | null> = {
  card: CardView,
  action: ActionView,
  "set-up": SetUpView,
  report: ReportView,
  help: HelpView,
};

export function Sidebar({ model }: { model: Model }) {
  const view = model.view.get();
  const Shown = views[view];
  return (
    <>
      <Navigation model={model} view={view} />
      <main>
        <Shown model={model} />
      </main>
    </>
  );
}
