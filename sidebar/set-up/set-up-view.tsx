import { sidebarMessages } from "../../src/sidebar-messages";
import type { Model } from "../model";
import { Skeleton } from "../parts/skeleton";
import { StatusLine } from "../parts/status-line";
import { useStore } from "../use-store";
import { SetUpForm } from "./set-up-form";

const words = sidebarMessages.setUp;

/** Shows what was found in the selected sheet, and changes nothing until told. */
export function SetUpView({ model }: { model: Model }) {
  const { data, waiting, problem } = useStore(model.inspection.state);
  const draft = useStore(model.draft);
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
        {data && draft && <SetUpForm model={model} sheet={data} draft={draft} />}
        {!data && busy && <Skeleton rows={4} />}
      </div>
    </>
  );
}
