import type { Model } from "../model";
import { ActionForm } from "./action-form";
import { ActionSaved } from "./action-saved";

/** The form in which an action is logged, then what was saved. */
export function ActionView({ model }: { model: Model }) {
  const draft = model.action.draft.get();
  const saved = model.action.saved.get();
  const card = model.card.state.get().data;
  if (saved) return <ActionSaved model={model} {...saved} />;
  return draft ? (
    <ActionForm key={draft.id} model={model} draft={draft} staff={card?.kind === "learner" ? card.support.staff : []} />
  ) : null;
}
