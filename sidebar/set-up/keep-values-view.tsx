import { keepAsValuesMessages as words } from "../../src/messages/menu-messages";
import { StatusLine } from "../parts/status-line";
import type { SetUpModel } from "./set-up-model";

/** Says what will be done and how to come back, and changes nothing until told. */
export function KeepValuesView({ model }: { model: SetUpModel }) {
  const { waiting, problem } = model.settingUp.state.get();
  return (
    <article>
      <h1>{words.title}</h1>
      <section>
        <p>{words.what}</p>
      </section>
      <section>
        <p>{words.when}</p>
      </section>
      <section>
        <p>{words.back}</p>
      </section>
      <div class="finish">
        <div class="line">
          {waiting === "no" && !problem && <p class="quiet">{words.nothingChanged}</p>}
          <StatusLine waiting={waiting} problem={problem} />
        </div>
        <button
          type="button"
          class="primary"
          aria-disabled={waiting !== "no"}
          onClick={() => void model.keepAsValues()}
        >
          {words.start}
        </button>
      </div>
    </article>
  );
}
