import type { Conflict } from "../../../src/api/calls/records";
import type { ActionToSave, SavedActions } from "../../../src/api/calls/actions";
import type { Answer } from "../../../src/api/contract";
import { auditTable } from "../../../src/tables/audit";
import { interventionsTable } from "../../../src/tables/interventions";
import { columnLetter } from "../../../src/tables/tracker-addresses";
import { learnersTable } from "../../../src/tables/learners";
import { type Addon, openAddon } from "../../support/addon";
import { actionToSave } from "./action-to-save";

/** Made up: one under 18 on any day of the tests, one adult with consent, one without. */
export const learners = [learnersTable.headers, [102, "Birch", "Jo", "09/05/2020"], [103, "Cole", "Al", "09/05/1990"]];

/** A workbook with the tabs that a save reads and writes. */
export async function withLogs(rows: readonly (readonly string[])[] = [], over: Parameters<typeof openAddon>[0] = {}) {
  return openAddon({
    sheets: {
      Notes: [],
      Learners: learners,
      Interventions: [interventionsTable.headers, ...rows],
      Audit: [auditTable.headers],
    },
    ...over,
  });
}

export type Saved = SavedActions["saved"][number] & Pick<SavedActions, "loggedBy" | "sheet">;

export const answerOf = async (addon: Addon, ...actions: ActionToSave[]) =>
  (await addon.call("saveActions", { actions })) as Answer & { data: SavedActions | Conflict; message: string };

export async function save(addon: Addon, action = actionToSave()): Promise<Saved> {
  const answer = await answerOf(addon, action);
  if (!answer.ok) throw new Error(answer.message);
  if (answer.data.kind === "conflict") throw new Error(JSON.stringify(answer.data));
  const { saved, sheet, loggedBy } = answer.data;
  return { ...(saved[0] as Saved), sheet, loggedBy };
}

export async function refusal(addon: Addon, action = actionToSave()): Promise<string> {
  const answer = await answerOf(addon, action);
  if (answer.ok) throw new Error("It was saved.");
  return answer.message;
}

/** The rows below the headings, as records of what the cells hold. */
export function rowsIn(addon: Addon, tab: "Interventions" | "Audit") {
  const table = tab === "Audit" ? auditTable : interventionsTable;
  const [headings = [], ...rows] = addon.values(`${tab}!A1:${columnLetter(table.keys.length - 1)}60`);
  const at: ReadonlyMap<string, number> = table.positions(headings);
  return rows
    .filter((row) => row.some((cell) => cell !== null))
    .map((row) => Object.fromEntries([...at].map(([key, column]) => [key, row[column]])));
}
