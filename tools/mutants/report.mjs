const keyOf = ({ file, code, before, after }) => [file, code, before, after].join(" | ");

/** The changes that cannot be noticed because they change nothing; each says why. @throws Error for one without a reason */
export function equivalents(entries) {
  for (const entry of entries)
    if (!entry.reason) throw new Error(`Expected a reason why this is equivalent: ${keyOf(entry)}.`);
  const reasons = new Map(entries.map((entry) => [keyOf(entry), entry.reason]));
  return {
    reasonOf: (mutant) => reasons.get(keyOf(mutant)),
    /** Those whose file no longer has that line or that change. */
    outdated: (mutants) => {
      const known = new Set(mutants.map(keyOf));
      return entries.filter((entry) => !known.has(keyOf(entry)));
    },
  };
}

/** Wilson's 95% interval of a share, in per cent. */
export function interval(hits, all, z = 1.96) {
  if (all === 0) return [0, 100];
  const [share, square] = [hits / all, z * z];
  const middle = share + square / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + square / (4 * all * all));
  return [middle - half, middle + half].map((value) => Math.round((1000 * value) / (1 + square / all)) / 10);
}

const folderOf = (file) => {
  const [top, next = ""] = file.split("/");
  return top === "sidebar" ? top : `${top}/${next}`;
};

/** By folder and in all: how many were tried, noticed and equivalent, the share that was noticed and its interval. */
export function scores(results) {
  const folders = [...new Set(results.map(({ file }) => folderOf(file)))].toSorted((one, other) =>
    one < other ? -1 : 1,
  );
  const groups = [
    ...folders.map((folder) => [folder, results.filter(({ file }) => folderOf(file) === folder)]),
    ["all", results],
  ];
  return groups.map(([folder, some]) => {
    const counted = some.filter(({ result }) => result !== "equivalent");
    const killed = counted.filter(({ result }) => result === "killed").length;
    const [from, to] = interval(killed, counted.length);
    const percent = counted.length === 0 ? undefined : Math.round((1000 * killed) / counted.length) / 10;
    return { folder, tried: some.length, equivalent: some.length - counted.length, killed, percent, from, to };
  });
}
