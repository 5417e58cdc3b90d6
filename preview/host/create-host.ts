import type { Workbook } from "../engine/workbook";
import { Busy } from "./busy";
import { type Clock, systemClock } from "./clock";
import { registerCustomFunctions } from "./custom-functions";
import { declaredFunctions } from "./declared-functions";
import { Exception } from "./exception";
import { Execution } from "./execution";
import type { ExecutionKind } from "./execution-kinds";
import { Faults } from "./faults";
import { createGlobals, type Surroundings } from "./globals";
import { inTurn } from "./in-turn";
import { copyLegal } from "./legal-value";
import type { LoadScript } from "./load-script";
import { noPage, type Page, type ScriptMenu } from "./page";
import { roundTripsIn } from "./round-trips";
import { createCacheStores } from "./services/cache-service";
import { createLocks, type Locks, releaseLocks } from "./services/lock-service";
import { AuthMode } from "./services/script-app";
import { Limits } from "./limits";
import { Slow } from "./slow";
import { createStores, type Stores } from "./services/stores";

export interface HostOptions {
  /** The script's text, as it is pushed. */
  readonly source: string;
  readonly load: LoadScript;
  /** The pushed HTML files by name, without ".html". */
  readonly files?: Readonly<Record<string, string>>;
  readonly page?: Page;
  /** E-mail address. */
  readonly user?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  /** What each execution of a custom function takes. */
  readonly secondsPerCall?: number;
  /** Title of the add-on's own menu. */
  readonly addOnName?: string;
  readonly clock?: Clock;
  readonly properties?: Stores;
  /** Shared by the hosts of several users over one workbook. */
  readonly locks?: Locks;
}

interface ServiceCalls {
  readonly count: number;
  /** Those that go to the spreadsheet, the lock or the account; the others prepare a rule, read one that was fetched, or show a page. */
  readonly trips: number;
  /** In order, as "Range.getValues". */
  readonly names: readonly string[];
}

export interface Host {
  /**
   * Runs a top-level function of the script in a fresh context, with every formula calculated before and after.
   *
   * @throws Error when the script throws
   */
  run(name: string, args?: readonly unknown[], kind?: ExecutionKind): Promise<unknown>;
  /**
   * Runs a function in the middle of another execution, as a second user's may come between two service calls of the first. Formulas are not
   * calculated before it. A test's tool, with `faults.beforeCall`.
   *
   * @throws Error when the script throws
   */
  runWithin(name: string, args?: readonly unknown[]): unknown;
  /** Runs onOpen as Sheets does when a file is opened; nothing when the script has none. */
  open(kind?: "trigger" | "closed trigger"): Promise<void>;
  /** What `google.script.run.name(...args)` does. @throws Error for a name that is not to be had, or an illegal value */
  client(name: string, args?: readonly unknown[]): Promise<unknown>;
  readonly menus: readonly ScriptMenu[];
  /** Of the last execution that was no custom function. */
  readonly serviceCalls: ServiceCalls;
  readonly log: readonly string[];
  readonly faults: Faults;
  /** A person at work between the calls of an execution. */
  readonly busy: Busy;
  /** Custom functions that are still calculating. */
  readonly slow: Slow;
  /** What a custom function may take and give. */
  readonly limits: Limits;
}

/** Apps Script over a workbook. The script's custom functions are registered with the workbook at once. */
export function createHost(workbook: Workbook, options: HostOptions): Host {
  const { source, load, page = noPage } = options;
  const declared = declaredFunctions(source);
  const names = declared.map(({ name }) => name);
  const menus = new Map<string, ScriptMenu>();
  const log: string[] = [];
  const faults = new Faults();
  const busy = new Busy(workbook);
  const slow = new Slow(names);
  slow.seconds = options.secondsPerCall ?? 0;
  const limits = new Limits();
  const locks = options.locks ?? createLocks();
  const queue = inTurn();
  let serviceCalls: ServiceCalls = { count: 0, trips: 0, names: [] };

  const surroundings: Surroundings = {
    workbook,
    page,
    faults,
    busy,
    slow,
    log,
    clock: options.clock ?? systemClock,
    user: options.user ?? "",
    timeZone: options.timeZone ?? "Europe/London",
    locale: options.locale ?? "en_GB",
    addOnName: options.addOnName ?? "Learner Progress",
    files: options.files ?? {},
    properties: options.properties ?? createStores(),
    caches: createCacheStores(),
    locks,
    addMenu(menu) {
      menus.set(menu.title, menu);
      page.showMenus([...menus.values()]);
    },
  };

  const start = (execution: Execution) => load(source, createGlobals(surroundings, execution), names);

  /** The script itself, which runs without a pause. */
  function perform(execution: Execution, name: string, args: readonly unknown[]): unknown {
    try {
      const action = start(execution)[name];
      if (typeof action !== "function") throw new Exception(`Script function not found: ${name}`);
      const result = action(...args) as unknown;
      execution.throwIfOver();
      execution.throwLateError();
      return result;
    } finally {
      releaseLocks(locks, execution);
    }
  }

  async function execute(name: string, args: readonly unknown[], kind: ExecutionKind): Promise<unknown> {
    await workbook.settled();
    const execution = new Execution(kind);
    try {
      return perform(execution, name, args);
    } finally {
      faults.forget();
      busy.forget();
      serviceCalls = {
        count: execution.calls.length,
        trips: roundTripsIn(execution.calls),
        names: execution.calls,
      };
      await workbook.settled();
    }
  }

  const run: Host["run"] = (name, args = [], kind = "menu") => queue(() => execute(name, args, kind));

  registerCustomFunctions(workbook, declared, () => start(new Execution("custom function")), slow, limits);

  return {
    run,
    runWithin: (name, args = []) => perform(new Execution("sidebar"), name, args),
    async open(kind = "trigger") {
      if (!names.includes("onOpen")) return;
      await run("onOpen", [{ authMode: kind === "trigger" ? AuthMode.LIMITED : AuthMode.NONE }], kind);
    },
    async client(name, args = []) {
      if (name.endsWith("_") || !names.includes(name))
        throw new TypeError(`google.script.run.${name} is not a function`);
      const sent = args.map((arg, index) => copyLegal(arg, String(index)));
      return copyLegal(await run(name, sent, "sidebar"));
    },
    get menus() {
      return [...menus.values()];
    },
    get serviceCalls() {
      return serviceCalls;
    },
    log,
    faults,
    busy,
    slow,
    limits,
  };
}
