import type { ICellData, IRange, IUnitRange, Nullable, ObjectMatrix, RTree } from "@univerjs/core";
import type {
  FormulaDependencyTree,
  FormulaDependencyTreeVirtual,
  FormulaRuntimeService,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import type { Engine } from "../engine";

/** By row, by column. */
export type Rows<Value> = Record<number, Record<number, Value>>;
/** By workbook, by sheet. */
type BySheet<Value> = Record<string, Record<string, Value> | undefined>;

export type Tree = FormulaDependencyTree | FormulaDependencyTreeVirtual;

/** The members of Univer 0.25.1 that are put in another's place or read here, though Univer promises none of them. */
interface Internals {
  readonly generator: {
    _createFDtree(...args: unknown[]): FormulaDependencyTree;
    _createVirtualFDtree(...args: unknown[]): FormulaDependencyTreeVirtual;
    _getUpdateTreeListAndMakeDependency(): Tree[];
    readonly _dependencyTreeCache: Map<number, Tree>;
    readonly _dependencyManagerService: {
      searchDependency(ranges: readonly IUnitRange[]): Set<number>;
      getFormulaDependency(unit: string, sheet: string, row: number, column: number): Nullable<number>;
    };
    /** Who reads what by INDIRECT, OFFSET and the like. */
    readonly _dependencyRTreeCacheForAddressFunction: RTree;
    readonly _executedAddressFunctionNodeIds: Set<number>;
    _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
    _calculateAddressFunction(formulas: RTree, tree: Tree): Promise<void>;
  };
  readonly calculation: {
    _executeStep(): Promise<unknown>;
    /** @returns nothing when it was stopped */
    _apply(isAgain?: boolean): Promise<unknown>;
  };
  readonly config: Pick<IFormulaCurrentConfigService, "getUnitData" | "loadDirtyRangesAndExcludedCell"> & {
    _forceCalculate: boolean;
  };
  readonly runtime: Pick<
    FormulaRuntimeService,
    "currentRow" | "currentColumn" | "currentRowCount" | "currentColumnCount" | "currentSubUnitId" | "currentUnitId"
  > & {
    setRuntimeData(value: FunctionVariantType): void;
    _getValueObjectOfRuntimeData(value: Nullable<FunctionVariantType>): ICellData;
    _runtimeData: BySheet<ObjectMatrix<Nullable<ICellData>>>;
    _unitArrayFormulaRange: BySheet<Rows<IRange>>;
    _runtimeArrayFormulaCellData: BySheet<ObjectMatrix<Nullable<ICellData>>>;
    _runtimeClearArrayFormulaCellData: BySheet<ObjectMatrix<Nullable<ICellData>>>;
  };
  readonly model: FormulaDataModel;
}

/** Taken by way of `unknown`, since some of the members are private; what an upgrade takes away is missed when a workbook is made. */
export function internalsOf(engine: Engine): Internals {
  const injector = engine.univer.__getInjector();
  const found = {
    generator: injector.get(IFormulaDependencyGenerator),
    calculation: injector.get(ICalculateFormulaService),
    config: injector.get(IFormulaCurrentConfigService),
    runtime: injector.get(IFormulaRuntimeService),
    model: injector.get(FormulaDataModel),
  } as unknown as Internals;
  for (const [part, members] of Object.entries(expected))
    for (const member of members)
      if (!(member in found[part as keyof Internals]))
        throw new Error(
          `Expected ${part} of Univer's formula engine to have ${member}, found none. See docs/decisions/univer.md.`,
        );
  return found;
}

const expected: Readonly<Record<keyof Internals, readonly string[]>> = {
  generator: [
    "_createFDtree",
    "_createVirtualFDtree",
    "_getUpdateTreeListAndMakeDependency",
    "_dependencyTreeCache",
    "_dependencyManagerService",
    "_dependencyRTreeCacheForAddressFunction",
    "_executedAddressFunctionNodeIds",
    "_calculateListByFunctionRefNode",
    "_calculateAddressFunction",
  ],
  calculation: ["_executeStep", "_apply"],
  config: ["_forceCalculate", "loadDirtyRangesAndExcludedCell"],
  runtime: [
    "setRuntimeData",
    "_getValueObjectOfRuntimeData",
    "_runtimeData",
    "_unitArrayFormulaRange",
    "_runtimeArrayFormulaCellData",
    "_runtimeClearArrayFormulaCellData",
  ],
  model: [
    "getArrayFormulaRange",
    "getArrayFormulaCellData",
    "clearPreviousArrayFormulaCellData",
    "mergeArrayFormulaCellData",
    "mergeArrayFormulaRange",
    "updateArrayFormulaRange",
  ],
};
