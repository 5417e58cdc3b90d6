import { serialOf } from "./serial-date";

interface Read {
  readonly value: number;
  readonly pattern: string;
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

function serialIfReal(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal ? serialOf(year, month, day) : undefined;
}

/** Year, month and day of a written date, in whichever of the usual orders. */
function partsOf(text: string, monthFirst: boolean, thisYear: number): [number, number, number] | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const figures = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (figures && !(figures[2] === "." && figures[4] === undefined)) {
    const [first, second] = [Number(figures[1]), Number(figures[3])];
    const year = figures[4] === undefined ? thisYear : fullYear(figures[4]);
    return monthFirst ? [year, first, second] : [year, second, first];
  }
  const month =
    "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  const dayFirst = new RegExp(`^(\\d{1,2})[ -]${month}(?:[ -](\\d{4}|\\d{2}))?$`, "i").exec(text);
  if (dayFirst)
    return [dayFirst[3] ? fullYear(dayFirst[3]) : thisYear, monthOf(dayFirst[2] ?? ""), Number(dayFirst[1])];
  const nameFirst = new RegExp(`^${month} (\\d{1,2})(?:,? (\\d{4}))?$`, "i").exec(text);
  if (nameFirst)
    return [nameFirst[3] ? fullYear(nameFirst[3]) : thisYear, monthOf(nameFirst[1] ?? ""), Number(nameFirst[2])];
  return undefined;
}

export function readTime(text: string): Read | undefined {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!found) return undefined;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, pattern: found[3] ? "hh:mm:ss" : "hh:mm" };
}

/** @param now milliseconds, for a date without a year */
export function readDate(text: string, monthFirst: boolean, now: number): Read | undefined {
  const [, day = text, time] = /^(.*?)(?:[ T](\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text) ?? [];
  const parts = partsOf(day, monthFirst, new Date(now).getUTCFullYear());
  const serial = parts && serialIfReal(...parts);
  if (serial === undefined) return undefined;
  const datePattern = monthFirst ? "mm/dd/yyyy" : "dd/mm/yyyy";
  if (time === undefined) return { value: serial, pattern: datePattern };
  const clock = readTime(time);
  return clock && { value: serial + clock.value, pattern: `${datePattern} hh:mm:ss` };
}
