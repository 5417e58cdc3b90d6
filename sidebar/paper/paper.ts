import type { PrintedMark } from "../../src/domain/print/printed-mark";
import type { Tier } from "../../src/domain/risk/tiers";

/** A page to print, as plain text in blocks: what there is to say, before it is made to fit. */
export interface Paper {
  /** Above the title, such as "For the one-to-one". */
  readonly kind: string;
  readonly title: string;
  readonly tier?: Tier | undefined;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  /** Whom the page is for, and where it is kept. */
  readonly foot: string;
  /** Set with less white between the lines, to gain room. */
  readonly compact?: boolean;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export type Section = { readonly heading: string; readonly note?: string } & (
  | TableBlock
  | ChartsBlock
  | TextBlock
  | SpaceBlock
  | BandsBlock
  | DefinitionsBlock
);

/** What the page is about keeps its rows for longer than what there may be many of. */
type Rank = "first" | "later";

export interface PaperColumn {
  readonly heading: string;
  /** Text takes the width that figures leave. */
  readonly kind: "text" | "figure";
}

/** The first cell of a row is its heading. */
export interface TableBlock {
  readonly block: "table";
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly rank: Rank;
  /** Where the rows are that do not fit, such as "the tab Interventions". */
  readonly restIn: string;
  /** Said in place of a table without rows. */
  readonly none: string;
}

interface ChartsBlock {
  readonly block: "charts";
  readonly charts: readonly { readonly title: string; readonly marks: readonly PrintedMark[] }[];
}

interface TextBlock {
  readonly block: "text";
  /** Each of texts that stand side by side. */
  readonly paragraphs: readonly (readonly string[])[];
  /** One after the other, numbered. */
  readonly ordered?: boolean;
  readonly rank: Rank;
  readonly restIn: string;
}

/** Ruled lines to write on; it takes what the other sections leave. */
interface SpaceBlock {
  readonly block: "space";
  readonly prompts: readonly string[];
}

/** How the figures are worked out, in small print; a figure names its number. */
interface DefinitionsBlock {
  readonly block: "definitions";
  readonly definitions: readonly { readonly number: number; readonly id: string; readonly text: string }[];
  readonly restIn: string;
}

/** One stacked bar for each label; the parts are counts, in the order of `legend`. */
export interface BandsBlock {
  readonly block: "bands";
  readonly legend: readonly string[];
  readonly bars: readonly { readonly label: string; readonly counts: readonly number[] }[];
  readonly restIn: string;
}
