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

/** The columns that can be worked out from those used so, or from one another: a tier from a gap, that from grades of the department's own. */
export function whatCanCome(used: ReadonlySet<string>, computed: readonly Computed[]): ReadonlySet<string> {
  const [has, coming] = [new Set(used), new Set<string>()];
  const isPossible = ({ key, needs }: Computed) =>
    !has.has(key) && needs.every(({ keys }) => keys.some((one) => has.has(one)));
  for (let next = computed.find(isPossible); next; next = computed.find(isPossible)) {
    has.add(next.key);
    coming.add(next.key);
  }
  return coming;
}

/** What a sheet would be given, and what it could not, when its columns are used so. */
export function whatComes(used: ReadonlySet<string>, computed: readonly Computed[]): WhatComes {
  const coming = whatCanCome(used, computed);
  const isThere = (key: string) => used.has(key) || coming.has(key);
  const lacks = computed
    .filter(({ key }) => !isThere(key))
    .map(({ header, needs }) => {
      const lacking = needs.filter(({ keys }) => !keys.some(isThere));
      return { header, needs: lacking.map(({ words }) => words) };
    });
  return { adds: computed.filter(({ key }) => coming.has(key)).map(({ header }) => header), lacks };
}

/** What a column makes it needful to know of the whole sheet, where none says it: a MEG needs both, a gap between grades their scale. */
export function neededOfAll(used: ReadonlySet<string>): ("qualification" | "subject")[] {
  const hasGap = used.has("workingAt") && (used.has("agreedMeg") || used.has("meg"));
  const needed = { qualification: used.has("prior") || hasGap, subject: used.has("prior") };
  return (["qualification", "subject"] as const).filter((key) => needed[key] && !used.has(key));
}
