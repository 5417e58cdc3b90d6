import { ActionView } from "./action/action-view";
import { CardView } from "./card/card-view";
import type { Model, View } from "./model";
import { Navigation } from "./parts/navigation";

const views: Record<View, (props: { model: Model }) => preact.JSX.Element | null> = {
  card: CardView,
  action: ActionView,
};

/** The learner panel. */
export function Sidebar({ model }: { model: Model }) {
  const Shown = views[model.view.get()];
  return (
    <>
      <Navigation
        views={["card", "help"]}
        current="card"
        onShow={(view) => void (view === "help" ? model.toHelp() : model.show(view))}
        leaving={model.leaving.state.get()}
      />
      <main>
        <Shown model={model} />
      </main>
    </>
  );
}
