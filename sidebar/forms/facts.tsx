import { SideBySide } from "../parts/named";
import type { Fact } from "./form";

/** What is told, not asked. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="told">
      {facts.map(([label, ...texts]) => (
        <div key={label}>
          <dt class="quiet">{label}</dt>
          <dd>
            <SideBySide texts={texts} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
