import type { Area } from "../../engine/workbook";
import { service } from "../service-object";
import type { Context } from "./context";

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

/** Finds cells by what they show, in rows from the top. Replacing is not emulated. */
export function createTextFinder(context: Context, area: Area, text: string): TextFinder {
  let [isEntire, isCased, isPattern] = [false, false, false];
  const self = (): TextFinder => finder;

  function matcher(): (shown: string) => boolean {
    if (isPattern) {
      const pattern = new RegExp(isEntire ? `^(?:${text})$` : text, isCased ? "" : "i");
      return (shown) => pattern.test(shown);
    }
    const folded = (shown: string) => (isCased ? shown : shown.toLowerCase());
    const wanted = folded(text);
    return (shown) => (isEntire ? folded(shown) === wanted : folded(shown).includes(wanted));
  }

  const finder: TextFinder = service<TextFinder>("TextFinder", {
    matchEntireCell(entire) {
      isEntire = entire;
      return self();
    },
    matchCase(cased) {
      isCased = cased;
      return self();
    },
    useRegularExpression(pattern) {
      isPattern = pattern;
      return self();
    },
    findAll() {
      const matches = matcher();
      const { sheet, row, column } = area;
      return context.workbook
        .read(area)
        .flatMap((line, down) =>
          line.flatMap(({ display }, right) =>
            display !== "" && matches(display)
              ? [context.range({ sheet, row: row + down, column: column + right, rows: 1, columns: 1 })]
              : [],
          ),
        );
    },
  });
  return finder;
}
