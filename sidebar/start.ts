import type { Start } from "../src/api/contract";

/** What the menu opened the sidebar with, from the page's `data-start`. The page as built holds "{}": the learner card. */
export function startFrom(text: string | undefined): Start {
  const start = JSON.parse(text || "{}") as Partial<Start>;
  return start.view ? (start as Start) : { view: "card" };
}
