/** The changes, by their place in the list, of which whoever watches a model was not told. */
export async function untold(
  { subscribe }: { readonly subscribe: (listener: () => void) => unknown },
  changes: readonly (() => unknown)[],
): Promise<number[]> {
  let told = 0;
  subscribe(() => (told += 1));
  const missed: number[] = [];
  for (const [index, change] of changes.entries()) {
    const before = told;
    await Promise.resolve(change());
    if (told === before) missed.push(index);
  }
  return missed;
}
