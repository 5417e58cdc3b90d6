import { phases } from "../domain/department/year/phases";
import { daysAhead } from "../domain/department/year/due-now";
import { dataPointsTable } from "./data-points";
import { keyDatesTable } from "./key-dates";
import { columnAt, type ListedTab, quoted } from "./tracker-addresses";

/** What is said around the names and days of the tabs. */
interface YearWords {
  readonly due: string;
  readonly nothing: string;
  readonly marks: string;
  readonly reviews: string;
  readonly by: string;
}

/**
 * The present part of the year and what is due in the next weeks, by a native formula: it knows today, as no function of ours does. Data points
 * name the teachers' marks and the tutors' reviews, Key dates the rest. A day that is text is none.
 */
export function yearFormula(
  tabs: ReadonlyMap<string, ListedTab>,
  words: YearWords,
  call: (name: string, ...args: readonly string[]) => string,
): string {
  const listed = (items: readonly string[]) => `{${items.join(";")}}`;
  const today = "MONTH(TODAY())*100+DAY(TODAY())";
  const phase = call(
    "LOOKUP",
    today,
    listed(phases.map(({ from }) => String(from))),
    listed(phases.map(({ says }) => quoted(says))),
  );
  const column = (tab: string, key: string) => {
    const found = tabs.get(tab);
    const at = found?.positions.get(key);
    return found === undefined || at === undefined ? undefined : columnAt(found, at);
  };
  const dayText = (cells: string) => call("TEXT", cells, quoted("d mmm"));
  /** Rows whose days are near. */
  const near = (from: string, until: string, says: string) => {
    const isNear = `ISNUMBER(${from})*ISNUMBER(${until})*(${until}>=TODAY())*(${from}<=TODAY()+${daysAhead})`;
    return call("IF", isNear, says, quoted(""));
  };
  const [point, opens, deadline, review] = ["name", "opens", "deadline", "reviewPeriod"].map((key) =>
    column(dataPointsTable.name, key),
  );
  const [kind, name, from, until, forWhom] = ["kind", "name", "from", "until", "forWhom"].map((key) =>
    column(keyDatesTable.name, key),
  );
  const parts: string[] = [];
  if (point !== undefined && opens !== undefined && deadline !== undefined) {
    const by = `&${quoted(words.by)}&${dayText(deadline)}`;
    parts.push(near(opens, deadline, `${quoted(words.marks)}&${point}${by}`));
    if (review !== undefined)
      parts.push(
        near(opens, deadline, call("IF", `${review}=""`, quoted(""), `${quoted(words.reviews)}&${review}${by}`)),
      );
  }
  if (name !== undefined && from !== undefined) {
    const last = until === undefined ? from : call("IF", `${until}=""`, from, until);
    const title = kind === undefined ? name : call("IF", `${name}=""`, kind, name);
    const who =
      forWhom === undefined
        ? ""
        : `&${call("IF", `${forWhom}=""`, quoted(""), `${quoted(" (")}&${forWhom}&${quoted(")")}`)}`;
    parts.push(near(from, last, `${title}&${quoted(" ")}&${dayText(from)}${who}`));
  }
  if (parts.length === 0) return `=${phase}`;
  const due = call("TEXTJOIN", quoted("; "), "TRUE", ...parts);
  const said = call("IF", `LEN(${due})=0`, quoted(words.nothing), `${quoted(words.due)}&${due}`);
  return `=${call("ARRAYFORMULA", `${phase}&${said}`)}`;
}
