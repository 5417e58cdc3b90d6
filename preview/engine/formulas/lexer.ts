import type { Univer } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { ISequenceNode } from "@univerjs/engine-formula";
import { FormulaDataModel, LexerTreeBuilder, sequenceNodeType, UnionNodeFactory } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { closeReference, isForeign, lastRow, openReferences, safeName, toUniver } from "./to-univer";
import type { Token } from "./tokens";
import { tokens } from "./tokens";

/**
 * Teaches Univer the spellings that formulas of Sheets live by and Univer has not: `B2:B`, `{"Head"; F(B2:B)}` and `'2024/25'!B2`.
 * They stay as they are in the cell; only parsing and moving of references see the longer form.
 * @param beforeParsing is shown each formula first
 */
export function teachSheetsSpelling(univer: Univer, beforeParsing: (formula: readonly Token[]) => void): void {
  const injector = univer.__getInjector();
  const lexer = injector.get(LexerTreeBuilder);

  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => {
    const pieces = tokens(formula);
    beforeParsing(pieces);
    return treeBuilder(toUniver(pieces), ...rest);
  };

  const sequenceNodesBuilder = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => sequenceOf(formula) ?? sequenceNodesBuilder(formula);

  openEnds(injector.get(UnionNodeFactory));
  nameSheetsTwice(injector.get(FormulaDataModel));
  keepOpenRangesOpen(injector.get(ICommandService));
}

const sequenceKinds: Readonly<Record<Token["kind"], sequenceNodeType>> = {
  text: sequenceNodeType.STRING,
  reference: sequenceNodeType.REFERENCE,
  function: sequenceNodeType.FUNCTION,
  name: sequenceNodeType.DEFINED_NAME,
  number: sequenceNodeType.NUMBER,
  error: sequenceNodeType.NORMAL,
  mark: sequenceNodeType.NORMAL,
};

/** The pieces in which Univer moves and highlights references, for the formulas it would cut up wrongly. */
function sequenceOf(formula: string): (string | ISequenceNode)[] | undefined {
  const pieces = tokens(formula.startsWith("=") ? formula.slice(1) : formula);
  const foreign = pieces.some(({ kind, text }) => text === "{" || (kind === "reference" && isForeign(text)));
  if (!foreign) return undefined;
  let at = 0;
  return pieces.map(({ kind, text }) => {
    const startIndex = at;
    at += text.length;
    if (kind === "mark") return text;
    const token = kind === "reference" ? closeReference(text) : text;
    // With a sheet's name that Univer cannot read: it is moved by us alone.
    if (kind === "reference" && isForeign(token)) return text;
    return { nodeType: sequenceKinds[kind], token, startIndex, endIndex: at - 1 };
  });
}

/** Makes an area that ends in the last possible row end in the last row of its sheet, as whole columns do. */
function openEnds(factory: UnionNodeFactory): void {
  const create = factory.create.bind(factory);
  factory.create = (token) => {
    const node = create(token);
    const execute = node.execute.bind(node);
    node.execute = () => {
      execute();
      const value = node.getValue();
      if (!value?.isReferenceObject()) return;
      const reference = value as unknown as RangeHolder;
      const range = reference.getRangeData();
      if (range.endRow >= lastRow) reference.setRangeData({ ...range, endRow: Number.NaN });
    };
    return node;
  };
}

/** A sheet whose name no formula of Univer's could hold is found by its safe name too. */
function nameSheetsTwice(model: FormulaDataModel): void {
  const read = model.getCalculateData.bind(model);
  model.getCalculateData = () => {
    const data = read();
    for (const [unit, names] of Object.entries(data.unitSheetNameMap)) {
      const safe = Object.fromEntries(Object.entries(names ?? {}).map(([name, id]) => [safeName(name), id]));
      // The true name last: Univer takes that one for the sheet's.
      data.unitSheetNameMap[unit] = { ...safe, ...names };
    }
    return data;
  };
}

interface RangeHolder {
  getRangeData(): { startRow: number; endRow: number; startColumn: number; endColumn: number };
  setRangeData(range: { startRow: number; endRow: number; startColumn: number; endColumn: number }): void;
}

function keepOpenRangesOpen(commands: ICommandService): void {
  commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { cellValue } = command.params as {
      cellValue?: Record<string, Record<string, { f?: string | null } | null>>;
    };
    for (const row of Object.values(cellValue ?? {}))
      for (const cell of Object.values(row ?? {})) if (cell?.f) cell.f = openReferences(cell.f);
  });
}
