import { repairMessages } from "../../messages/repair-messages";
import type { TabDefinition } from "../../tables/define-table";
import { isBlank } from "../../records/cell";
import { left, type Repair } from "../repair";
import { isEmpty, type Tab } from "../tabs";
import { foundHeadings } from "./found-headings";

/** Tabs of ours that hold something, but not the headings by which they are read: everything in them would be passed over in silence. */
export const unreadTabs = (tabs: readonly Tab[]): Repair[] => tabs.flatMap(unreadTab);

export function unreadTab(tab: Tab): Repair[] {
  if (!tab.sheet || tab.headerRow !== undefined || isEmpty(tab)) return [];
  const first = tab.grid?.values.find((row) => row.some((cell) => !isBlank(cell))) ?? [];
  return [left(tab.table.name, repairMessages.tabOccupied(required(tab.table), foundHeadings(first)))];
}

const required = (table: TabDefinition): string =>
  table.keys.flatMap((key) => (table.columns[key]?.required ? [table.columns[key].header] : [])).join(", ");
