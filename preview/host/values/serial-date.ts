import { asIfUtc, momentIn, wallTimeIn } from "./wall-time";

const dayLength = 86_400_000;
/** Day 0 of Sheets. */
const epoch = Date.UTC(1899, 11, 30);

export const serialOf = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - epoch) / dayLength;

/** @param timeZone the spreadsheet's: a serial is what its clock shows */
export const dateToSerial = (date: Date, timeZone: string): number =>
  (asIfUtc(wallTimeIn(timeZone, date.getTime())) - epoch) / dayLength;

export const serialToDate = (serial: number, timeZone: string): Date =>
  new Date(momentIn(timeZone, epoch + Math.round(serial * 86_400) * 1000));

const known = new Map<string, boolean>();

/** True for a number pattern that shows a date, a time or a duration. */
export function isDatePattern(pattern: string): boolean {
  const answer = known.get(pattern) ?? showsDate(pattern);
  known.set(pattern, answer);
  return answer;
}

function showsDate(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\./g, "").replace(/\[(?![hms]+\])[^\]]*\]/gi, "");
  return /[ydhsm]/i.test(bare) && !/^(general|standard)$/i.test(bare);
}
