import { notEmulated } from "../exception";
import type { HtmlOutput } from "../html/html-output";
import { createHtmlOutput } from "../html/html-output";
import type { Page, ScriptMenu } from "../page";
import { service } from "../service-object";
import { createMenu } from "./menu";

type Ui = GoogleAppsScript.Base.Ui;

const asOutput = (page: unknown): HtmlOutput =>
  typeof page === "string" ? createHtmlOutput(page) : (page as HtmlOutput);

const waits = (member: string): never => {
  throw notEmulated(member, "It stops the script until a person answers; use Spreadsheet.toast or the sidebar.");
};

/**
 * @param addOnName the title of the add-on's own menu, which Google takes from the listing
 * @param addMenu what is to happen with a finished menu
 */
export function createUi(page: Page, addOnName: string, addMenu: (menu: ScriptMenu) => void): Ui {
  function showDialog(content: unknown, title: string, isModal: boolean): void {
    const output = asOutput(content);
    const [width, height] = [output.getWidth() as number | null, output.getHeight() as number | null];
    page.showDialog({
      title,
      html: output.getContent(),
      isModal,
      ...(width !== null && { width }),
      ...(height !== null && { height }),
    });
  }

  return service<Ui>("Ui", {
    createMenu: (title) => createMenu(title, addMenu),
    createAddonMenu: () => createMenu(addOnName, addMenu),
    showSidebar(content: unknown) {
      const output = asOutput(content);
      page.showSidebar({ title: output.getTitle(), html: output.getContent() });
    },
    showModalDialog: (content: unknown, title: string) => showDialog(content, title, true),
    showModelessDialog: (content: unknown, title: string) => showDialog(content, title, false),
    alert: () => waits("Ui.alert"),
    prompt: () => waits("Ui.prompt"),
  });
}
