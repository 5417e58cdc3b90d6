import { resolve } from "node:path";
import type { ICommandService, IUniverInstanceService, RANGE_TYPE } from "@univerjs/core";
import type {
  DataValidationCacheService,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import type * as Format from "hucre/xlsx";
import type * as Create from "../../preview/engine/create-workbook";
import type * as ReadXlsx from "../../preview/engine/files/read-xlsx";
import type * as WriteXlsx from "../../preview/engine/files/write-xlsx";

type Engine = typeof Create & {
  format: typeof Format;
  ICommandService: typeof ICommandService;
  IUniverInstanceService: typeof IUniverInstanceService;
  RANGE_TYPE: typeof RANGE_TYPE;
  DataValidationCacheService: typeof DataValidationCacheService;
  SheetsDataValidationValidatorService: typeof SheetsDataValidationValidatorService;
} & typeof ReadXlsx &
  typeof WriteXlsx;

const root = resolve(__dirname, "../..");

/** As `bundle-engine.mjs` made it before the tests. */
export const engine = require(resolve(root, ".cache/engine.cjs")) as Engine;
