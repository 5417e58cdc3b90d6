import { CardView } from "./card/card-view";
import { FormView } from "./forms/form-view";
import type { Model } from "./model";
import { Navigation } from "./parts/navigation";

/** The learner panel. */
export function Sidebar({ model }: { model: Model }) {
  return (
    <>
      <Navigation
        views={["card", "my-list", "help"]}
        current="card"
        onShow={(next) => (next === "card" ? model.back() : void model.leave(next))}
        leaving={model.leaving.state.get()}
      />
      <main>
        {/* Hidden, not gone: whoever comes back finds open what they had opened. */}
        <div hidden={model.view.get() !== "card"}>
          <CardView model={model} />
        </div>
        {model.view.get() === "form" && <FormView model={model} />}
      </main>
    </>
  );
}
