const named =
  /^(?:q ?\d|ao ?\d|(?:qu?|questions?|sec|sections?|parts?|pt|items?|cwestiwn|adran|rhan)\b)|\s(?:q ?\d{1,2}[a-h]?|ao ?\d|sec(?:tion)? [a-d])$/i;
/** "1", "2b", "3(c)", "4.1": questions, if anything; but also weeks. */
const numbered = /^\d{1,2}(?:\s*[.(]?\s*(?:[a-h]|\d)\)?)?$/i;

const withoutMaximum = (heading: string) =>
  heading
    .slice(0, 80)
    .replace(/\s*(?:[([{]\s*\d+(?:\s*marks?)?\s*[)\]}]|\/\s*\d+)\s*$/i, "")
    .trim();

/** Whether a heading names a part of a paper: "Q1", "Section A", "Mock AO1". */
export const isPartHeading = (heading: string): boolean => named.test(withoutMaximum(heading));

/** Whether it is nothing but a number: a part where others like it are out of something else. */
export const isNumberHeading = (heading: string): boolean => numbered.test(withoutMaximum(heading));
