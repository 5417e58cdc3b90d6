import type { HostCase } from "./host-case";

export const dialogCases: readonly HostCase[] = [
  {
    behaviour: "a page has no size of its own until it is given one, and null takes it back",
    source: "reference/html/html-output#setwidthwidth",
    steps: [
      ({ HtmlService }) => {
        const page = HtmlService.createHtmlOutput("<p>hello</p>");
        const before = [page.getWidth(), page.getHeight()];
        page.setWidth(850).setHeight(720);
        const given = [page.getWidth(), page.getHeight()];
        return [before, given, page.setWidth(null as unknown as number).getWidth()];
      },
    ],
    expected: [[null, null], [850, 720], null],
  },
  {
    behaviour: "the script goes on at once when it has opened a modal dialog",
    source: "reference/base/ui#showmodaldialoguserinterface,-title",
    steps: [
      ({ SpreadsheetApp, HtmlService, sheet }) => {
        SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<p>hello</p>").setWidth(400), "Sheet");
        sheet.getRange("A1").setValue("went on");
      },
      ({ sheet }) => sheet.getRange("A1").getValue() as unknown,
    ],
    expected: "went on",
  },
];
