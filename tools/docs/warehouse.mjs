import { loadBundled } from "./load-bundled.mjs";

/** The schema and the reading SQL under warehouse/, made from the tables' own definitions, by path. */
export async function warehouseFiles() {
  const { generatedFiles } = await loadBundled(`export { generatedFiles } from "./tools/warehouse/generated";`);
  return Object.fromEntries(Object.entries(generatedFiles()).map(([name, text]) => [name, () => text]));
}
