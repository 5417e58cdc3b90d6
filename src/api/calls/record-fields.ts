// The fields of a record in a call, from the kinds of its tab's columns: a field that the tab gets is in the call as well.
import * as z from "zod/mini";
import { cellMessages } from "../../messages/function-messages";
import { saveMessages } from "../../messages/record-messages";
import type { Column } from "../../tables/column";
import { type Choice, isChoice, type Kind } from "../../tables/kind";
import { text } from "./shapes";

type Columns = Readonly<Record<string, Column>>;
type Figure = "number" | "count" | "share";

/** As a form sends it: a choice that nobody made is "", a figure that nobody gave null. */
type Sent<K extends Kind> = K extends Choice<infer One> ? One | "" : K extends Figure ? number | null : string;
/** As it stands in the tab; a figure that is not recorded is left out. */
type Kept<K extends Kind> = K extends Figure ? number | undefined : string;

const isFigure = (kind: Kind): kind is Figure => kind === "number" || kind === "count" || kind === "share";

const shapeOf = <C extends Columns, Key extends keyof C & string>(
  { columns }: { readonly columns: C },
  keys: readonly Key[],
  shape: (kind: Kind) => z.ZodMiniType,
) => Object.fromEntries(keys.map((key) => [key, shape((columns[key] as Column).kind)]));

export const sentFields = <C extends Columns, Key extends keyof C & string>(
  table: { readonly columns: C },
  keys: readonly Key[],
) =>
  shapeOf(table, keys, (kind) => {
    if (isChoice(kind)) return z.enum(["", ...kind.oneOf], `Expected ${cellMessages.oneOf(kind.oneOf)}, or nothing.`);
    return isFigure(kind) ? z.nullable(z.number(saveMessages.number)) : text;
  }) as { [K in NoInfer<Key>]: z.ZodMiniType<Sent<C[K]["kind"]>> };

export const keptFields = <C extends Columns, Key extends keyof C & string>(
  table: { readonly columns: C },
  keys: readonly Key[],
) =>
  shapeOf(table, keys, (kind) => (isFigure(kind) ? z.optional(z.number()) : text)) as {
    [K in NoInfer<Key>]: z.ZodMiniType<Kept<C[K]["kind"]>>;
  };
