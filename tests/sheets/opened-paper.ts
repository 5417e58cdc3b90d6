import type { PaperData } from "../../src/domain/print/paper-data";
import type { Addon } from "../support/addon";

/** What the last dialog was opened with. */
export function openedPaper(addon: Addon): PaperData {
  const html = addon.dialogs.at(-1)?.html ?? "";
  const attribute = /data-start="([^"]*)"/.exec(html)?.[1] ?? "";
  const text = attribute
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
  return (JSON.parse(text) as { data: PaperData }).data;
}
