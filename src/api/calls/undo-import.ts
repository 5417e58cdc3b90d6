import * as z from "zod/mini";
import { importMessages as words } from "../../messages/import-messages";
import { report } from "./report";
import { text } from "./shapes";

/** Undoes the last import, as long as no other followed. The ID is the same for every try of one undoing. */
export const undoImportCall = {
  input: z.object({ id: text.check(z.regex(/^UND-[0-9a-f]{24}$/, words.importId)) }),
  output: report,
};
