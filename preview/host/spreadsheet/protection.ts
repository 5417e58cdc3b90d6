import type { Protection as Kept } from "../../engine/workbook";
import { Exception } from "../exception";
import { service } from "../service-object";
import type { Context } from "./context";
import { ProtectionType } from "./enumerations";
import { areaOf } from "./range-area";
import { sheetView } from "./sheet-view";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** @param id of a protection of the workbook */
export function createProtection(context: Context, id: string): Protection {
  const { workbook, user } = context;

  function kept(): Kept {
    const found = workbook.protections().find((protection) => protection.id === id);
    if (!found) throw new Exception("The protection does not exist any more.");
    return found;
  }

  function change(part: Partial<Omit<Kept, "id">>): Protection {
    workbook.updateProtection({ ...kept(), ...part });
    return self;
  }

  function rangeOf({ area, sheet }: Kept): GoogleAppsScript.Spreadsheet.Range {
    const { rows, columns } = sheetView(context, sheet);
    return context.range(area ?? { sheet, row: 0, column: 0, rows, columns });
  }

  const self: Protection = service<Protection>("Protection", {
    canEdit: () => kept().warningOnly || kept().editors.length === 0 || kept().editors.includes(user),
    getDescription: () => kept().description,
    setDescription: (description) => change({ description }),
    getProtectionType: () => (kept().area ? ProtectionType.RANGE : ProtectionType.SHEET),
    getRange: () => rangeOf(kept()),
    setRange: (range) => change({ area: areaOf(range) }),
    isWarningOnly: () => kept().warningOnly,
    setWarningOnly: (warningOnly) => change({ warningOnly }),
    remove: () => workbook.removeProtection(kept().id),
  });
  return self;
}
