const weekAlone =
  /\b(?:w\/?c|weekly|this week|week (?:commencing|beginning|ending)|(?<!\b(?:to|until) (?:the )?(?:end of )?)(?:week|wk)s? ?\d{1,2}(?! ?(?:[-–&]|to\b)))\b/i;
const over = /\b(?:last|previous) (?:year|term|month|fortnight|week)\b|\b(?:today|yesterday)\b/i;
const day = /\b(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2,4}))?\b/g;

/** Ours: from one day to another that is nearer it is no sum up to now. */
const shortest = 21;

/** Whether a heading or a title says that its figures are of a week, a day or a time that is over. */
export function saysPartOfTime(text: string): boolean {
  const days = [...text.slice(0, 200).matchAll(day)].map(([, date, month, year]) => {
    return Date.UTC(2000 + (Number(year ?? 0) % 100), Number(month) - 1, Number(date)) / 86_400_000;
  });
  const [from, to] = days;
  const isShort = days.length === 2 && to !== undefined && from !== undefined && to >= from && to - from < shortest;
  return isShort || weekAlone.test(text) || over.test(text);
}
