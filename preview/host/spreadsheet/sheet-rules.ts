import { Exception } from "../exception";
import { conditionalFormatRuleOf, formatRuleOf } from "./conditional-format-rule";
import { ProtectionType } from "./enumerations";
import { createFilter } from "./filter";
import { createNamedRange } from "./named-range";
import { createProtection } from "./protection";
import type { SheetMembers } from "./sheet";
import { refuseProtected } from "./writing";

type Filter = GoogleAppsScript.Spreadsheet.Filter;

export const sheetRuleMembers: SheetMembers = (context, id) => {
  const { workbook } = context;

  return {
    getConditionalFormatRules: () => workbook.formatRules(id).map((rule) => conditionalFormatRuleOf(context, rule)),
    setConditionalFormatRules(rules) {
      refuseProtected(context, id);
      const kept = rules.map(formatRuleOf);
      if (kept.some(({ areas }) => areas.some(({ sheet }) => sheet !== id)))
        throw new Exception("Conditional format rule cannot reference a different sheet.");
      workbook.setFormatRules(id, kept);
    },
    clearConditionalFormatRules: () => workbook.setFormatRules(id, []),
    getNamedRanges: () =>
      workbook
        .namedRanges()
        .filter(({ reference }) => workbook.areaOf(reference)?.sheet === id)
        .map((kept) => createNamedRange(context, kept)),
    getProtections: (type) =>
      workbook
        .protections()
        .filter(({ sheet, area }) => sheet === id && (area === null) === (type === ProtectionType.SHEET))
        .map((protection) => createProtection(context, protection.id)),
    protect() {
      const present = workbook.protections().find(({ sheet, area }) => sheet === id && area === null);
      const added = { sheet: id, area: null, warningOnly: false, description: "", editors: [] };
      return createProtection(context, present?.id ?? workbook.addProtection(added));
    },
    getFilter: () => (workbook.filter(id) ? createFilter(context, id) : null) as Filter,
  };
};
