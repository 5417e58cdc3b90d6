import { notEmulated } from "../exception";

/** "#ABC", "#AABBCC" or null → "#aabbcc" or null. @throws Error for a colour by name, which Sheets would take */
export function readColour(colour: string | null | undefined): string | null {
  if (colour === null || colour === undefined || colour === "") return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short)
    return short
      .slice(1)
      .reduce((sum, digit) => sum + digit + digit, "#")
      .toLowerCase();
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour.toLowerCase();
  throw notEmulated(`the colour "${colour}"`, 'Write it as "#rrggbb".');
}
