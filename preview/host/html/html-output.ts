import { service } from "../service-object";

export type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export function createHtmlOutput(html: string): HtmlOutput {
  let content = html;
  let title = "";
  let width: number | null = null;
  let height: number | null = null;

  const output: HtmlOutput = service<HtmlOutput>("HtmlOutput", {
    getContent: () => content,
    setContent(next) {
      content = next;
      return output;
    },
    append(more) {
      content += more;
      return output;
    },
    clear() {
      content = "";
      return output;
    },
    getTitle: () => title,
    setTitle(next) {
      title = next;
      return output;
    },
    getWidth: () => width as number,
    setWidth(next) {
      width = next;
      return output;
    },
    getHeight: () => height as number,
    setHeight(next) {
      height = next;
      return output;
    },
  });
  return output;
}
