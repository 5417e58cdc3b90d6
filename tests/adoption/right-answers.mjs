// What must come out of a made-up sheet, worked out from its cells and from what a person says each column is. Knows nothing of the add-on:
// the lines are copied by hand from the default Policy in docs/columns.md, the order of grades from the awarding bodies' scales.

const lines = {
  gap: { amber: 2, severe: 3 },
  average: { amber: 55, severe: 40 },
  sudden: { amber: 20, severe: 40 },
  sustained: { amber: 20, severe: 40 },
  missing: { amber: 1, severe: 2 },
  attendance: { amber: 90, severe: 80 },
  online: { amber: 90, severe: 80 },
  punctuality: { amber: 85, severe: 70 },
  behaviour: { amber: 2, severe: 5 },
  attitude: { amber: 3, severe: 4 },
};
const areasForRed = 2;
const areasForOnTrack = 2;
/** A fall that ends above this mark is not judged by every reading of the college policy: no sheet may hang on it. */
const fallsEndBelow = 60;

/** Best first. */
const scales = {
  GCSE: ["9", "8", "7", "6", "5", "4", "3", "2", "1", "U"],
  "GCSE resit": ["9", "8", "7", "6", "5", "4", "3", "2", "1", "U"],
  "A level": ["A*", "A", "B", "C", "D", "E", "U"],
  "BTEC Extended Certificate": ["D*", "D", "M", "P", "U"],
};
const words = { "DISTINCTION*": "D*", "DIST*": "D*", DISTINCTION: "D", DIST: "D", MERIT: "M", PASS: "P" };

const isBlank = (value) => value === null || value === undefined || String(value).trim() === "";
const notYet = new Set(["-", "–", "n/a"]);
const codes = {
  abs: "absent",
  absent: "absent",
  ex: "exempt",
  excused: "exempt",
  ns: "missing",
  missing: "missing",
  "not submitted": "missing",
};

/** 85 for 85%, whether the cell holds the text or a number that is shown as one; undefined when it is no percentage. */
function percentIn({ value, format = "" }) {
  if (typeof value === "number") return format.includes("%") ? value * 100 : undefined;
  const [, digits] = /^(\d+(?:\.\d+)?)\s*%$/.exec(String(value).trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** One piece of work: `{ percent }`, `{ state }` for one without a mark, undefined for nothing yet, "unread" for what nobody can read. */
function workIn(cell, { max }) {
  if (isBlank(cell.value) || notYet.has(String(cell.value).trim().toLowerCase())) return undefined;
  const state = codes[String(cell.value).trim().toLowerCase()];
  if (state) return { state };
  const percent = percentIn(cell) ?? (max === undefined ? Number.NaN : (Number(cell.value) / max) * 100);
  return percent >= 0 && percent <= 100.0001 ? { percent } : "unread";
}

function gradeIn(cell, scale) {
  if (isBlank(cell?.value)) return undefined;
  const text = String(cell.value).trim().toUpperCase();
  const whole = words[text] ?? text.replace(/^([A-E]|[1-9]|[MPD])[123+\-=ABC]$/, "$1");
  const place = scale.indexOf(whole);
  if (place < 0) throw new Error(`"${text}" is no grade of ${scale.join(" ")}.`);
  return place;
}

const shareIn = (cell) => {
  const percent = percentIn(cell);
  return percent ?? (Number(cell.value) > 0 && Number(cell.value) <= 1 ? Number(cell.value) * 100 : Number(cell.value));
};
const isYes = (cell) => /^(yes|y|x|true)$/i.test(String(cell.value).trim());

/** What is known of the learner in one row. `used` maps a column's place to what it is: `{ use, max, weight }`. */
export function factsOf(row, used, { qualification, attitude, meg }) {
  const facts = { unread: false };
  const work = [];
  let [working, target] = [undefined, meg];
  for (const [column, what] of used) {
    const cell = row[column] ?? { value: null };
    if (what.use === "assessment") {
      const piece = workIn(cell, what);
      if (piece === "unread") facts.unread = true;
      else if (piece) work.push({ ...piece, weight: what.weight ?? 1 });
      continue;
    }
    if (isBlank(cell.value)) continue;
    if (["attendance", "online", "punctuality"].includes(what.use)) facts[what.use] = shareIn(cell);
    if (what.use === "attendanceCount") {
      const possible = row[what.possible]?.value;
      facts.attendance = (Number(cell.value) / Number(possible)) * 100;
    }
    if (what.use === "behaviour") facts.behaviour = Number(cell.value);
    if (what.use === "attitude")
      facts.attitude = attitude === "4 is best" ? 5 - Number(cell.value) : Number(cell.value);
    if (what.use === "teacherConcern") facts.concern = isYes(cell);
    if (what.use === "workingAt") working = cell.value;
    if (what.use === "agreedMeg") target = cell.value;
  }
  if (working !== undefined && target !== undefined) {
    const scale = scales[qualification];
    facts.gap = gradeIn({ value: working }, scale) - gradeIn({ value: target }, scale);
  }
  // A cell that nobody can read stands in place of every sum over the row's marks.
  if (facts.unread) return facts;
  const marked = work.filter(({ percent }) => percent !== undefined);
  const weights = marked.reduce((sum, { weight }) => sum + weight, 0);
  if (weights > 0) facts.average = marked.reduce((sum, { percent, weight }) => sum + percent * weight, 0) / weights;
  if (work.length > 0) facts.missing = work.filter(({ state }) => state === "missing").length;
  const marks = marked.map(({ percent }) => percent);
  const last = marks.at(-1);
  if (marks.length > 1) {
    const earlier = marks.slice(0, -1);
    facts.sudden = { fall: earlier.reduce((sum, one) => sum + one, 0) / earlier.length - last, endsAt: last };
  }
  const [first, second, third] = marks.slice(-3);
  if (third !== undefined)
    facts.sustained = { fall: second < first && third < second ? first - third : 0, endsAt: third };
  return facts;
}

/** The tier of the default Policy. Throws where two sound readings of the policy would differ: such a row is no use as a test. */
export function tierOf(facts) {
  const tiers = new Set([tierBy(facts, Infinity), tierBy(facts, fallsEndBelow)]);
  if (tiers.size > 1)
    throw new Error(`The tier hangs on how a fall to a good mark is judged: ${JSON.stringify(facts)}`);
  return [...tiers][0];
}

function tierBy(facts, floor) {
  const known = new Set();
  const concerned = new Set();
  let severe = false;
  const judge = (area, past) => {
    known.add(area);
    if (past.amber || past.severe) concerned.add(area);
    severe ||= past.severe;
  };
  const atLeast = (value, { amber, severe: most }) => ({ amber: value >= amber - 1e-9, severe: value >= most - 1e-9 });
  const below = (value, { amber, severe: least }) => ({ amber: value < amber - 1e-9, severe: value < least - 1e-9 });
  const { gap, average, missing, attendance, online, punctuality, behaviour, attitude, concern } = facts;
  if (gap !== undefined) judge("attainment", atLeast(gap, lines.gap));
  else if (average !== undefined) judge("attainment", below(average, lines.average));
  for (const kind of ["sudden", "sustained"])
    if (facts[kind]) judge("trend", facts[kind].endsAt < floor ? atLeast(facts[kind].fall, lines[kind]) : {});
  if (missing !== undefined) judge("missing work", atLeast(missing, lines.missing));
  if (attendance !== undefined) judge("attendance", below(attendance, lines.attendance));
  if (online !== undefined) judge("attendance", below(online, lines.online));
  if (punctuality !== undefined) judge("punctuality", below(punctuality, lines.punctuality));
  if (behaviour !== undefined) judge("behaviour", atLeast(behaviour, lines.behaviour));
  if (attitude !== undefined) judge("effort", atLeast(attitude, lines.attitude));
  if (concern) concerned.add("human concern");
  if (severe || concerned.size >= areasForRed) return "Red";
  if (concerned.size > 0) return "Amber";
  // That no mark says NS is no record of its own.
  known.delete("missing work");
  const enough = known.size >= areasForOnTrack && (known.has("attainment") || known.has("attendance"));
  return enough && !facts.unread ? "On track" : "Not enough data";
}
