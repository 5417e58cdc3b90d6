import type { MenuItem, ScriptMenu } from "../page";
import { service } from "../service-object";

export type Menu = GoogleAppsScript.Base.Menu;

const contents = new WeakMap<Menu, ScriptMenu>();

/** @param addToUi what is to happen when the script adds the menu */
export function createMenu(title: string, addToUi: (menu: ScriptMenu) => void): Menu {
  const entries: MenuItem[] = [];
  const menu: Menu = service<Menu>("Menu", {
    addItem(label, action) {
      entries.push({ label, action });
      return menu;
    },
    addSeparator() {
      entries.push({ divider: true });
      return menu;
    },
    addSubMenu(sub) {
      const inner = contents.get(sub);
      if (inner) entries.push({ label: inner.title, entries: inner.entries });
      return menu;
    },
    addToUi: () => addToUi({ title, entries }),
  });
  contents.set(menu, { title, entries });
  return menu;
}
