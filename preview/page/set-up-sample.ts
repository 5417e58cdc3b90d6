/** One call of the add-on's own door, as its sidebar makes it. */
export type CallAddOn = (name: string, input: object) => Promise<unknown>;

interface FoundColumn {
  column: number;
  heading: string;
  use: string;
  certainty: "ask" | "guess" | "sure";
  maxMark?: number;
  weight?: number;
}
interface Inspection {
  sheet: string;
  headerRow: number;
  columns: FoundColumn[];
  questions: { about: string; text: string }[];
}

/** What a person would confirm in the sidebar when they agree with everything that was found. */
export function planFrom({ sheet, headerRow, columns, questions }: Inspection): object {
  const used = columns.filter(({ use }) => use !== "");
  return {
    sheet,
    headerRow,
    columns: used
      .filter(({ use }) => use !== "assessment")
      .map(({ column, heading, use }) => ({ column, heading, key: use })),
    assessments: used
      .filter(({ use }) => use === "assessment")
      .map(({ column, heading, maxMark = 100, weight = 1 }) => ({ column, heading, maxMark, weight })),
    // A sample's attitude to learning, where it has one.
    constants: questions.some(({ about }) => about === "attitude") ? { attitude: "1 is best" } : {},
  };
}

/**
 * Has the add-on set up the tab in view, as *Use this sheet* does.
 *
 * @throws Error when it has a question, since nobody is there to answer it
 */
export async function setUpActiveSheet(call: CallAddOn): Promise<void> {
  const inspection = (await call("inspectSheet", {})) as Inspection;
  const question = inspection.questions.find(({ about }) => about !== "attitude");
  if (question) throw new Error(`Set-up of ${inspection.sheet} asks: ${question.text}`);
  await call("setUpSheet", planFrom(inspection));
}

interface Answer {
  ok: boolean;
  data?: unknown;
  message?: string;
}

/** @param run runs a global function of the add-on */
export const callThrough =
  (run: (name: string, args: unknown[]) => Promise<unknown>): CallAddOn =>
  async (name, input) => {
    const answer = JSON.parse(String(await run("call", [name, JSON.stringify(input)]))) as Answer;
    if (!answer.ok) throw new Error(answer.message ?? `The add-on's ${name} failed.`);
    return answer.data;
  };
