import type { MenuItem, Page } from "../host/page";
import type { Menu, MenuEntry } from "./menu-bar";
import type { SideFrame } from "./side-frame";
import { showToast } from "./toast";

export interface PageParts {
  readonly side: SideFrame;
  readonly showDialog: Page["showDialog"];
  readonly showMenus: (menus: readonly Menu[]) => void;
  /** Runs a function of the add-on for a menu line. */
  readonly run: (action: string) => Promise<void>;
}

/** What the add-on shows, on this page. */
export function pageOfHost({ side, showDialog, showMenus, run }: PageParts): Page {
  const entryOf = (item: MenuItem): MenuEntry => {
    if ("divider" in item) return item;
    if ("entries" in item) return { label: item.label, entries: item.entries.map(entryOf) };
    return { label: item.label, action: () => run(item.action) };
  };
  return {
    showMenus: (menus) => showMenus(menus.map(({ title, entries }) => ({ title, entries: entries.map(entryOf) }))),
    showSidebar: ({ title, html }) => side.open(title, html),
    showDialog,
    toast: showToast,
  };
}
