import type { Busy } from "./busy";
import type { Clock } from "./clock";
import type { Execution } from "./execution";
import type { Faults } from "./faults";
import { createGate } from "./gate";
import { createHtmlService } from "./html/html-service";
import type { Page, ScriptMenu } from "./page";
import { createCacheService, type CacheStores } from "./services/cache-service";
import { createLockService, type Locks } from "./services/lock-service";
import { createLogger } from "./services/logger";
import { createPropertiesService } from "./services/properties-service";
import { createScriptApp } from "./services/script-app";
import { createSession } from "./services/session";
import type { Stores } from "./services/stores";
import { createUtilities } from "./services/utilities";
import type { Context } from "./spreadsheet/context";
import { createRange } from "./spreadsheet/range";
import { createSheet } from "./spreadsheet/sheet";
import { createSpreadsheetApp } from "./spreadsheet/spreadsheet-app";
import { createUi } from "./ui/ui";
import type { Workbook } from "../engine/workbook";

/** What outlives an execution, and what the host was made with. */
export interface Surroundings {
  readonly workbook: Workbook;
  readonly page: Page;
  readonly faults: Faults;
  readonly busy: Busy;
  readonly clock: Clock;
  readonly user: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly addOnName: string;
  readonly files: Readonly<Record<string, string>>;
  readonly properties: Stores;
  readonly caches: CacheStores;
  readonly locks: Locks;
  readonly log: string[];
  addMenu(menu: ScriptMenu): void;
}

/** The services that one execution finds as globals, each behind the gate. */
export function createGlobals(surroundings: Surroundings, execution: Execution): Record<string, unknown> {
  const { page, faults, clock, user, timeZone, locale } = surroundings;
  const context: Context = {
    ...surroundings,
    execution,
    range: (area, notation) => createRange(context, area, notation),
    sheet: (id) => createSheet(context, id),
  };
  const services = {
    SpreadsheetApp: createSpreadsheetApp(
      context,
      createUi(page, surroundings.addOnName, (menu) => surroundings.addMenu(menu)),
    ),
    HtmlService: createHtmlService(surroundings.files),
    LockService: createLockService(surroundings.locks, execution, clock, faults),
    PropertiesService: createPropertiesService(surroundings.properties),
    CacheService: createCacheService(surroundings.caches, clock),
    Session: createSession(user, execution.mode, locale, timeZone),
    ScriptApp: createScriptApp(),
    Utilities: createUtilities(clock),
    Logger: createLogger(surroundings.log),
  };
  const handOut = createGate(execution, faults, surroundings.busy);
  return Object.fromEntries(Object.entries(services).map(([name, service]) => [name, handOut(service as object)]));
}
