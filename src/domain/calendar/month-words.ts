/** January first, as every spelling of a month begins. */
export const monthStarts = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
] as const;

/** Any month by its first letters, for a pattern. */
export const anyMonth = monthStarts.join("|");

/** Any month in full or in short, and nothing else, for a pattern. */
export const wholeMonth =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
