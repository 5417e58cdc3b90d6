import { allDepartmentTabs } from "../../../src/sheets/department-tabs/all-department-tabs";

/** What colours a cell of these columns, the first that holds; looked at in C5. */
const colours: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "This week": {
    news: ['red: C5="Became Red"', 'amber: C5="Became Amber"', 'green: C5="Improved"'],
  },
  "Marks due": {
    state: ['late: C5="Overdue"', 'amber: C5="Due this week"'],
    entered: ['amber: (C5<>"")*(C5<90)'],
  },
  "Sign-off": {
    state: [
      'late: C5="Changed since"',
      'amber: C5="Marks missing"',
      'amber: C5="Look at Data checks"',
      'green: C5="Ready to sign off"',
    ],
  },
  "Review coverage": {
    state: ['amber: C5="Due this week"'],
  },
  Destinations: {
    neetRisk: ['late: C5="NEET"', 'amber: C5="Yes"'],
    guidance: ['amber: C5="Due"', 'amber: C5="Due again"'],
  },
  Summary: {
    overdue: ["amber: C5>0"],
    nationally: ['late: C5="Below"', 'blue: C5="Above"', 'green: C5="In line"'],
  },
  Groups: {
    verdict: [
      'amber: C5="Higher"',
      'amber: C5="Lower"',
      'muted: C5="Withheld: seven or fewer"',
      'muted: C5="Recorded of too few"',
    ],
    travel: ['late: C5="▲ wider R"', 'green: C5="▼ narrower G"', 'muted: C5="► within chance"'],
  },
  Scorecard: {
    rating: ['severe: C5="R"', 'amber: C5="A"', 'green: C5="G"', 'muted: LEFT(C5)="N"', "problem: LEN(C5)>12"],
    travel: ['late: RIGHT(C5)="R"', 'amber: RIGHT(C5)="A"', 'green: RIGHT(C5)="G"'],
    exception: ['amber: C5="Red: commentary and action given"', 'late: C5<>""'],
  },
  Impact: {
    says: [
      'green: C5="Rose more than similar learners"',
      'late: C5="Rose less than similar learners"',
      'muted: LEFT(C5,3)="Too"',
    ],
  },
};

test.each(allDepartmentTabs.map((tab) => [tab.table.name, tab] as const))(
  "%s colours these words and figures, each in a column that it has",
  (name, { table, colours: found = [] }) => {
    const said = new Map<string, string[]>();
    for (const { column, shade, when } of found)
      said.set(column, [...(said.get(column) ?? []), `${shade}: ${when("C5")}`]);
    expect(Object.fromEntries(said)).toEqual(colours[name] ?? {});
    expect([...said.keys()].filter((column) => !table.keys.includes(column))).toEqual([]);
  },
);
