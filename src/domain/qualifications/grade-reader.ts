import type { Grade } from "./qualification";
import { readGrade } from "./read-grade";

/** `readGrade` that remembers what it has read: a column of thousands holds a dozen spellings. Make one per call. */
export function gradeReader(): typeof readGrade {
  const remembered = new Map<readonly Grade[], Map<string, Grade | undefined>>();
  return (text, grades) => {
    const known = remembered.get(grades) ?? new Map<string, Grade | undefined>();
    remembered.set(grades, known);
    if (!known.has(text)) known.set(text, readGrade(text, grades));
    return known.get(text);
  };
}
