/** A column that can be worked out once there is what it needs; of each need one column is enough. */
export interface Computed {
  readonly key: string;
  readonly header: string;
  readonly needs: readonly Need[];
}

interface Need {
  readonly keys: readonly string[];
  /** "Average GCSE", "an assessment". */
  readonly words: string;
}

export interface WhatComes {
  /** Headings, in their order. */
  readonly adds: readonly string[];
  /** Never without a need. */
  readonly lacks: readonly { readonly header: string; readonly needs: readonly string[] }[];
}

/** What a sheet would be given, and what it could not, when its columns are used so. `computed` has what a column reads before the column. */
export function whatComes(used: ReadonlySet<string>, computed: readonly Computed[]): WhatComes {
  const has = new Set(used);
  const adds: string[] = [];
  const lacks: { header: string; needs: string[] }[] = [];
  for (const { key, header, needs } of computed) {
    if (used.has(key)) continue;
    const lacking = needs.filter(({ keys }) => !keys.some((one) => has.has(one)));
    if (lacking.length > 0) lacks.push({ header, needs: lacking.map(({ words }) => words) });
    else {
      has.add(key);
      adds.push(header);
    }
  }
  return { adds, lacks };
}

/** What a column makes it needful to know of the whole sheet, where none says it: a MEG needs both, a gap between grades their scale. */
export function neededOfAll(used: ReadonlySet<string>): ("qualification" | "subject")[] {
  const hasGap = used.has("workingAt") && (used.has("agreedMeg") || used.has("meg"));
  const needed = { qualification: used.has("prior") || hasGap, subject: used.has("prior") };
  return (["qualification", "subject"] as const).filter((key) => needed[key] && !used.has(key));
}
