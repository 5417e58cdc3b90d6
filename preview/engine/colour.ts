import type { Nullable } from "@univerjs/core";

const hex = /^#[0-9a-f]{6}$/i;
const shortHex = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i;

/** "#RRGGBB", "#RGB" and "rgb(…)" as "#rrggbb"; undefined for no colour. */
export function hexColour(colour: Nullable<string>): string | undefined {
  if (!colour) return undefined;
  if (hex.test(colour)) return colour.toLowerCase();
  const short = shortHex.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toLowerCase();
  const parts = rgb.exec(colour);
  return parts
    ? `#${parts
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("")}`
    : undefined;
}
