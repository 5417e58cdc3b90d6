import { randomFrom } from "../../support/random";
import { recovered } from "./attack";
import { ourPages } from "./pages";
import { randomWorld } from "./world";
jest.setTimeout(3_600_000);
test("today", () => {
  const random = randomFrom(1);
  const count: Record<string, number> = {};
  const all: Record<string, number> = {};
  let leaky = 0,
    total = 0;
  const examples: string[] = [];
  const n = Number(process.env.N ?? 20);
  const t = Date.now();
  for (let i = 0; i < n; i++) {
    const world = randomWorld(random, { from: 12, to: 120 });
    const { facts, known } = recovered(world, ourPages, random);
    total += facts;
    if (known.length) leaky++;
    for (const f of known) {
      count[f.about] = (count[f.about] ?? 0) + 1;
      if (examples.length < 30) examples.push(`${i} n=${world.length}: ${f.about} ${f.name} (${f.people.length})`);
    }
  }
  console.log({ n, leaky, total, ms: Date.now() - t, count, all }, examples.join("\n"));
});
