// Parts that several calls share.
import * as z from "zod/mini";
import { tiers } from "../../domain/risk/tiers";
import { callMessages as words } from "../../messages/panel-messages";

export const text = z.string(words.text);
/** What a cell shows: a number, or text such as a grade or a sentence; "" when there is nothing. */
export const cell = z.union([z.number(), z.string()], words.cell);
/** Counted from 0. */
export const column = z.int(words.column).check(z.minimum(0, words.column));
/** A column beside the names: one that comes there, or one that stands there empty. */
export const besideNames = z.object({ column, comes: z.boolean() });
/** As the sheet numbers it, from 1. */
export const row = z.int(words.row).check(z.minimum(1, words.row));

/** null where the tracker has no risk tier yet. */
export const tier = z.nullable(z.enum(tiers, words.tier));

export const nothing = z.object({});
