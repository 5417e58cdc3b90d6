import type { CellStyle as ExcelStyle } from "hucre/xlsx";
import type { CellStyle } from "../workbook";

const toHex = (colour: string): string => colour.slice(1).toUpperCase();
const fromHex = (rgb: string | undefined): string | null => (rgb ? `#${rgb.slice(-6).toLowerCase()}` : null);

export function toExcelStyle(style: Partial<CellStyle>): ExcelStyle {
  const { background, fontColour, bold, italic, wrap, horizontal, pattern } = style;
  return {
    ...((fontColour || bold || italic) && {
      font: {
        ...(bold && { bold }),
        ...(italic && { italic }),
        ...(fontColour && { color: { rgb: toHex(fontColour) } }),
      },
    }),
    ...(background && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: toHex(background) } } as const }),
    ...((wrap || horizontal) && {
      alignment: { ...(horizontal && { horizontal }), ...(wrap && { wrapText: true }) },
    }),
    ...(pattern && { numFmt: pattern }),
  };
}

const sides = ["left", "center", "right"] as const;

export function fromExcelStyle(style: ExcelStyle | undefined): Partial<CellStyle> {
  if (!style) return {};
  const { font, fill, alignment, numFmt } = style;
  const filled =
    fill?.type === "pattern" && fill.pattern === "solid" ? (fill.fgColor?.rgb ?? fill.bgColor?.rgb) : undefined;
  const background = fromHex(filled);
  const fontColour = fromHex(font?.color?.rgb);
  const horizontal = sides.find((side) => side === alignment?.horizontal);
  return {
    ...(background && { background }),
    ...(fontColour && fontColour !== "#000000" && { fontColour }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(horizontal && { horizontal }),
    ...(numFmt && numFmt !== "General" && { pattern: numFmt }),
  };
}

/** A conditional format's ground is written as a background colour, which is its pattern's other colour. */
export function fromRuleStyle(style: ExcelStyle | undefined): Partial<CellStyle> {
  const { fill } = style ?? {};
  const rgb = fill?.type === "pattern" ? (fill.bgColor?.rgb ?? fill.fgColor?.rgb) : undefined;
  const background = fromHex(rgb);
  const fontColour = fromHex(style?.font?.color?.rgb);
  return { ...fromExcelStyle(style), ...(background && { background }), ...(fontColour && { fontColour }) };
}
