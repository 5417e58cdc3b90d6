export type MenuItem =
  | { readonly label: string; readonly action: string }
  | { readonly label: string; readonly entries: readonly MenuItem[] }
  | { readonly divider: true };

/** A menu of the script. `action` is the name of the function to run. */
export interface ScriptMenu {
  readonly title: string;
  readonly entries: readonly MenuItem[];
}

export interface HtmlPage {
  readonly title: string;
  readonly html: string;
}

/** What the script shows to a person. */
export interface Page {
  /** All menus of the script, each time one is added. */
  showMenus(menus: readonly ScriptMenu[]): void;
  /** Takes the place of the sidebar before. */
  showSidebar(page: HtmlPage): void;
  /** `width` and `height` in pixels; undefined when the script did not say. */
  showDialog(page: HtmlPage & { width?: number; height?: number; isModal: boolean }): void;
  toast(message: string, title: string, seconds: number): void;
}

export const noPage: Page = {
  showMenus: () => undefined,
  showSidebar: () => undefined,
  showDialog: () => undefined,
  toast: () => undefined,
};
