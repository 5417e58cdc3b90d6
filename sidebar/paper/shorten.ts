import { paperMessages as words } from "../../src/messages/paper-messages";
import type { Paper, Section } from "./paper";

/** How much of each block there is room for. */
export interface Room {
  /** Characters of one text. */
  readonly text: number;
  /** Rows or paragraphs of a section that the page is about. */
  readonly first: number;
  /** Those of another section. */
  readonly later: number;
  readonly charts: number;
  /** All of them or none: the first to give way, since the copy kept as a tab has them whole. */
  readonly definitions: boolean;
  /** With less white between the lines. */
  readonly compact: boolean;
}

/** From everything to what always fits: the first that fits the page is taken. Ours. */
export const rooms: readonly Room[] = [
  { text: 1_200, first: 40, later: 40, charts: 12, definitions: true, compact: false },
  { text: 1_200, first: 40, later: 40, charts: 12, definitions: true, compact: true },
  { text: 400, first: 24, later: 24, charts: 8, definitions: false, compact: true },
  { text: 200, first: 16, later: 12, charts: 8, definitions: false, compact: true },
  { text: 160, first: 12, later: 8, charts: 8, definitions: false, compact: true },
  { text: 140, first: 12, later: 6, charts: 5, definitions: false, compact: true },
  { text: 120, first: 12, later: 5, charts: 5, definitions: false, compact: true },
  { text: 100, first: 12, later: 4, charts: 5, definitions: false, compact: true },
  { text: 80, first: 10, later: 4, charts: 5, definitions: false, compact: true },
  { text: 60, first: 8, later: 4, charts: 5, definitions: false, compact: true },
  { text: 60, first: 8, later: 3, charts: 5, definitions: false, compact: true },
  { text: 45, first: 6, later: 3, charts: 4, definitions: false, compact: true },
  { text: 45, first: 6, later: 3, charts: 0, definitions: false, compact: true },
  { text: 30, first: 5, later: 3, charts: 0, definitions: false, compact: true },
  { text: 24, first: 4, later: 2, charts: 0, definitions: false, compact: true },
  { text: 20, first: 3, later: 1, charts: 0, definitions: false, compact: true },
];

/** Nothing is left out in silence: each text, table and set of charts says how much of it is missing. */
export function shortened(paper: Paper, room: Room): Paper {
  return {
    ...paper,
    compact: room.compact,
    title: cut(paper.title, Math.max(120, room.text)),
    facts: paper.facts.map(({ label, value }) => ({ label, value: cut(value, Math.max(60, room.text)) })),
    sections: paper.sections.map((section) =>
      shortSection(hasDefinitions(paper) && !room.definitions ? unnumbered(section) : section, room),
    ),
    foot: cut(paper.foot, Math.max(200, room.text)),
  };
}

const hasDefinitions = ({ sections }: Paper) => sections.some(({ block }) => block === "definitions");

/** A number would lead to a definition that is not on the page. */
function unnumbered(section: Section): Section {
  if (section.block !== "table") return section;
  const without = (text: string) => text.replace(/ \[\d+\]$/, "");
  return {
    ...section,
    columns: section.columns.map((column) => ({ ...column, heading: without(column.heading) })),
    rows: section.rows.map(([first = "", ...cells]) => [without(first), ...cells]),
  };
}

/** At the end of a word where there is one; a character is never cut in two. */
export function cut(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most).join("");
  const wholeWords = kept.replace(/\s+\S*$/, "");
  const shown = wholeWords.length > kept.length / 2 ? wholeWords : kept;
  return shown + words.left(characters.length - Array.from(shown).length);
}

function shortSection(section: Section, room: Room): Section {
  const notes = (section.note ?? "").split("\n").filter((note) => note !== "");
  switch (section.block) {
    case "table": {
      const rows = section.rows.slice(0, room[section.rank]);
      const left = section.rows.length - rows.length;
      if (left > 0) notes.push(words.rowsLeft(left, section.restIn));
      const cells = rows.map((row) => row.map((cell) => cut(cell, room.text)));
      if (cells.some((row, index) => row.some((cell, at) => cell !== rows[index]?.[at])))
        notes.push(words.shortened(section.restIn));
      return { ...section, rows: cells, ...noted(notes) };
    }
    case "text": {
      const kept = section.paragraphs.slice(0, room[section.rank]);
      const left = section.paragraphs.length - kept.length;
      if (left > 0) notes.push(words.paragraphsLeft(left, section.restIn));
      const paragraphs = kept.map((texts) => texts.map((text) => cut(text, room.text * 3)));
      if (paragraphs.some((texts, index) => texts.some((text, at) => text !== kept[index]?.[at])))
        notes.push(words.shortened(section.restIn));
      return { ...section, paragraphs, ...noted(notes) };
    }
    case "charts": {
      const charts = section.charts.slice(0, room.charts);
      const left = section.charts.length - charts.length;
      if (left > 0) notes.push(words.chartsLeft(left));
      return { ...section, charts, ...noted(notes) };
    }
    case "definitions": {
      if (room.definitions || section.definitions.length === 0) return section;
      notes.push(words.definitionsIn(section.restIn));
      return { ...section, definitions: [], ...noted(notes) };
    }
    case "bands": {
      const bars = section.bars.slice(0, room.first);
      const left = section.bars.length - bars.length;
      if (left > 0) notes.push(words.rowsLeft(left, section.restIn));
      return { ...section, bars, ...noted(notes) };
    }
    case "space":
      return section;
  }
}

const noted = (notes: readonly string[]) => (notes.length > 0 ? { note: notes.join(" ") } : {});
