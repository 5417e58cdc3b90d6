import { type Start, startSchema } from "../src/api/contract";
import { problemsIn } from "../src/api/problems-in";
import { callMessages } from "../src/messages";

/** What the menu opened the sidebar with, from the page's `data-start`. Nothing there means the learner card. */
export function startFrom(text: string | undefined): Start {
  const written = parsed(text || "{}");
  if (typeof written === "object" && written !== null && Object.keys(written).length === 0) return { view: "card" };
  const start = startSchema.safeParse(written);
  if (start.success) return start.data;
  return {
    view: "report",
    data: { summary: callMessages.badOutput("start", problemsIn(start.error.issues)), lines: [] },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
