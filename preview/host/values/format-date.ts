import { notEmulated } from "../exception";
import { wallTimeIn } from "./wall-time";

const name = (date: Date, timeZone: string, part: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, ...part }).format(date);

/** `Utilities.formatDate` for the letters y M d E H h m s S a Z X of Java's SimpleDateFormat, in English. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const shown = wallTimeIn(timeZone, date.getTime());
  const two = (value: number, length: number): string => String(value).padStart(length, "0");
  const letters: Record<string, (length: number) => string> = {
    y: (length) => (length === 2 ? two(shown.year % 100, 2) : two(shown.year, length)),
    M: (length) =>
      length < 3 ? two(shown.month, length) : name(date, timeZone, { month: length === 3 ? "short" : "long" }),
    d: (length) => two(shown.day, length),
    E: (length) => name(date, timeZone, { weekday: length < 4 ? "short" : "long" }),
    H: (length) => two(shown.hour, length),
    h: (length) => two(shown.hour % 12 || 12, length),
    m: (length) => two(shown.minute, length),
    s: (length) => two(shown.second, length),
    S: (length) => two(date.getMilliseconds(), length),
    a: () => (shown.hour < 12 ? "AM" : "PM"),
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (part, quoted: string | undefined, letter?: string) => {
    if (letter === undefined) return quoted === "" ? "'" : (quoted ?? "").replaceAll("''", "'");
    const write = letters[letter];
    if (!write) throw notEmulated(`the letter ${letter} of Utilities.formatDate`);
    return write(part.length);
  });
}
