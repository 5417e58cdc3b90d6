import type { Fact } from "./form";

/** What is told, not asked. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="told">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt class="quiet">{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
