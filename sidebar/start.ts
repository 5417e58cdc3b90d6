import type { Start } from "../src/api/contract";

/** What the page was opened with, from its `data-start`. The page as built holds "{}" and begins with `otherwise`. */
export function startFrom<One extends { readonly view: Start["view"] }>(text: string | undefined, otherwise: One): One {
  const start = JSON.parse(text || "{}") as Partial<One>;
  return start.view ? (start as One) : otherwise;
}
