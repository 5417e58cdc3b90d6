const longestName = 6;

/** The longest run of words in a title that `find` knows: "A level" in "Year 12 A level Physics 2025". */
export function guessFromTitle(title: string, find: (words: string) => string | undefined): string | undefined {
  const words = title.split(/[\s,;:|()–—]+/).filter((word) => word !== "");
  for (let size = Math.min(longestName, words.length); size > 0; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const found = find(words.slice(start, start + size).join(" "));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
