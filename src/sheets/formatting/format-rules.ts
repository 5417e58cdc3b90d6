import type { Separator } from "../../tables/tracker-addresses";
import { palette, type Shade } from "./palette";
import { type FormatRule, ownMark } from "./rule";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type LiveRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The sheet's rules, ours told from other people's. */
export interface SheetRules {
  readonly others: readonly LiveRule[];
  /** Ours, each as one line of text. */
  readonly own: readonly string[];
  /** How far down all of ours reach; 0 without any. */
  readonly lastRow: number;
  /** Whether ours stand together after the others, where we put them. */
  readonly inPlace: boolean;
}

export function readRules(sheet: Sheet): SheetRules {
  const rules = sheet.getConditionalFormatRules();
  const described = rules.map(describeOwn);
  const others = rules.filter((_, index) => described[index] === undefined);
  const own = described.filter((text): text is string => text !== undefined);
  const ends = own.map((text) => Number(/^[A-Z]+\d+:[A-Z]+(\d+) \|/.exec(text)?.[1] ?? 0));
  const lastRow = ends.length === 0 ? 0 : Math.min(...ends);
  return { others, own, lastRow, inPlace: described.slice(0, others.length).every((text) => text === undefined) };
}

/** undefined for a rule of someone else. */
function describeOwn(rule: LiveRule): string | undefined {
  const condition = rule.getBooleanCondition();
  const formula: unknown = condition?.getCriteriaValues()[0];
  if (!condition || typeof formula !== "string" || !formula.includes(ownMark)) return undefined;
  const ranges = rule.getRanges().map((range) => range.getA1Notation());
  const background = condition.getBackground()?.toLowerCase() ?? "";
  return describe(ranges, formula, background);
}

const describe = (ranges: readonly string[], formula: string, background: string) =>
  [ranges.join(" "), formula.replace(/\s/g, ""), background].join(" | ");

export interface WantedRules {
  readonly own: readonly string[];
  build(): LiveRule[];
}

/** `area` gives the cells of a rule, such as "K2:K1000". */
export function wantedRules(
  sheet: Sheet,
  rules: readonly FormatRule[],
  area: (rule: FormatRule) => string,
  separator: Separator,
  app = SpreadsheetApp,
): WantedRules {
  const formulaOf = ({ when }: FormatRule) => `=AND(${when}${separator} ${ownMark})`;
  return {
    own: rules.map((rule) => describe([area(rule)], formulaOf(rule), palette[rule.shade].background)),
    build() {
      if (rules.length === 0) return [];
      const areas = [...new Set(rules.map(area))];
      const found = sheet.getRangeList(areas).getRanges();
      const ranges = new Map(areas.map((cells, at) => [cells, found[at] as Range]));
      const painted = new Map<Shade, LiveRule>();
      return rules.map((rule) => {
        const range = ranges.get(area(rule)) as Range;
        const [alike, formula] = [painted.get(rule.shade), formulaOf(rule)];
        // A copy is painted already.
        const builder = alike ? alike.copy() : paint(app.newConditionalFormatRule(), rule.shade);
        const built = builder.setRanges([range]).whenFormulaSatisfied(formula).build();
        painted.set(rule.shade, built);
        return built;
      });
    },
  };
}

function paint(builder: Builder, shade: Shade): Builder {
  const { background, text, bold, italic } = palette[shade];
  const painted = builder.setBackground(background).setFontColor(text);
  const weighted = bold ? painted.setBold(true) : painted;
  return italic ? weighted.setItalic(true) : weighted;
}

/** Writes our rules after those of others; undefined when they stand there already, none missing, split, copied or out of date. */
export function rulesToWrite(
  sheet: Sheet,
  present: SheetRules,
  wanted: WantedRules,
  columnComes = false,
): (() => void) | undefined {
  const { others, own, inPlace } = present;
  if (inPlace && own.length === wanted.own.length && own.every((text, index) => text === wanted.own[index]))
    return undefined;
  // A column that was inserted has moved what the others' rules cover since.
  return () =>
    sheet.setConditionalFormatRules([...(columnComes ? readRules(sheet).others : others), ...wanted.build()]);
}
