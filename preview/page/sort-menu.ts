import type { Univer } from "@univerjs/core";
import { SortRangeAscInCtxMenuCommand, SortRangeDescInCtxMenuCommand } from "@univerjs/sheets-sort-ui";
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from "@univerjs/ui";

const line = (id: string, title: string, icon: string, order: number) => ({
  [id]: { order, menuItemFactory: () => ({ id, title, icon, type: MenuItemType.BUTTON }) },
});

/** A right click on a column's letter offers to sort the sheet by it, as in Sheets; Univer offers it on cells only. */
export function offerSortOnColumns(univer: Univer): void {
  univer
    .__getInjector()
    .get(IMenuManagerService)
    .mergeMenu({
      [ContextMenuPosition.COL_HEADER]: {
        [ContextMenuGroup.DATA]: {
          order: 10,
          ...line(SortRangeAscInCtxMenuCommand.id, "Sort sheet A to Z", "AscendingIcon", 0),
          ...line(SortRangeDescInCtxMenuCommand.id, "Sort sheet Z to A", "DescendingIcon", 1),
        },
      },
    });
}
