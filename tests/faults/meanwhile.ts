import { googleFault } from "../../src/messages/google-faults";
import { type Deed, type Draw, typedMeanwhile } from "../../preview/host/busy";
import { isFullRun } from "../support/full-run";
import { randomFrom } from "../support/random";
import { type Addon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";

/** Rows under their headings, a text for each cell; without the headings that nobody wrote. */
type Rows = readonly ReadonlyMap<string, string>[];

/** Something that a user does while somebody else is at work in the same tabs. */
export interface MeanwhileAction {
  readonly open: () => Promise<Addon>;
  /** What the user is told: "" when it succeeded, otherwise the sentence. */
  readonly act: (addon: Addon) => Promise<string>;
  /** The tabs in which nothing may be lost, each with the headings by which its rows are told apart. */
  readonly tabs: Readonly<Record<string, readonly string[]>>;
  /** Each cell stands for itself: a try that is refused may leave some of a row's as before, and others as after it. */
  readonly cellByCell?: boolean;
  /** How many moments a sample tries for each deed: the last, when it writes. Without, all that reach cells. */
  readonly sample?: number;
  /** Of an action that goes through many tabs: the moments at which it is at one of its own. */
  readonly atOwnTabs?: boolean;
  /** A row that is deleted is worked out anew, without what was typed in it: one such is no fault. */
  readonly comesBack?: boolean;
  /** The tab whose rows are worked with: one that is deleted there before it is read is not written elsewhere either. */
  readonly worksWith?: string;
  /** Of a long one: one moment in so many is tried, whatever is called then. */
  readonly oneIn?: number;
}

export const everyDeed: readonly Deed[] = [
  "sorts",
  "inserts a row",
  "inserts a column",
  "deletes a row",
  "types in the next free row",
  "types in the cell",
];

/** What a refusal may say: what vanished, or that it is to be tried again. */
const told =
  /deleted its row|(save|try|import|undo) again|no row for|cells? filled|no tracker in|an area inside|do the same again|open Use this sheet again/i;
const moments = new Set(["Logged at", "When", "Answered at", "Taken on"]);
const draws = { first: () => 0, last: (most) => most - 1 } satisfies Record<string, Draw>;

/** Calls that read, write or apply what was written: between two others nothing can have changed for the script. */
const reaches = /\.(getValues|setValues|setValue|appendRow|setNumberFormats?|flush|insertRows\w*|getFormulas)$/;

/**
 * Lets a person do the deed right before one service call after another. @param isFull before every call, at the top and at the bottom; otherwise
 * before those that reach the cells, at one of the two in turn. @returns a sentence for each try that went wrong
 */
export async function tryMeanwhile(
  action: MeanwhileAction,
  deed: Deed,
  isFull = isFullRun("faults"),
): Promise<{ tried: number; failures: string[] }> {
  const good = await action.open();
  const before = rowsOf(good, action);
  const sheets: (string | undefined)[] = [];
  good.host.busy.whenever(() => void sheets.push(good.host.busy.sheetAtHand));
  const sentence = await action.act(good);
  if (sentence !== "") throw new Error(`Expected it to succeed: ${sentence}`);
  const after = rowsOf(good, action);
  const { names } = good.host.serviceCalls;
  closeWorkbooks();
  const failures: string[] = [];
  let tried = 0;
  for (const { call, which } of momentsIn(names, sheets, action, isFull)) {
    const draw = draws[which];
    const addon = await action.open();
    addon.host.busy.before(call, deed, draw);
    // As the panel says what Google says.
    const answered = await action.act(addon);
    const said = googleFault(answered) ?? answered;
    // Without a row of another tab what is worked out is another.
    const [done = ""] = addon.host.busy.done;
    const isOther = done.startsWith("deletes a row ") && !(done.slice("deletes a row ".length) in action.tabs);
    if (done !== "" && !isOther) {
      tried += 1;
      const wrong = [
        ...(said === "" || told.test(said) ? [] : [`the user is told: ${said}`]),
        ...problems(action, before, after, rowsOf(addon, action), said === "", done),
      ];
      failures.push(
        ...wrong.map((problem) => `${done} (${which}) before call ${call}, ${names[call - 1]} → ${problem}`),
      );
    }
    closeWorkbooks();
  }
  return { tried, failures };
}

/**
 * Lets a person do the deed again and again while the action runs, before one call in ten, drawn anew in each round. @returns a sentence for each
 * round that went wrong
 */
export async function tryAgainAndAgain(
  action: MeanwhileAction,
  deed: Deed,
  rounds: number,
): Promise<{ done: number; refused: number; failures: string[] }> {
  const good = await action.open();
  const before = rowsOf(good, action);
  await action.act(good);
  const after = rowsOf(good, action);
  closeWorkbooks();
  const failures: string[] = [];
  let [done, refused] = [0, 0];
  for (let round = 1; round <= rounds; round++) {
    const addon = await action.open();
    const draw = randomFrom(round).next;
    addon.host.busy.whenever(() => (draw() < 0.1 ? { deed, draw: (most) => Math.floor(draw() * most) } : undefined));
    const answered = await action.act(addon);
    const said = googleFault(answered) ?? answered;
    done += addon.host.busy.done.length;
    if (said !== "") refused += 1;
    const wrong = [
      ...(said === "" || told.test(said) ? [] : [`the user is told: ${said}`]),
      ...problems(action, before, after, rowsOf(addon, action), said === "", deed),
    ];
    failures.push(...wrong.map((problem) => `round ${round}, ${said || "done"} → ${problem}`));
    closeWorkbooks();
  }
  return { done, refused, failures };
}

type Which = keyof typeof draws;

function momentsIn(
  names: readonly string[],
  sheets: readonly (string | undefined)[],
  { sample = Infinity, atOwnTabs = false, oneIn, tabs }: MeanwhileAction,
  isFull: boolean,
) {
  const all = names
    .flatMap((name, index) => (["first", "last"] as const).map((which: Which) => ({ call: index + 1, which, name })))
    .filter(({ call }) => !atOwnTabs || (sheets[call - 1] ?? "") in tabs);
  if (isFull) return all;
  if (oneIn !== undefined) return all.filter((_one, place) => place % oneIn === 0);
  const chosen = all.filter(({ name, call, which }) => reaches.test(name) && (call % 2 === 0) === (which === "first"));
  return chosen.slice(Math.max(0, chosen.length - sample));
}

type Tabs = ReadonlyMap<string, Rows>;

function rowsOf({ workbook }: Addon, { tabs }: MeanwhileAction): Tabs {
  return new Map(
    Object.keys(tabs).map((name) => {
      const sheet = workbook.sheets().find((one) => one.name === name);
      const { rows, columns } = workbook.extent(sheet?.id ?? "");
      const cells = workbook.read({ sheet: sheet?.id ?? "", row: 0, column: 0, rows, columns });
      const shown = cells.map((line, row) =>
        line.map(({ value, formula }, column) =>
          formula === "" && workbook.spillAt(sheet?.id ?? "", row, column) ? "" : String(value ?? ""),
        ),
      );
      const top = shown.findIndex((line) => line.filter((cell) => cell !== "").length > 1);
      const headings = shown[top] ?? [];
      const lines = shown.slice(top + 1).map(
        (line) =>
          new Map(
            line.flatMap((cell, index): [string, string][] => {
              const heading = headings[index] || "(no heading)";
              return cell === ""
                ? []
                : [[heading, moments.has(heading) && cell !== typedMeanwhile ? "a moment" : cell]];
            }),
          ),
      );
      return [name, lines.filter((line) => line.size > 0)];
    }),
  );
}

const textOf = (row: ReadonlyMap<string, string>) =>
  [...row]
    .map(([heading, cell]) => `${heading}: ${cell}`)
    .sort()
    .join(" | ");

/** Every row is as before or as after a good run; none twice; none is missing but one that was deleted; what was typed stands. */
function problems(
  { tabs, cellByCell = false, comesBack = false, worksWith = "" }: MeanwhileAction,
  before: Tabs,
  after: Tabs,
  found: Tabs,
  isDone: boolean,
  deed: string,
): string[] {
  return Object.entries(tabs).flatMap(([name, keys]) => {
    const idOf = (row: ReadonlyMap<string, string>) => keys.map((key) => row.get(key) ?? "").join(" / ");
    const without = (row: ReadonlyMap<string, string>) =>
      new Map([...row].filter(([, cell]) => cell !== typedMeanwhile));
    const isTyped = deed === `types in the cell ${name}` || deed === `types in the next free row ${name}`;
    const rows = found.get(name) ?? [];
    const typed = rows.filter((row) => without(row).size < row.size);
    const [old, good] = [before.get(name) ?? [], after.get(name) ?? []];
    const right = new Set([...old, ...good].map(textOf));
    const ids = new Map<string, number>();
    for (const row of rows) ids.set(idOf(row), (ids.get(idOf(row)) ?? 0) + 1);
    const expected = new Map<string, number>();
    for (const row of isDone ? good : old) expected.set(idOf(row), (expected.get(idOf(row)) ?? 0) + 1);
    const absent = [...expected].filter(([id, count]) => (ids.get(id) ?? 0) < count);
    const spared = [name, worksWith].some((one) => deed === `deletes a row ${one}`) ? 1 : 0;
    const twice = [...ids].filter(
      ([id, count]) => id.replace(/ \/ /g, "") !== "" && count > Math.max(1, expected.get(id) ?? 0),
    );
    const ofSame = (all: Rows, row: ReadonlyMap<string, string>) => all.find((one) => idOf(one) === idOf(row));
    const isRight = (row: ReadonlyMap<string, string>) =>
      right.has(textOf(row)) || (cellByCell && isBetween(row, ofSame(old, row), ofSame(good, row)));
    const wrong = rows.filter((row) => !typed.includes(row) && !isRight(row));
    const news = isDone ? good.filter((row) => !old.some((one) => textOf(one) === textOf(row))) : [];
    const notDone = news.filter(
      (row) => !rows.some((one) => textOf(one) === textOf(row)) && !typed.some((one) => idOf(one) === idOf(row)),
    );
    return [
      ...(isTyped && deed.startsWith("types in the next") && typed.length !== 1
        ? [`${name}: what was typed stands ${typed.length} times`]
        : []),
      ...(absent.length > spared ? [`${name}: gone: ${absent.map(([id]) => id).join(", ")}`] : []),
      ...twice.map(([id]) => `${name}: ${id} stands twice`),
      ...wrong.slice(comesBack ? spared : 0).map((row) => `${name}: wrong row ${textOf(row)}`),
      ...(notDone.length > spared ? notDone.map((row) => `${name}: told done, and not there: ${textOf(row)}`) : []),
    ];
  });
}

/** Every cell is as it was or as it is to be. */
function isBetween(
  row: ReadonlyMap<string, string>,
  old: ReadonlyMap<string, string> | undefined,
  good = old,
): boolean {
  if (!old || !good) return false;
  const headings = new Set([...row.keys(), ...old.keys(), ...good.keys()]);
  return [...headings].every((heading) => [old.get(heading), good.get(heading)].includes(row.get(heading)));
}
