import { setUpFormMessages } from "../../src/messages/set-up-messages";
import { panelMessages } from "../../src/messages/panel-messages";
import type { SetUpModel } from "./set-up-model";
import { Skeleton } from "../parts/skeleton";
import { StatusLine } from "../parts/status-line";
import { SetUpForm } from "./set-up-form";

const words = setUpFormMessages;

/** Shows what was found in the selected sheet, and changes nothing until told. */
export function SetUpView({ model }: { model: SetUpModel }) {
  const { data, waiting, problem } = model.inspection.state.get();
  const draft = model.draft.get();
  const busy = waiting !== "no";
  return (
    <>
      <div class="toolbar">
        <button type="button" aria-disabled={busy} onClick={() => void model.readSheet()}>
          {words.readAgain}
        </button>
        <StatusLine waiting={waiting} problem={problem} />
      </div>
      <div aria-busy={busy}>
        {!data && <h1>{panelMessages.views["set-up"]}</h1>}
        {data && draft && <SetUpForm model={model} sheet={data} draft={draft} />}
        {!data && busy && <Skeleton rows={4} />}
      </div>
    </>
  );
}
