import { showDialog } from "./dialog";
import { elementById } from "./element";
import { limitsList } from "./limits";
import type { Opening } from "./opening";

const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** The name of the workbook, and what a person should know of the page and of a sample's data. */
export function showTitle(name: string, { about, attribution, day, title, user }: Opening): void {
  elementById("title").textContent = name;
  document.title = `${name}: Learner Progress preview`;
  elementById("show-limits").addEventListener("click", () => void showDialog("What is different here", limitsList()));
  if (day !== undefined) {
    const as = user === undefined ? "" : ` and you are ${user.name}`;
    elementById("day").textContent = `In this sample it is ${longDay.format(Date.parse(day))}${as}.`;
    elementById("day").hidden = false;
  }
  if (about === undefined) return;
  const button = elementById("show-about");
  button.hidden = false;
  const text = [about, attribution].filter(Boolean).join("\n\n");
  button.addEventListener("click", () => void showDialog(title, text));
}
