import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createHost, type Host, type HostOptions } from "../../preview/host/create-host";
import type { HtmlPage, MenuItem, Page, ScriptMenu } from "../../preview/host/page";
import { parseEntered } from "../../preview/host/values/parse-entered";
import type { Area, CellInput, CellValue, Snapshot, Workbook } from "../../preview/engine/workbook";
import { loadInNode } from "./load-in-node";
import { quickClock } from "./quick-clock";
import { at, newWorkbook } from "./workbooks";

type Dialog = Parameters<Page["showDialog"]>[0];

/** What a person would type into a cell; text is read as Sheets reads typing ("86%", "03/09/2025", "=A1"). */
type Typed = CellValue | undefined;

export interface AddonOptions extends Partial<
  Pick<HostOptions, "user" | "locale" | "timeZone" | "clock" | "source" | "files" | "load" | "addOnName">
> {
  /** Rows of typed cells by tab; the first tab is in view. */
  readonly sheets?: Readonly<Record<string, readonly (readonly Typed[])[]>>;
  /** A workbook that was kept, instead of `sheets`. */
  readonly snapshot?: Snapshot;
  /** Rows of a new sheet. Fewer than the 1,000 of Google Sheets, which every set-up would have to fill with formats. */
  readonly rows?: number;
}

/** The built add-on at work on a workbook. References count within the tab in view unless they name one: "Policy!A1:B3". */
export interface Addon {
  readonly workbook: Workbook;
  readonly host: Host;
  /** All the pages that were shown in the sidebar, the last one at the end. */
  readonly sidebars: readonly HtmlPage[];
  /** All the dialogs that were shown, the last one at the end. */
  readonly dialogs: readonly Dialog[];
  readonly toasts: readonly string[];
  /** Chooses from the add-on's menu, as in `menu("Set up", "New tracker here")`. */
  menu(...labels: readonly string[]): Promise<unknown>;
  /** `google.script.run.call(name, json)`, with the input and the answer as values. */
  call(name: string, input?: unknown): Promise<unknown>;
  select(a1: string): void;
  /** Types into cells from there on, and waits until all is calculated. */
  type(a1: string, rows: readonly (readonly Typed[])[]): Promise<void>;
  values(a1: string): CellValue[][];
  shown(a1: string): string[][];
  formulas(a1: string): string[][];
}

const root = resolve(__dirname, "../..");

export function builtFile(name: string): string {
  try {
    return readFileSync(resolve(root, "dist", name), "utf8");
  } catch (cause) {
    throw new Error(`dist/${name} is not there: build the add-on first with "npm run build".`, { cause });
  }
}

/** The add-on's own pages as Apps Script knows them: by name, without ".html". */
const builtPages = () =>
  Object.fromEntries(
    readdirSync(resolve(root, "dist"))
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file.replace(".html", ""), builtFile(file)]),
  );

function inputFor(typed: Typed, locale: string, now: number): CellInput {
  return typeof typed === "string" ? parseEntered(typed, "", locale, now) : { value: typed ?? null };
}

function openWorkbook({ sheets = {}, snapshot, rows = 100 }: AddonOptions): Workbook {
  const newSheet = { rows, columns: 26 };
  if (snapshot) return newWorkbook({ snapshot, newSheet });
  const workbook = newWorkbook({ newSheet });
  const [first, ...others] = Object.keys(sheets);
  if (first !== undefined) workbook.renameSheet(workbook.activeSheet(), first);
  for (const name of others) workbook.insertSheet(name);
  return workbook;
}

function findAction(entries: readonly MenuItem[], labels: readonly string[]): string | undefined {
  const [label, ...rest] = labels;
  const found = entries.find((entry) => "label" in entry && entry.label === label);
  if (!found || !("label" in found)) return undefined;
  return "action" in found ? found.action : findAction(found.entries, rest);
}

const labelsOf = (menus: readonly ScriptMenu[]): string =>
  menus.flatMap(({ entries }) => entries.map((entry) => ("label" in entry ? entry.label : "—"))).join(", ");

/** Loads dist/Code.js over a workbook and runs its onOpen. The workbook is closed by `closeWorkbooks`. */
export async function openAddon(options: AddonOptions = {}): Promise<Addon> {
  const workbook = openWorkbook(options);
  const { locale = "en_GB", clock = quickClock(), user = "tutor@college.example" } = options;
  const sidebars: HtmlPage[] = [];
  const dialogs: Dialog[] = [];
  const toasts: string[] = [];
  const page: Page = {
    showMenus: () => undefined,
    showSidebar: (content) => void sidebars.push(content),
    showDialog: (content) => void dialogs.push(content),
    toast: (message) => void toasts.push(message),
  };
  const host = createHost(workbook, {
    source: options.source ?? builtFile("Code.js"),
    files: options.files ?? builtPages(),
    load: options.load ?? loadInNode,
    page,
    user,
    locale,
    ...(options.timeZone && { timeZone: options.timeZone }),
    ...(options.addOnName && { addOnName: options.addOnName }),
    clock,
  });

  function areaOf(a1: string): Area {
    const [sheet, cells] = a1.includes("!")
      ? [a1.slice(0, a1.lastIndexOf("!")), a1.slice(a1.lastIndexOf("!") + 1)]
      : [];
    return at(workbook, cells ?? a1, sheet?.replace(/^'|'$/g, ""));
  }

  function write(corner: Area, rows: readonly (readonly Typed[])[]): void {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (columns === 0) return;
    const now = clock.now();
    const cells = rows.map((row) => Array.from({ length: columns }, (_, index) => inputFor(row[index], locale, now)));
    workbook.write({ ...corner, rows: rows.length, columns }, cells);
  }

  for (const [name, rows] of Object.entries(options.sheets ?? {})) {
    const corner = at(workbook, "A1", name);
    const present = workbook.sheets().find(({ id }) => id === corner.sheet)?.rows ?? 0;
    if (rows.length > present) workbook.insertRows(corner.sheet, present, rows.length - present);
    const wide = workbook.sheets().find(({ id }) => id === corner.sheet)?.columns ?? 0;
    const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (widest > wide) workbook.insertColumns(corner.sheet, wide, widest - wide);
    write(corner, rows);
  }
  const [firstTab] = workbook.sheets();
  if (firstTab) workbook.activateSheet(firstTab.id);
  await host.open();

  return {
    workbook,
    host,
    sidebars,
    dialogs,
    toasts,
    async menu(...labels) {
      const action = host.menus.map(({ entries }) => findAction(entries, labels)).find(Boolean);
      if (!action) throw new Error(`Expected a menu "${labels.join(" ▸ ")}"; found ${labelsOf(host.menus)}.`);
      return host.run(action);
    },
    async call(name, input = {}) {
      return JSON.parse((await host.client("call", [name, JSON.stringify(input)])) as string) as unknown;
    },
    select: (a1) => workbook.select(areaOf(a1)),
    async type(a1, rows) {
      write(areaOf(a1), rows);
      await workbook.settled();
    },
    values: (a1) => workbook.read(areaOf(a1)).map((row) => row.map(({ value }) => value)),
    shown: (a1) => workbook.read(areaOf(a1)).map((row) => row.map(({ display }) => display)),
    formulas: (a1) => workbook.read(areaOf(a1)).map((row) => row.map(({ formula }) => formula)),
  };
}
