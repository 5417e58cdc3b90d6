import { IFunctionService } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { BootOptions } from "./boot";
import { boot } from "./boot";
import { arrayAreas } from "./calculation/array-areas";
import { completeCauses } from "./calculation/causes";
import { columnVersions } from "./calculation/column-versions";
import { restoreResults, saveResults } from "./calculation/kept-arrays";
import { keepRanges } from "./calculation/kept-ranges";
import { mergeInPlace } from "./calculation/merge-results";
import { calculateInOrder } from "./calculation/passes";
import { readCellsOnce } from "./calculation/read-cells";
import { noteNoValues } from "./calculation/value-index";
import { cellMethods } from "./cells";
import { drawColumnPatterns } from "./column-patterns";
import { engineOf } from "./engine";
import { eventsOf } from "./events";
import { filterMethods } from "./filters";
import { followFormulas } from "./formulas/follow-formulas";
import { teachSheetsSpelling } from "./formulas/lexer";
import { gatherFormulasOfOneSheet } from "./formulas/one-sheet-formulas";
import { chooseInPlace } from "./functions/choose";
import { describeFunction } from "./functions/describe";
import { matchTexts } from "./functions/match-texts";
import { rememberArrays } from "./functions/remember-arrays";
import { RunningCalls } from "./functions/running-calls";
import { scriptCells } from "./functions/script-cells";
import { scriptFunctions } from "./functions/script-functions";
import { sheetsFunctions } from "./functions/sheets-functions";
import { dressInsertedCells } from "./inserted-styles";
import { followNames, nameMethods } from "./names";
import { noteMethods } from "./notes";
import { registerConditionValidator } from "./rules/condition-validator";
import { ownedRules, ownValidation } from "./rules/owned-rules";
import { paintRules } from "./rules/painting";
import { ruleMethods } from "./rules/rule-methods";
import { validateFilled } from "./rules/validate-filled";
import { settlingOf } from "./settling";
import { sheetMethods } from "./sheets";
import { emptyModel, openSnapshot, sheetSize, type SheetSize, snapshotOf } from "./snapshots";
import { sorting } from "./sorting";
import { spillsOf } from "./spills";
import { structureMethods } from "./structure";
import { both, watchStructure } from "./structure-watch";
import { styleMethods } from "./styles";
import type { Snapshot, Workbook } from "./workbook";

export interface WorkbookOptions extends BootOptions {
  /** Of a new workbook. */
  readonly name?: string;
  /** What `snapshot()` gave, or what a file was read into. Without, one empty sheet. */
  readonly snapshot?: Snapshot;
  /** Of every new sheet; as in Google Sheets without. */
  readonly newSheet?: SheetSize;
  /** The functions are those with which the snapshot was calculated: what it shows is taken as it is. */
  readonly isCalculated?: boolean;
}

/**
 * A workbook in a Univer of its own, in Node or in the browser. Register the custom functions right away: everything is
 * calculated once, shortly after. `settled()` tells when.
 */
export function createWorkbook({
  name = "Untitled",
  snapshot,
  newSheet = sheetSize,
  ...options
}: WorkbookOptions = {}): Workbook {
  const opened = snapshot && openSnapshot(snapshot);
  const results = options.isCalculated ? opened?.results : undefined;
  const { univer, api } = boot({ ...options, isCalculated: results !== undefined });
  // Univer keeps parsed formulas by workbook id for all its instances: an id is never used twice.
  const book = api.createWorkbook({
    ...(opened?.model ?? emptyModel(name, newSheet)),
    id: `workbook-${crypto.randomUUID()}`,
  });
  const engine = engineOf(univer, api, book);
  // In a browser Univer starts to calculate when the grid is first drawn; a workbook out of sight never is.
  univer.__getInjector().get(TriggerCalculationController);

  const functionsOfSheets = univer.__getInjector().get(IFunctionService);
  functionsOfSheets.registerExecutors(...sheetsFunctions(engine.errors));
  matchTexts(functionsOfSheets);
  chooseInPlace(functionsOfSheets);
  rememberArrays(functionsOfSheets);
  const versions = columnVersions(engine);
  keepRanges(engine, versions);
  const running = new RunningCalls(async (names) => {
    await settling.settled();
    settling.calculateCalls(names);
    await settling.settled();
  });
  const functions = scriptFunctions(engine, scriptCells(engine, versions), running);
  gatherFormulasOfOneSheet(engine);
  readCellsOnce();
  noteNoValues();
  const areas = arrayAreas(engine);
  calculateInOrder(engine, areas, versions, running);
  completeCauses(engine, areas, versions);
  if (results) restoreResults(engine, areas, results);
  mergeInPlace(engine);
  teachSheetsSpelling(univer, (formula) => functions.expect(formula));

  const spills = spillsOf(engine, areas);
  const settling = settlingOf(engine, results?.day);
  const cells = cellMethods(engine, spills);
  const sheets = sheetMethods(engine, newSheet);
  const rules = ownedRules(engine, opened?.rules);
  registerConditionValidator(engine, spills, (sheet, uid) => ownValidation(rules.current, sheet, uid));
  validateFilled(engine);
  const painting = paintRules(engine, spills, (sheet) => rules.current.formats[sheet] ?? []);
  dressInsertedCells(engine);
  drawColumnPatterns(engine);
  watchStructure(engine, {
    before: (change) => both(followFormulas(engine, change), followNames(engine, change)),
    after: (change) => rules.follow(change),
  });
  const events = eventsOf(engine, sheets.selection);
  if (results) settling.catchUp();
  else settling.recalculate();
  const registered = new Set<string>();

  return {
    ...cells,
    ...sheets,
    ...structureMethods(engine),
    ...sorting(engine, spills),
    ...styleMethods(engine, painting),
    ...ruleMethods(engine, rules),
    ...noteMethods(engine),
    ...nameMethods(engine, () => settling.recalculate()),
    ...filterMethods(engine),
    ...events,
    get name() {
      return sheets.name;
    },
    get dirty() {
      return settling.dirty;
    },
    get loading() {
      return running.any;
    },
    settled: settling.settled,
    registerFunction(functionName, run, help) {
      functions.register(functionName, run);
      if (help) describeFunction(engine, functionName, help);
      if (!results || registered.has(functionName)) settling.recalculate();
      registered.add(functionName);
    },
    snapshot: () => snapshotOf(book.save(), rules.current, saveResults(engine, areas, settling.calculatedOn)),
    dispose() {
      events.stop();
      settling.stop(() => univer.dispose());
    },
  };
}
