import { closeDialog } from "../close-dialog";
import { whatIfFormMessages as words } from "../../src/messages/what-if-messages";
import { StatusLine } from "../parts/status-line";
import { Outcome } from "./outcome";
import { Thresholds } from "./thresholds";
import type { WhatIfModel } from "./what-if-model";

/** Thresholds on the left, what they would do on the right, and at the foot the one button that writes. */
export function WhatIfPage({ model }: { model: WhatIfModel }) {
  const { data, waiting, problem } = model.reading.state.get();
  const trial = model.trial.get();
  if (!data || !trial)
    return (
      <main>
        <h1>{words.title}</h1>
        <StatusLine waiting={waiting} problem={problem} />
        {problem ? (
          <button type="button" onClick={() => void model.read()}>
            {words.again}
          </button>
        ) : (
          <p class="quiet">{words.reading}</p>
        )}
      </main>
    );
  const { comparison } = trial;
  const writing = model.changing.state.get();
  const texts = trial.changed.map(({ key, before, after }) => words.one(key, before, after));
  const said = comparison ? words.said(comparison.worse.length, comparison.better.length) : "";
  const done = texts.length === 0 ? writing.data?.summary : undefined;
  return (
    <main class="what-if">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void model.apply();
        }}
      >
        <h1 class="unseen">{words.title}</h1>
        <p class="quiet">{words.about}</p>
        <div class="columns">
          <Thresholds model={model} data={data} />
          <div class="outcome" role="region" aria-label={words.outcome} tabIndex={0}>
            {comparison && <Outcome comparison={comparison} />}
          </div>
        </div>
        <div class="finish">
          <div class="line">
            <p class={done ? "" : "quiet"}>{done ?? (texts.length > 0 ? words.willChange(texts) : words.nothing)}</p>
            <StatusLine
              waiting={writing.waiting === "no" ? waiting : writing.waiting}
              problem={trial.problem || writing.problem || problem}
              said={said}
            />
          </div>
          <label title={words.fromHint}>
            {words.from}
            <input
              type="date"
              value={model.from.get()}
              onInput={({ currentTarget }) => model.from.set(currentTarget.value)}
            />
          </label>
          <button type="button" onClick={model.reset}>
            {words.reset}
          </button>
          <button type="submit" class="primary" aria-disabled={texts.length === 0 || writing.waiting !== "no"}>
            {words.apply}
          </button>
          <button type="button" onClick={closeDialog}>
            {words.cancel}
          </button>
        </div>
      </form>
    </main>
  );
}
