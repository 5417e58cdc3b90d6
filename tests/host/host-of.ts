import { createHost, type HostOptions } from "../../preview/host/create-host";
import { loadInNode } from "../support/load-in-node";
import { newWorkbook } from "../support/workbooks";

/** A host over an empty workbook of one sheet, with a script given as text. */
export function hostOf(source: string, options: Partial<HostOptions> = {}) {
  const workbook = newWorkbook();
  return { workbook, host: createHost(workbook, { source, load: loadInNode, ...options }) };
}
