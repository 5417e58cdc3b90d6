import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Page } from "playwright-core";

/** What axe-core finds wrong with a page: the rule, and where it is broken. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(resolve("node_modules/axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async () => {
    interface Result {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }
    const { axe } = window as unknown as { readonly axe: { run(): Promise<Result> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
