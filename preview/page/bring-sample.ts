import { createWorkbook } from "../engine/create-workbook";
import { createHost } from "../host/create-host";
import { loadInBrowser } from "../host/load-in-browser";
import { createStores } from "../host/services/stores";
import { markOf, stateText } from "./kept-state";
import { standClockAt } from "./sample-clock";
import { callThrough } from "./set-up-sample";

export interface SampleToBring {
  readonly title: string;
  /** The add-on's own file. */
  readonly source: string;
  /** The sample's tabs, as tools/made-up-page.mjs writes them. */
  readonly tabs: string;
  readonly day?: string;
  readonly user?: string;
}

/**
 * The whole workbook of a sample, brought as the add-on brings made-up learners: typed data, its own set-up of each tracker, the department's
 * tabs and the charts. The clock of the process stands at the sample's day from then on.
 *
 * @returns what the page keeps of a workbook
 */
export async function bringSample({ title, source, tabs, day, user = "" }: SampleToBring): Promise<string> {
  if (day !== undefined) standClockAt(day);
  const workbook = createWorkbook({ name: title });
  const stores = createStores();
  const files = { "made-up": tabs };
  const host = createHost(workbook, { source, user, files, load: loadInBrowser, properties: stores });
  const call = callThrough((name, args) => host.run(name, args, "sidebar"));
  try {
    const [empty] = workbook.sheets();
    for (let step: number | undefined = 0; step !== undefined;) {
      ({ next: step } = (await call("bringMadeUp", { step })) as { next?: number });
      await workbook.settled();
    }
    // The first tab is the one that every workbook begins with, the second lists what could be taken away again.
    const list = workbook.sheets()[1];
    for (const sheet of [empty, list]) if (sheet) workbook.deleteSheet(sheet.id);
    await workbook.settled();
    return stateText({ snapshot: workbook.snapshot(), stores, calculatedWith: markOf(source) });
  } finally {
    workbook.dispose();
  }
}
