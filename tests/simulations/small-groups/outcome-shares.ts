import { forecastAccuracyTab } from "../../../src/sheets/department-tabs/forecast-accuracy-tab";
import { ruleEvidenceTab } from "../../../src/sheets/department-tabs/rule-evidence-tab";
import { addNumber, isFlagged, type Shares, sidesShown } from "./shares";
import { departmentAt, type Person, updates, type World } from "./world";

const outcomes = [
  { name: "Failed or left", isKnown: () => true, has: ({ finalGrade }: Person) => finalGrade === "U" },
  {
    name: "Left or below MEG",
    isKnown: ({ meg }: Person) => meg !== "",
    has: ({ finalGrade, meg }: Person) => "ABCDEU".indexOf(finalGrade) > "ABCDEU".indexOf(meg),
  },
];
const flags = [
  { name: "Red", has: (tier: Person["tier0"]) => tier === "Red" },
  { name: "Amber or Red", has: isFlagged },
];

/** By data point and outcome, of all learners and of each side that is shown. Who of them ended so only where a precision says it. */
export function sharesOfEvidence(world: World): Shares {
  const parts = updates.flatMap((update) =>
    updates.filter((point) => point <= update).map((point) => ({ update, point })),
  );
  const shown = parts.flatMap(({ update, point }) => {
    const rows = ruleEvidenceTab.rows(departmentAt(world, update));
    return outcomes.map((outcome) => {
      const own = rows.filter(
        (row) => row["dataPoint"] === `Data point ${point + 1}` && row["outcome"] === outcome.name,
      );
      const everybody = { name: "All learners", sideOf: () => "" };
      const places = [everybody, ...sidesShown(own, "by")].map(({ name, sideOf }) => {
        const said = own.filter(({ by, precision }) => by === name && typeof precision === "number");
        return { sideOf, said: flags.filter((flag) => said.some((row) => row["flag"] === flag.name)) };
      });
      const isMoveTold = own.some(({ worse }) => worse !== undefined);
      return { update, point, outcome, places, isMoveTold };
    });
  });
  return (person, add) => {
    for (const { update, point, outcome, places, isMoveTold } of shown) {
      if (!person[`here${update}`] || !person[`here${point}`] || !outcome.isKnown(person)) continue;
      const tier = person[`tier${point}`];
      const figure = `${update} ${point} ${outcome.name}`;
      if (isMoveTold && point === 1 && person.here0) add(`${figure} from ${person.tier0} to ${tier}`);
      for (const { sideOf, said } of places) {
        const side = `${figure} ${sideOf(person)}`;
        add(`${side} ${tier}`);
        if (!outcome.has(person)) continue;
        add(`${side} had`);
        for (const flag of said) if (flag.has(tier)) add(`${side} had, ${flag.name}`);
      }
    }
  };
}

/** How far the final grades lie from the MEGs. */
export function sharesOfForecasts(world: World): Shares {
  const said = updates.filter((update) =>
    forecastAccuracyTab.rows(departmentAt(world, update)).some(({ mean }) => mean !== undefined),
  );
  return ({ finalGrade, meg, ...person }, add) => {
    for (const update of meg === "" ? [] : said) {
      if (!person[`here${update}`]) continue;
      const below = "ABCDEU".indexOf(finalGrade) - "ABCDEU".indexOf(meg);
      addNumber(add, `${update} below MEG`, below);
      if (below === 0) add(`${update} exact`);
      if (Math.abs(below) <= 1) add(`${update} within one`);
    }
  };
}
