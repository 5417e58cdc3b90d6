import type { WhatIf } from "../../src/api/calls/what-if";
import { riskSettings } from "../../src/domain/what-if/risk-settings";
import { whatIfFormMessages as words } from "../../src/messages/what-if-messages";
import type { WhatIfModel } from "./what-if-model";

/** Every threshold of the risk rule with a field to try another value. */
export function Thresholds({ model, data }: { model: WhatIfModel; data: WhatIf }) {
  const typed = model.typed.get();
  return (
    <section aria-label={words.thresholds} class="thresholds">
      {riskSettings.map(({ key, meaning, unit }) => {
        const now = data.policy[key] ?? "";
        return (
          <label key={key} class={typed.has(key) && typed.get(key) !== String(now) ? "changed" : ""}>
            <span>
              {meaning}
              <span class="quiet">{words.now(now, unit)}</span>
            </span>
            <input
              inputMode="decimal"
              autocomplete="off"
              value={typed.get(key) ?? String(now)}
              onInput={({ currentTarget }) => model.type(key, currentTarget.value)}
            />
          </label>
        );
      })}
    </section>
  );
}
