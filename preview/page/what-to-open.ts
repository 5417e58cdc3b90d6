import { showDialog } from "./dialog";
import { elementById } from "./element";
import { type AddOn, fillFromFile } from "./fill-workbook";
import { readState, type State } from "./kept-state";
import { type Opening, readOpening, readSource } from "./opening";

/** What the page is to show: the workbook that the address names, else the one that `npm start` was asked for. */
export async function whatToOpen(): Promise<Opening> {
  const opening = await readOpening();
  const workbook = new URLSearchParams(location.search).get("workbook") ?? opening.workbook;
  if (workbook === opening.workbook) return opening;
  const { secondsPerCall = 0 } = opening;
  return { workbook, kind: "kept", title: workbook, files: [], secondsPerCall };
}

const say = (doing: string): void => {
  elementById("busy").textContent = `${doing}…`;
};

const tellOfNotes = (sentences: string[]): void => {
  if (sentences.length > 0) void showDialog("Left out of the file", sentences.join("\n"));
};

/** A workbook that is not kept yet. A sample was made one when the preview was started. */
export async function fill({ kind, files, workbook }: Opening, addOn: AddOn): Promise<State> {
  const [file] = files;
  if (file === undefined) throw new Error(`Expected a kept workbook with the name "${workbook}", found none.`);
  say(`Reading ${file}`);
  const bytes = await readSource(file);
  if (kind === "sample") return readState(new TextDecoder().decode(bytes));
  return fillFromFile(file, bytes, addOn, tellOfNotes);
}
