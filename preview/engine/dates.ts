// A day serial counts days from 30 December 1899. Dates of scripts are local times, as in Apps Script.
const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

export function dateFromSerial(serial: number): Date {
  const utc = new Date(epoch + Math.round(serial * dayLength));
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}

export function serialFromDate(date: Date): number {
  const utc = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return (utc - epoch) / dayLength;
}

/** Of a Date that means its universal time, as files have it. */
export const serialFromUtc = (date: Date): number => (date.getTime() - epoch) / dayLength;

/** Whether numbers under this pattern are days or times of day, leaving out quoted text, colours and literals. */
export const isDatePattern = (pattern: string): boolean =>
  /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general/gi, ""));
