import * as z from "zod/mini";
import { importMessages as words } from "../../messages/import-messages";
import { importFile } from "./preview-import";
import { report } from "./report";
import { text } from "./shapes";

const acceptedImport = z.object({
  ...importFile,
  id: text.check(z.regex(/^IMP-[0-9a-f]{24}$/, words.importId)),
  /** The changes that overwrite something and were ticked, as `changeId` writes them. */
  replace: z.array(text),
});

export const applyImportCall = { input: acceptedImport, output: report };
