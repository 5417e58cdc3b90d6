import type { MenuItem } from "../../preview/host/page";
import type { Addon } from "../support/addon";

/** The labels that lead to each entry of the menu. */
export function everyEntry({ host }: Addon): string[][] {
  const within = (entries: readonly MenuItem[]): string[][] =>
    entries.flatMap((entry) => {
      if (!("label" in entry)) return [];
      return "action" in entry ? [[entry.label]] : within(entry.entries).map((labels) => [entry.label, ...labels]);
    });
  return host.menus.flatMap(({ entries }) => within(entries));
}

/** What an entry that was chosen shows: the sentence of its report, or the name of its page. */
export async function whatItSays(addon: Addon, labels: readonly string[]): Promise<string> {
  const [panels, dialogs] = [addon.sidebars.length, addon.dialogs.length];
  await addon.menu(...labels);
  if (addon.dialogs.length > dialogs) return "a dialog";
  if (addon.sidebars.length === panels) return "nothing";
  const start = /data-start="([^"]*)"/.exec(addon.sidebars.at(-1)?.html ?? "")?.[1] ?? "{}";
  const { view, data } = JSON.parse(start.replaceAll("&quot;", '"').replaceAll("&amp;", "&")) as {
    view?: string;
    data?: { summary?: string };
  };
  return data?.summary ?? `the page ${view}`;
}

/** Words of the machine, which say nothing to a tutor. */
export const raw = /^nothing$|\w*Error:|Exception|undefined|\bnull\b|NaN|\[object/;
