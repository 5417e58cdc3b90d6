/** What a clock on the wall of some time zone shows. */
export interface WallTime {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const numeric = "2-digit";
  const made = new Intl.DateTimeFormat("en-GB-u-ca-iso8601", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  formatters.set(timeZone, made);
  return made;
}

/** @throws RangeError for a time zone that does not exist or a date that is none */
export function wallTimeIn(timeZone: string, milliseconds: number): WallTime {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(milliseconds)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

export const asIfUtc = ({ year, month, day, hour, minute, second }: WallTime): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/** The moment at which a clock in that time zone shows what a clock in UTC shows at `shown` (milliseconds). */
export function momentIn(timeZone: string, shown: number): number {
  const offsetAt = (moment: number): number => asIfUtc(wallTimeIn(timeZone, moment)) - Math.floor(moment / 1000) * 1000;
  const guess = shown - offsetAt(shown);
  return shown - offsetAt(guess);
}
