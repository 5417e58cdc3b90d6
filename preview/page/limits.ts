/** How the preview differs from Google Sheets, as far as a person may notice. docs/preview.md says more. */
const limits = [
  "It is a spreadsheet of its own, shown on this machine. No Google account is used and nothing leaves the machine.",
  "The add-on is the very file that is pushed to Google; the spreadsheet under it is imitated from Google's documentation.",
  "QUERY, SORTN, SPARKLINE, IMPORTRANGE and GOOGLEFINANCE do not calculate here.",
  "Numbers are kept to about 12 significant digits.",
  "A formula such as =A1:A5*2 fills several cells here; Google Sheets wants ARRAYFORMULA around it.",
  "Protected cells ask before you type in them, empty them or fill over them, not before you paste or sort.",
  "A sample stands still in time: for the page and the add-on it is the day on which its records stood so.",
  "F6 and Shift+F6 move the keyboard from the grid to the panel and to the menus; Google Sheets has shortcuts of its own for that.",
  "Charts are drawn below the grid, where they cannot be moved.",
  "Quotas, sharing, version history, comments and pivot tables are not imitated.",
];

export function limitsList(): HTMLElement {
  const list = document.createElement("ul");
  list.append(
    ...limits.map((limit) => {
      const item = document.createElement("li");
      item.textContent = limit;
      return item;
    }),
  );
  return list;
}
