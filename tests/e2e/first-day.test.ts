import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { tourMessages as words } from "../../src/messages/tour-messages";
import { button, countKeys, field, heading, panel, press, type } from "./panel-keys";
import { newFolder, openPage, startPreview } from "./start-preview";
import { read, settled } from "./tracker-row";

jest.setTimeout(400_000);

const menu = (page: Page, path: string) =>
  page.evaluate((entry) => window.preview.menu(`Learner Progress/${entry}`), path);
const tabsOf = (page: Page) => page.locator(".univer-slide-tab-item, [data-u-comp=slide-tab-item]").allInnerTexts();

test("somebody new puts made-up learners into an empty workbook, is shown round by keyboard, logs an action, and takes them away again", async () => {
  const folder = newFolder();
  const file = join(folder, "Our notes.csv");
  writeFileSync(file, "Our notes\nBring the register,45%\n");
  const preview = await startPreview([file], folder);
  const { page, errors, close } = await openPage(preview.url);
  const before = await page.evaluate(() => window.preview.read());
  const tabs = await tabsOf(page);
  expect(tabs).toHaveLength(1);

  await menu(page, "Set up/Try it with made-up learners");
  await heading(page, words.bringing.title).waitFor();
  await button(page, words.bringing.start).focus();
  await page.keyboard.press("Enter");
  await heading(page, words.title).waitFor({ timeout: 240_000 });
  await settled(page);

  await field(page, words.role).selectOption("tutor");
  await press(page, words.begin);
  const selected: string[] = [];
  for (const stop of ["mark", "tier", "reason", "log"] as const) {
    await heading(page, words.stops[stop].title).waitFor();
    await panel(page).getByText(words.stops[stop].tutor).waitFor();
    selected.push(
      await panel(page)
        .getByText(/^Selected: /)
        .innerText(),
    );
    if (stop !== "log") await press(page, words.next);
  }
  expect(selected.map((text) => text.replace(/,[^,]*\d+, "/, ', "'))).toEqual([
    expect.stringMatching(/^Selected: A levels, "(\d+|[A-Z]+)"$/),
    'Selected: A levels, "Red"',
    expect.stringMatching(/^Selected: A levels, ".*"$/s),
    expect.stringMatching(/^Selected: A levels, "/),
  ]);

  await press(page, words.open.log);
  await button(page, "Log an action").first().waitFor();
  const pressed = await countKeys(page);
  await press(page, "Log an action");
  await heading(page, "Log an action").waitFor();
  await type(page, { "Kind of action": "Study sk", "What will be done": "Two workshops" });
  const contact = field(page, "Have they been told?");
  if (await contact.isVisible()) await type(page, { "Have they been told?": "W" });
  await page.keyboard.press("Control+Enter");
  await heading(page, "Action saved").waitFor();
  const keys = await pressed();
  expect(keys).toBeLessThanOrEqual(60);
  expect(keys).toBeGreaterThan("Study sk".length + "Two workshops".length);

  // The tour goes on where it was left.
  await menu(page, "Set up/Show me round");
  await heading(page, words.stops.log.title).waitFor();
  await press(page, words.next);
  await heading(page, words.stops["at-risk"].title).waitFor();
  await panel(page)
    .getByText(/^Selected: At risk, B\d+, "/)
    .waitFor();
  await press(page, words.next);
  await heading(page, words.stops.print.title).waitFor();
  await press(page, words.finish);
  await panel(page).getByText(words.finished).waitFor();

  await menu(page, "Set up/Remove the made-up learners");
  await panel(page)
    .getByText(/^The made-up learners are gone/)
    .waitFor();
  await settled(page);
  expect(await tabsOf(page)).toEqual(tabs);
  expect(await read(page, "A1:B3")).toEqual([...before.map((row) => [...row]), ["", ""]]);
  expect(errors).toEqual([]);
  await close();
  await preview.stop();
});
