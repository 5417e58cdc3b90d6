import { atRiskTable } from "../../src/tables/at-risk";
import { clockFormula, registerFormula } from "../../src/tables/at-risk-formulas";
import { headingOfFormula } from "../../src/tables/tracker-addresses";

const physics = {
  name: "Year 12's Physics",
  headerRow: 2,
  positions: new Map([
    ["learnerId", 0],
    ["course", 3],
    ["attendance", 5],
    ["tier", 27],
  ]),
  renamed: new Set<string>(),
};
const learners = {
  name: "Learners",
  headerRow: 1,
  positions: new Map([
    ["learnerId", 0],
    ["tutor", 4],
  ]),
};
const about = { tab: learners, consents: { given: ["yes"], none: [] } };

test("each tab is given by name, with only the columns that the register needs, from their headings down", () => {
  expect(registerFormula([physics], new Map([["Learners", learners]]), ",")).toBe(
    `=ATRISK("Policy", Policy, "Learners", HSTACK('Learners'!A1:A, 'Learners'!E1:E), ` +
      `"Year 12's Physics", HSTACK('Year 12''s Physics'!A2:A, 'Year 12''s Physics'!D2:D, 'Year 12''s Physics'!AB2:AB))`,
  );
});

test("a column whose heading only a person could explain gets our heading", () => {
  const formula = registerFormula([{ ...physics, renamed: new Set(["learnerId"]) }], new Map(), ",");
  expect(formula).toContain(
    `ARRAYFORMULA(IF(ROW('Year 12''s Physics'!A2:A)-ROW('Year 12''s Physics'!A2)=0, "Learner ID", 'Year 12''s Physics'!A2:A))`,
  );
});

test("where the decimal sign is a comma, arguments are separated by semicolons", () => {
  const positions = new Map(atRiskTable.keys.map((key, index) => [key, index]));
  const formulas = [registerFormula([physics], new Map(), ";"), clockFormula("overdue", positions, ";", about) ?? ""];
  for (const formula of formulas) expect(formula).not.toContain(",");
});

test("the columns that count from today stand in their headings and read the days of the register", () => {
  const positions = new Map(atRiskTable.keys.map((key, index) => [key, index]));
  const overdue = clockFormula("overdue", positions, ",", about) ?? "";
  expect(headingOfFormula(overdue)).toBe("Overdue");
  expect(overdue).toContain("DATEVALUE(L1:L)<TODAY()");
  expect(atRiskTable.columns.nextReview.header).toBe("Next review");
  expect(positions.get("nextReview")).toBe(11);
});
