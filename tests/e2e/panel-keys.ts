import type { Locator, Page } from "playwright-core";

/** The panel beside the sheet, used by keyboard. */
export const panel = (page: Page) => page.frameLocator("#side iframe");
export const heading = (page: Page, name: string) => panel(page).getByRole("heading", { name, exact: true });
export const button = (page: Page, name: string | RegExp) => panel(page).getByRole("button", { name });
export const field = (page: Page, label: string) => panel(page).getByLabel(label, { exact: true });

/** Walks on with the Tab key, as someone without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < 120; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not reach ${String(target)}.`);
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, button(page, name).first());
  await page.keyboard.press("Enter");
}

/** Types into fields by their labels, in the order in which they stand. Dates are typed as the browser asks for them. */
export async function type(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    await tabTo(page, field(page, label));
    await page.keyboard.type(text);
  }
}

/** How many keys have gone down since in the panel, those of words among them. */
export async function countKeys(page: Page): Promise<() => Promise<number>> {
  const body = panel(page).locator("body");
  await body.evaluate((element) => {
    element.dataset["keys"] = "0";
    const count = () => (element.dataset["keys"] = String(Number(element.dataset["keys"]) + 1));
    element.ownerDocument.addEventListener("keydown", count, true);
  });
  return async () => Number(await body.getAttribute("data-keys"));
}
