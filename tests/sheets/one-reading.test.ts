import type { LearnerCard } from "../../src/api/calls/card";
import { palette } from "../../src/sheets/formatting/palette";
import type { Addon } from "../support/addon";
import { actionToSave } from "./records/action-to-save";
import { openedPaper } from "./opened-paper";
import { at, closeWorkbooks } from "../support/workbooks";
import { ask } from "./records/desk";
import { areaFor, columnOf, flags, headingOf, isDoubtful, measures, openWords, words, type Word } from "./typed-words";

// Each word of docs/reading.md in a workbook of the built add-on, on every way on which its cell is read: one answer.

jest.setTimeout(300_000);
afterAll(closeWorkbooks);

let addon: Addon;

beforeAll(async () => {
  addon = await openWords();
});

const columnIn = (tab: string, heading: string) => columnOf(addon, tab, heading);

const placeOf = (word: Word) => at(addon.workbook, `${columnIn("Physics", headingOf(word))}${word.row}`, "Physics");

const inTracker = words.filter((word) => headingOf(word) !== "");
const ofMeasures = inTracker.filter(({ kind }) => kind in measures);
const ofMarks = inTracker.filter(({ kind }) => kind === "mark of 60");
const cellIn = (heading: string, { row }: Word) =>
  addon.values(`Physics!${columnIn("Physics", heading)}${row}`)[0]?.[0];

test("the words cover every kind that is typed about a learner", () => {
  for (const kind of [...Object.keys(measures), ...Object.keys(flags), "mark of 60"])
    expect(words.filter((word) => word.kind === kind).length).toBeGreaterThanOrEqual(5);
});

test("the tracker's columns, and a function typed by hand", async () => {
  const seen = ofMeasures.map((word) => [word.id, word.cell, cellIn("Areas", word) ?? ""]);
  expect(seen).toEqual(ofMeasures.map((word) => [word.id, word.cell, areaFor(word)]));
  const typed = ofMeasures.map((word) => [
    `=RISKAREAS("${headingOf(word)}", Physics!${columnIn("Physics", headingOf(word))}${word.row})`,
  ]);
  await addon.type(`Notes!A1`, typed);
  expect(addon.values(`Notes!A1:A${typed.length}`).map(([value]) => value ?? "")).toEqual(ofMeasures.map(areaFor));
});

test("the average and the missing work", () => {
  const seen = ofMarks.map((word) => {
    const average = cellIn("Average %", word);
    return [
      word.cell,
      typeof average === "number"
        ? `${Math.round(average * 100) / 100}%`
        : String(average ?? "").replace(/(\?  found).*/, "$1"),
      cellIn("Missing work", word) ?? "",
    ];
  });
  const expected = ofMarks.map(({ kind, cell, meaning }) => {
    const isMark = meaning.endsWith("%");
    const average = isMark ? meaning : meaning === "problem" ? `${headingOf({ kind, cell })}?  found` : "";
    const missing =
      meaning === "not submitted"
        ? 1
        : meaning === "problem"
          ? `see ${headingOf({ kind, cell })}`
          : meaning === "not yet"
            ? ""
            : 0;
    return [cell, average, missing];
  });
  expect(seen).toEqual(expected);
});

test("the colour of the cell", () => {
  const shadeOf = (word: Word) => {
    const look = addon.workbook.appearance(placeOf(word))[0]?.[0];
    if (look?.background === palette.severe.background) return "severe";
    if (look?.background === palette.amber.background) return "amber";
    if (look?.background === palette.muted.background) return "muted";
    return look?.bold ? "problem" : "none";
  };
  const shades = { "!": "severe", "?": "problem" } as const;
  const expected = ({ kind, meaning, ...word }: Word) => {
    if (kind === "mark of 60")
      return { problem: "problem", "not submitted": "amber", absent: "muted", exempt: "muted" }[meaning] ?? "none";
    const area = areaFor({ kind, meaning, ...word });
    return area === "" ? "none" : (shades[area.slice(-1) as "!" | "?"] ?? "amber");
  };
  expect(inTracker.map((word) => [word.kind, word.cell, shadeOf(word)])).toEqual(
    inTracker.map((word) => [word.kind, word.cell, expected(word)]),
  );
});

async function cardOf({ id }: Word): Promise<LearnerCard> {
  const card = await ask(addon, "card", { learnerId: id });
  if (card.kind !== "learner") throw new Error(`There is no card of ${id}.`);
  return card;
}

/** What a reader made of a word, in the words of the table: a number, yes or no, a problem, or nothing recorded. */
function meant(kind: string, value: number | undefined, isUnread: boolean): string {
  if (isUnread) return "problem";
  if (value === undefined) return "not recorded";
  return kind === "concern" ? (value === 1 ? "yes" : "no") : String(value);
}

function percentIn(enrolment: LearnerCard["enrolments"][number] | undefined, heading: string): number | null {
  const percent = enrolment?.marks.find(({ assessment }) => assessment === heading)?.percent ?? null;
  return percent === null ? null : Math.round(percent * 100) / 100;
}

function verdictFor(area: string, meaning: string): string {
  if (area.endsWith("?")) return "not read";
  if (meaning === "not recorded") return meaning;
  return area.endsWith("!") ? "severe" : area === "" ? "no concern" : "concern";
}

test("the card", async () => {
  const seen = [];
  for (const word of inTracker) {
    const [enrolment] = (await cardOf(word)).enrolments;
    seen.push({
      cell: word.cell,
      verdict: enrolment?.judged.find(({ heading }) => heading === headingOf(word))?.verdict,
      tier: word.kind === "mark of 60" ? undefined : enrolment?.tier,
      isUnread: enrolment?.reasons.some((reason) => reason.startsWith("Not read: ")),
      mark: word.kind === "mark of 60" ? percentIn(enrolment, headingOf(word)) : undefined,
    });
  }
  const expected = inTracker.map(({ kind, meaning, ...word }) => {
    const isMark = kind === "mark of 60";
    const area = isMark ? "" : areaFor({ kind, meaning, ...word });
    return {
      cell: word.cell,
      verdict: isMark ? undefined : verdictFor(area, meaning),
      tier: isMark
        ? undefined
        : area.endsWith("!")
          ? "Red"
          : area === "" || area.endsWith("?")
            ? "Not enough data"
            : "Amber",
      isUnread: meaning === "problem" || area.endsWith("?"),
      mark: isMark ? (meaning.endsWith("%") ? Number(meaning.slice(0, -1)) : null) : undefined,
    };
  });
  expect(seen).toEqual(expected);
});

test("the page for a one-to-one, for one word of each meaning", async () => {
  const first = ofMeasures.filter(
    ({ kind, meaning }, index) => ofMeasures.findIndex((one) => one.kind === kind && one.meaning === meaning) === index,
  );
  for (const word of first) {
    await ask(addon, "print", { learnerId: word.id, audience: "one-to-one" });
    const paper = openedPaper(addon);
    const course = paper.kind === "one-to-one" ? paper.record.courses[0] : undefined;
    const value = course?.signals[measures[word.kind as keyof typeof measures].id];
    expect([word.cell, meant(word.kind, value, course?.unread.length !== 0)]).toEqual([word.cell, word.meaning]);
  }
});

test("Data checks names what cannot be read, a 1 that may be 1% or 100%, and nothing else", async () => {
  await addon.menu("Department", "Update department tabs");
  await addon.workbook.settled();
  const rows = addon.shown("Data checks!A2:G200").filter(([check]) => check !== "");
  const told = (word: Word) =>
    rows.some(
      ([, tab, row, heading, found = ""]) =>
        tab === (headingOf(word) ? "Physics" : "Learners") &&
        row === String(word.row) &&
        (headingOf(word) === "" || heading === headingOf(word)) &&
        found !== "",
    );
  expect(words.map((word) => [word.kind, word.cell, told(word)])).toEqual(
    words.map((word) => [word.kind, word.cell, word.meaning === "problem" || isDoubtful(word)]),
  );
});

test("the groups of learners: a group has who says yes, all others are the rest", () => {
  const rows = addon.shown("Groups!A3:D60");
  const learners = (by: string, group: string) =>
    Number(rows.find((row) => row[0] === by && row[1] === group && row[2] === "Attendance %")?.[3]);
  const count = (kind: string, meaning: string) =>
    words.filter((word) => word.kind === kind && word.meaning === meaning).length;
  expect([learners("EAL", "EAL"), learners("SEND", "SEND")]).toEqual([
    count("flag", "yes"),
    count("flag: SEND", "yes"),
  ]);
  const all = learners("All learners", "All learners");
  for (const by of ["EAL", "SEND"]) expect(learners(by, "All others")).toBe(all - learners(by, by));
});

test("consent: the card, the page for parents, the register's step and what a form may save", async () => {
  const rules = { yes: "adult with consent", note: "adult with a note", "not recorded": "adult without consent" };
  const consents = words.filter(({ kind }) => kind === "consent");
  const seen = [];
  for (const [index, word] of consents.entries()) {
    const { support } = await cardOf(word);
    const printed = (await addon.call("print", { learnerId: word.id, audience: "parents" })) as { ok: boolean };
    const told = {
      ...actionToSave(),
      id: `ACT-${String(index).padStart(24, "0")}`,
      learnerId: word.id,
      contact: "Contacted",
      contactRule: "adult with consent",
    };
    const saved = (await addon.call("saveActions", { actions: [told] })) as { ok: boolean };
    seen.push({ cell: word.cell, rule: support.contactRule, prints: printed.ok, saves: saved.ok });
  }
  expect(seen).toEqual(
    consents.map(({ cell, meaning }) => ({
      cell,
      rule: rules[meaning as keyof typeof rules],
      prints: meaning === "yes",
      saves: meaning === "yes",
    })),
  );
});

test("an imported file says the same as the cell, asks, or leaves it out", async () => {
  for (const measure of [measures.share, measures.count]) {
    const own = inTracker.filter(
      (word) => headingOf(word) === measure.heading && typeof word.cell === "string" && word.cell !== "",
    );
    const found = await ask(addon, "previewImport", {
      text: [`Learner ID,${measure.heading}`, ...own.map(({ id, cell }) => `${id},"${String(cell)}"`)].join("\r\n"),
      columns: [],
      confirmed: [],
    });
    const values = own.filter(({ meaning }) => meaning !== "problem");
    const isAsked = ({ row }: { row: number }) => values.includes(own[row - 2] as Word);
    const asked = found.bad.filter(isAsked);
    expect(found.changes).toEqual([]);
    expect(found.same).toBe(values.length - asked.length);
    expect(asked.map(({ found: cell }) => cell)).toEqual(measure === measures.share ? ["0.95", "1"] : []);
  }
});
