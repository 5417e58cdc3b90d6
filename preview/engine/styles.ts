import type { IStyleData, Nullable } from "@univerjs/core";
import { BooleanNumber, HorizontalAlign, WrapStrategy } from "@univerjs/core";
import { setCells } from "./cells";
import { hexColour } from "./colour";
import { automatic, isColumnPattern, noPattern, setColumnPattern } from "./column-patterns";
import type { Engine } from "./engine";
import { grid, inside } from "./engine";
import type { Painting } from "./rules/painting";
import { styleTrigger } from "./settling";
import type { Area, CellStyle, HorizontalAlignment, Workbook } from "./workbook";

const alignments: readonly (readonly [HorizontalAlignment, HorizontalAlign])[] = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
];

type StyleMethods = Pick<Workbook, "styles" | "setStyle" | "clearFormats" | "appearance">;

export function styleMethods(engine: Engine, painting: Painting): StyleMethods {
  return {
    styles(area) {
      const style = ownStyles(engine, area);
      return grid(area, (row, column) => styleFrom(style(row, column)));
    },
    setStyle(area, style) {
      inside(engine, area);
      if (isColumnPattern(engine, area, style)) return setColumnPattern(engine, area, style.pattern ?? "");
      const s = univerStyle(style);
      const isCleared = style.pattern === "";
      // A pattern changes what formulas are given (a Date or a number); the rest changes nothing they see.
      setCells(
        engine,
        area,
        (_, column) => ({ s: isCleared ? { ...s, n: noPattern(engine, area.sheet, column) } : { ...s } }),
        style.pattern === undefined ? styleTrigger : "",
      );
    },
    clearFormats(area) {
      inside(engine, area);
      if (isColumnPattern(engine, area, { pattern: "" })) setColumnPattern(engine, area, "");
      setCells(engine, area, () => ({ s: null }));
      const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
      for (const column of columns.filter((one) => noPattern(engine, area.sheet, one)))
        setCells(engine, { ...area, column, columns: 1 }, () => ({ s: { n: { pattern: automatic } } }));
    },
    appearance(area) {
      const style = ownStyles(engine, area);
      return grid(area, (row, column) => {
        const own = styleFrom(style(row, column));
        const over = painting(area.sheet, row, column);
        return {
          background: hexColour(over?.bg?.rgb) ?? own.background ?? "#ffffff",
          fontColour: hexColour(over?.cl?.rgb) ?? own.fontColour ?? "#000000",
          bold: over?.bl === undefined ? own.bold : over.bl === BooleanNumber.TRUE,
        };
      });
    },
  };
}

/** The styles of cells as kept, without what is drawn over them. */
function ownStyles(engine: Engine, area: Area): (row: number, column: number) => IStyleData {
  const worksheet = inside(engine, area).getSheet();
  return (row, column) => worksheet.getComposedCellStyleByCellData(row, column, worksheet.getCellRaw(row, column));
}

function styleFrom(style: Nullable<IStyleData>): CellStyle {
  return {
    background: hexColour(style?.bg?.rgb) ?? null,
    fontColour: hexColour(style?.cl?.rgb) ?? null,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    wrap: style?.tb === WrapStrategy.WRAP,
    horizontal: alignments.find(([, univer]) => univer === style?.ht)?.[0] ?? null,
    pattern: style?.n?.pattern === automatic ? "" : (style?.n?.pattern ?? ""),
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const colour = (hex: string | null) => (hex === null ? null : { rgb: hex });

/** Only what is given; null takes a property away. */
export function univerStyle(style: Partial<CellStyle>): IStyleData {
  const s: IStyleData = {};
  if (style.background !== undefined) s.bg = colour(style.background);
  if (style.fontColour !== undefined) s.cl = colour(style.fontColour);
  if (style.bold !== undefined) s.bl = flag(style.bold);
  if (style.italic !== undefined) s.it = flag(style.italic);
  if (style.wrap !== undefined) s.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.horizontal !== undefined)
    s.ht = alignments.find(([name]) => name === style.horizontal)?.[1] ?? HorizontalAlign.UNSPECIFIED;
  if (style.pattern !== undefined) s.n = style.pattern === "" ? null : { pattern: style.pattern };
  return s;
}
