import * as z from "zod/mini";
import { keepAsValuesMessages as words } from "../../messages/menu-messages";
import { report } from "./report";
import { text } from "./shapes";

/** The ID is made by the page: a try that is repeated stands in the audit once. */
export const keepAsValuesCall = {
  input: z.object({ id: text.check(z.regex(/^VAL-[0-9a-f]{24}$/, words.changeId)) }),
  output: report,
};
