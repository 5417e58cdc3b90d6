import type { CellStyle, HorizontalAlignment } from "../../engine/workbook";
import { wrongSignature } from "../exception";
import { readColour } from "../values/colour";
import { WrapStrategy } from "./enumerations";
import { demandSize, forEachRun } from "./grid";
import type { Range, RangeMembers } from "./range";
import { refuseProtected } from "./writing";

type Change = Partial<CellStyle>;

/** How Sheets names an automatic number format. */
const automatic = "0.###############";

function horizontal(name: string | null): HorizontalAlignment | null {
  if (name === null || name === "normal" || name === "general") return null;
  if (name === "left" || name === "center" || name === "right") return name;
  throw wrongSignature("SpreadsheetApp.Range.setHorizontalAlignment", [name]);
}

const asPattern = (text: string | null): Change => ({
  pattern: text === automatic || text === "General" ? "" : (text ?? ""),
});
const asBackground = (colour: string | null): Change => ({ background: readColour(colour) });
const asFontColour = (colour: string | null): Change => ({ fontColour: readColour(colour) });
const asWeight = (weight: string | null): Change => ({ bold: weight === "bold" });
const asItalic = (style: string | null): Change => ({ italic: style === "italic" });
const asWrap = (isOn: boolean): Change => ({ wrap: isOn });
const asAlignment = (name: string | null): Change => ({ horizontal: horizontal(name) });

export const formatMembers: RangeMembers = (context, area, self) => {
  function setAll(change: Change): Range {
    refuseProtected(context, area.sheet, area);
    context.workbook.setStyle(area, change);
    return self();
  }

  function setEach<Item>(method: string, grid: Item[][], changeFor: (item: Item) => Change): Range {
    demandSize(`SpreadsheetApp.Range.${method}`, grid, area);
    refuseProtected(context, area.sheet, area);
    forEachRun(area, grid, (part, item) => context.workbook.setStyle(part, changeFor(item)));
    return self();
  }

  const each = <Item>(read: (style: CellStyle) => Item): Item[][] =>
    context.workbook.styles(area).map((row) => row.map(read));
  const first = <Item>(read: (style: CellStyle) => Item): Item =>
    context.workbook
      .styles({ ...area, rows: 1, columns: 1 })
      .flat()
      .map(read)[0] as Item;

  const pattern = (style: CellStyle): string => style.pattern || automatic;
  const background = (style: CellStyle): string => style.background ?? "#ffffff";
  const fontColour = (style: CellStyle): string => style.fontColour ?? "#000000";
  const weight = (style: CellStyle): "bold" | "normal" => (style.bold ? "bold" : "normal");

  return {
    getNumberFormat: () => first(pattern),
    getNumberFormats: () => each(pattern),
    setNumberFormat: (text) => setAll(asPattern(text)),
    setNumberFormats: (grid) => setEach("setNumberFormats", grid, asPattern),
    getBackground: () => first(background),
    getBackgrounds: () => each(background),
    setBackground: (colour) => setAll(asBackground(colour)),
    setBackgrounds: (grid) => setEach("setBackgrounds", grid, asBackground),
    getFontColors: () => each(fontColour),
    setFontColor: (colour) => setAll(asFontColour(colour)),
    setFontColors: (grid: unknown[][]) => setEach("setFontColors", grid as (string | null)[][], asFontColour),
    getFontWeight: () => first(weight),
    getFontWeights: () => each(weight),
    setFontWeight: (name) => setAll(asWeight(name)),
    setFontWeights: (grid) => setEach("setFontWeights", grid, asWeight),
    setFontStyle: (name) => setAll(asItalic(name)),
    getWrap: () => first(({ wrap }) => wrap),
    setWrap: (isOn) => setAll(asWrap(isOn)),
    setWrapStrategy: (strategy) => setAll(asWrap(strategy === WrapStrategy.WRAP)),
    setHorizontalAlignment: (name) => setAll(asAlignment(name)),
    setHorizontalAlignments: (grid) => setEach("setHorizontalAlignments", grid, asAlignment),
    clearFormat() {
      refuseProtected(context, area.sheet, area);
      context.workbook.clearFormats(area);
      return self();
    },
  };
};
