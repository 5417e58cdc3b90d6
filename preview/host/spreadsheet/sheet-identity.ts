import { Exception } from "../exception";
import type { SheetMembers } from "./sheet";
import { numericId } from "./sheet-number";
import { sheetView } from "./sheet-view";

export const nameTaken = (): Exception =>
  new Exception("A sheet with this name already exists. Please enter another name.");

export const sheetIdentityMembers: SheetMembers = (context, id, self) => {
  const { workbook, execution } = context;
  const view = () => sheetView(context, id);

  return {
    getName: () => view().name,
    getSheetName: () => view().name,
    getSheetId: () => numericId(id),
    getIndex: () => workbook.sheets().findIndex((sheet) => sheet.id === id) + 1,
    setName(name) {
      const isTaken = workbook
        .sheets()
        .some((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase());
      if (isTaken) throw nameTaken();
      execution.hasWritten = true;
      workbook.renameSheet(id, name);
      return self();
    },
    activate() {
      workbook.activateSheet(id);
      return self();
    },
    getTabColor: () => view().tabColour || null,
    setTabColor(colour) {
      execution.hasWritten = true;
      workbook.setTabColour(id, colour ?? "");
      return self();
    },
    isSheetHidden: () => view().hidden,
    hideSheet() {
      const others = workbook.sheets().some((sheet) => sheet.id !== id && !sheet.hidden);
      if (!others) throw new Exception("You can't hide all the sheets in a document.");
      if (!view().hidden) workbook.setSheetHidden(id, true);
      return self();
    },
    showSheet() {
      if (view().hidden) workbook.setSheetHidden(id, false);
      return self();
    },
  };
};
