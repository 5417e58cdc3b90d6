import { answered, notAsked, questionsIn } from "./answers.mjs";

/** Ours: the rounding of one decimal in a cell. */
const tolerance = 0.05 + 1e-9;
/** Headings stand in the first rows. */
const headingRows = 10;

/** Sets the sheet in view up and says how many learners came out wrong. A refusal leaves all of them without a result. */
export async function adoptSheet(addon, expected) {
  const sheet = addon.workbook.activeSheet();
  const tried = await trySetUp(addon, expected);
  await addon.workbook.settled();
  const results = tried.refused === undefined ? await resultsIn(addon, sheet) : () => ({});
  const differs = tried.foreseen && differsFrom(tried.foreseen, await shownTiers(addon, sheet));
  const judged = expected.learners.map((learner) => judge(learner, results(learner.row)));
  const wrong = (which) => judged.filter((one) => one[which]).length;
  const first = judged.find((one) => one.wrongAverage || one.wrongTier)?.words;
  return {
    learners: judged.length,
    questions: tried.questions,
    notAsked: tried.notAsked,
    wrongAverages: wrong("wrongAverage"),
    wrongTiers: wrong("wrongTier"),
    ...(differs && { otherThanForeseen: differs }),
    ...(tried.refused !== undefined ? { refused: tried.refused } : first !== undefined && { first }),
  };
}

async function trySetUp({ call }, expected) {
  const asked = { questions: 0, notAsked: expected.cannotBeKnown.length };
  try {
    const inspection = await call("inspectSheet", {});
    asked.questions = questionsIn(inspection).length;
    asked.notAsked = notAsked(inspection, expected).length;
    const plan = answered(inspection, expected);
    asked.foreseen = await foreseen(call, plan);
    // As the form sends it where nothing is unticked.
    const tierAt = asked.foreseen?.tierPlace?.at;
    await call("setUpSheet", { ...plan, ...(tierAt && { tierAt }) });
    return asked;
  } catch (error) {
    return { ...asked, refused: error.message };
  }
}

/** What the form shows before anything is written; undefined of an add-on that has no such call. */
async function foreseen(call, plan) {
  try {
    return await call("previewSetUp", plan);
  } catch (error) {
    if (/Expected a call that this add-on knows/.test(error.message)) return undefined;
    throw error;
  }
}

/** Every tier that the sheet shows, with how often. */
async function shownTiers({ workbook }, sheet) {
  const { rows, columns } = workbook.extent(sheet);
  const cells = workbook.read({ sheet, row: 0, column: 0, rows, columns });
  const place = cells.slice(0, headingRows).flatMap((row) => {
    const found = row.findIndex(({ display, formula }) => display === "Risk tier" && formula !== "");
    return found < 0 ? [] : [found];
  })[0];
  return cells.map((row) => row[place]?.value).filter((value) => typeof value === "string" && value !== "Risk tier");
}

function differsFrom({ tiers }, shown) {
  const counted = (tier) => shown.filter((one) => one === tier).length;
  const different = Object.keys(tiers).filter((tier) => tiers[tier] !== counted(tier));
  return different.map((tier) => `${tier}: foreseen ${tiers[tier]}, shown ${counted(tier)}`).join("; ");
}

/** Row as the sheet numbers it → what stands in the columns of the average and of the tier, ours or the department's own. */
async function resultsIn({ workbook, call }, sheet) {
  const { rows, columns } = workbook.extent(sheet);
  const cells = workbook.read({ sheet, row: 0, column: 0, rows, columns });
  const again = await call("inspectSheet", {});
  const headings = cells.slice(0, headingRows).flatMap((row) => [...row.entries()]);
  const columnOf = (heading, use) => {
    const [ours] = headings.find(([, { display, formula }]) => display === heading && formula !== "") ?? [];
    return ours ?? again.columns.find((column) => column.use === use)?.column;
  };
  const [average, tier] = [columnOf("Average %", "average"), columnOf("Risk tier", "tier")];
  return (row) => ({ average: cells[row - 1]?.[average]?.value, tier: cells[row - 1]?.[tier]?.value });
}

function judge({ row, name, average, orNoAverage, tier }, found) {
  const isNumber = typeof found.average === "number";
  const noneIsRight = average === null || orNoAverage === true;
  const isClose = isNumber && average !== null && Math.abs(found.average - average) <= tolerance;
  const tiers = [tier].flat();
  const shown = isNumber ? Math.round(found.average * 100) / 100 : found.average || "none";
  return {
    wrongAverage: !(isClose || (noneIsRight && !isNumber)),
    wrongTier: !tiers.includes(found.tier),
    words: `row ${row}, ${name}: expected ${average ?? "none"}, ${tiers.join(" or ")}; found ${shown}, ${found.tier || "none"}`,
  };
}
