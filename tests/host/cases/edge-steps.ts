import type { Script } from "./host-case";

/** What an act gives or throws; "allowed" where it gives nothing. */
export const said = (act: () => unknown): unknown => {
  try {
    return act() ?? "allowed";
  } catch (error) {
    return (error as Error).message;
  }
};
export const allOrSaid = (acts: readonly (() => unknown)[]) => acts.map(said);
export const small = ({ sheet }: Script) => {
  if (sheet.getMaxRows() > 10) sheet.deleteRows(11, sheet.getMaxRows() - 10);
  if (sheet.getMaxColumns() > 6) sheet.deleteColumns(7, sheet.getMaxColumns() - 6);
};
export const filled = ({ sheet }: Script) =>
  void sheet.getRange("A1:C4").setValues([
    ["Name", "Mark", "Group"],
    ["Cem", 40, "b"],
    ["Ada", 60, "a"],
    ["Bo", 40, "a"],
  ]);
