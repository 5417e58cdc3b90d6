/** What the services keep between executions: texts by key. The page may hand in stores of its own. */
export interface Stores {
  readonly document: Map<string, string>;
  readonly user: Map<string, string>;
  readonly script: Map<string, string>;
}

export const createStores = (): Stores => ({ document: new Map(), user: new Map(), script: new Map() });
