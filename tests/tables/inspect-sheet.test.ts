import { whatComes } from "../../src/domain/adoption/what-comes";
import { findHeaderRow } from "../../src/tables/find-columns";
import type { Grid } from "../../src/tables/grid";
import { guessFromTitle } from "../../src/tables/guess-from-title";
import { inspect } from "../../src/tables/inspect-sheet";
import type { Inspection } from "../../src/tables/inspection";
import { usedAsNote } from "../../src/tables/used-as";

function grid(values: unknown[][], formulas: Record<string, string> = {}, notes: Record<string, string> = {}): Grid {
  const at = (texts: Record<string, string>) => values.map((row, r) => row.map((_, c) => texts[`${r},${c}`] ?? ""));
  return { values, formulas: at(formulas), notes: at(notes) };
}

function look(sheet: Grid, name = "Sheet1", listed: { code: string; maxMark?: number }[] = []): Inspection {
  const headerRow = findHeaderRow(sheet);
  if (headerRow === undefined) throw new Error("no header row");
  return inspect(sheet, headerRow, { sheet: name, listed });
}

const keysOf = ({ columns }: Inspection) =>
  columns.filter(({ use }) => use !== "" && use !== "assessment").map(({ column, use }) => [column, use]);
const marksOf = ({ columns }: Inspection) => columns.filter(({ use }) => use === "assessment");
const coming = ({ columns, questions, computed }: Inspection) =>
  whatComes(new Set([...columns.map(({ use }) => use), ...questions.map(({ about }) => about)]), computed);

describe("finding the row of headings", () => {
  test("under a merged title and a blank row", () => {
    expect(
      findHeaderRow(grid([["Year 12 Physics", "", ""], [], ["Student ID", "Name", "Avg GCSE"], [1, "Ash", 6]])),
    ).toBe(3);
  });

  test("the lower of two header rows that know as much", () => {
    expect(
      findHeaderRow(
        grid([
          ["Learner", "", "Attendance", ""],
          ["ID", "Surname", "%", "T1"],
          [1, "Ash", 90, 4],
        ]),
      ),
    ).toBe(2);
  });

  test("not at all on a sheet about something else", () => {
    expect(
      findHeaderRow(
        grid([
          ["Date", "Paid in", "Paid out"],
          ["1 May", 5, 3],
        ]),
      ),
    ).toBeUndefined();
    expect(findHeaderRow(grid([]))).toBeUndefined();
  });
});

describe("finding columns", () => {
  const awkward = grid([
    ["Year 12 A level Physics 2025-26", "", "", "", "", "", "", "", ""],
    ["", "", "", "", "Autumn", "", "", "", ""],
    ["FORENAME", "last name", "Student no.", "Student ID", "Mock (60)", "Avg. GCSE", "Att %", "Notes", "Colour"],
    ["Sam", "Ash", 7, 101, 45, 6.2, 91, "moves set", "red"],
    ["Jo", "Birch", 9, 102, "ABS", 5.1, 84, "", "blue"],
    ["Al", "Cole", 12, 103, 22, "", "", "", ""],
  ]);

  test("recognises other names, another order and case, and leaves the rest alone", () => {
    const found = look(awkward);
    expect(found.headerRow).toBe(3);
    expect(keysOf(found)).toEqual([
      [0, "firstName"],
      [1, "surname"],
      [3, "learnerId"],
      [5, "prior"],
      [6, "attendance"],
    ]);
    expect(found.columns.find(({ heading }) => heading === "Notes")?.use).toBe("");
    expect(found.rows).toBe(3);
  });

  test("takes columns of numbers and mark codes for assessments and reads the maximum from the heading", () => {
    expect(marksOf(look(awkward))).toEqual([
      {
        column: 4,
        heading: "Mock (60)",
        use: "assessment",
        certainty: "guess",
        maxMark: 60,
        weight: 1,
        judged: { what: "mark", why: { from: "heading", found: "(60)" } },
      },
    ]);
  });

  test("asks which qualification and subject a sheet is for, and guesses both from its title", () => {
    expect(look(awkward).questions).toEqual([
      { about: "qualification", guess: "A level" },
      { about: "subject", guess: "Physics" },
    ]);
  });

  test("asks which column tells learners apart and offers those that do", () => {
    const found = look(
      grid([
        ["Surname", "Avg GCSE", "Candidate", "Set"],
        ["Ash", 6, "c1", "A"],
        ["Ash", 5, "c2", "A"],
      ]),
    );
    expect(found.questions[0]).toEqual({ about: "learnerId", choices: [2] });
  });

  test("says what it would add, and what it cannot and why", () => {
    const found = look(
      grid([
        ["Learner ID", "Surname", "Attendance %"],
        [1, "Ash", 90],
      ]),
    );
    expect(coming(found).adds).toEqual([
      "Risk tier",
      "Reasons",
      "Required action",
      "Open actions",
      "Next review",
      "Areas",
    ]);
    expect(coming(found).lacks).toContainEqual({ header: "MEG", needs: ["Average GCSE", "Qualification", "Subject"] });
    expect(coming(found).lacks).toContainEqual({ header: "Average %", needs: ["an assessment"] });
  });

  test("takes someone's target grade for the agreed grade and their own average for the average", () => {
    const found = look(
      grid(
        [
          ["ID", "Surname", "Target grade", "Average"],
          [1, "Ash", "B", 61],
        ],
        { "1,3": "=AVERAGE(E2:H2)" },
      ),
    );
    expect(keysOf(found)).toContainEqual([2, "agreedMeg"]);
    expect(keysOf(found)).toContainEqual([3, "average"]);
    expect(coming(found).adds).not.toContain("Average %");
  });

  test("does not take an empty column of theirs for a computed one", () => {
    expect(
      keysOf(
        look(
          grid([
            ["ID", "Surname", "Trend"],
            [1, "Ash", ""],
          ]),
        ),
      ),
    ).not.toContainEqual([2, "sustainedChange"]);
  });

  test("takes a heading that spans two rows from the upper one", () => {
    const found = look(
      grid([
        ["", "", "Attendance", "Tests", ""],
        ["ID", "Surname", "", "T1", "T2"],
        [1, "Ash", 92, 4, 5],
      ]),
    );
    expect(keysOf(found)).toContainEqual([2, "attendance"]);
  });

  test("does not take years, ages, calculated columns or long numbers for marks", () => {
    const found = look(
      grid(
        [
          ["ID", "Surname", "Year", "Age", "UCI", "Total"],
          [1, "Ash", 12, 16, 9912345, 55],
        ],
        { "1,5": "=SUM(G2:Z2)" },
      ),
    );
    expect(marksOf(found)).toEqual([]);
  });

  test("knows our own columns by their formula though they show an error", () => {
    const found = look(
      grid(
        [
          ["ID", "Surname", "#REF!"],
          [1, "Ash", "typed"],
        ],
        { "0,2": '=ARRAYFORMULA(IF(ROW(A1:A)-ROW(A1)=0, "MEG", MEG(A1:A)))' },
      ),
    );
    expect(found.columns).toContainEqual({
      column: 2,
      heading: "MEG",
      use: "meg",
      certainty: "sure",
      isOurs: true,
    });
  });

  test("remembers by a note what a person said about a column", () => {
    const notes = { "0,2": usedAsNote("attendance"), "0,3": usedAsNote("nothing") };
    const found = look(
      grid(
        [
          ["ID", "Surname", "Here", "Effort"],
          [1, "Ash", 92, 2],
        ],
        {},
        notes,
      ),
    );
    expect(found.columns).toContainEqual({ column: 2, heading: "Here", use: "attendance", certainty: "sure" });
    expect(keysOf(found)).not.toContainEqual([3, "attitude"]);
  });

  test("prefers a column's own heading to an alias further left", () => {
    expect(
      keysOf(
        look(
          grid([
            ["ID", "Learner ID", "Surname"],
            [1, 2, "Ash"],
          ]),
        ),
      ),
    ).toContainEqual([1, "learnerId"]);
  });
});

test("a title gives the longest name in it", () => {
  const known = (words: string) => ["A level", "Further Mathematics", "Mathematics"].find((name) => name === words);
  expect(guessFromTitle("2025: Further Mathematics | Set B", known)).toBe("Further Mathematics");
  expect(guessFromTitle("", known)).toBeUndefined();
});

test("of several attitudes, one for each term, the latest counts", () => {
  const found = look(
    grid([
      ["ID", "Surname", "AtL Sept", "AtL Nov", "Days absent"],
      [1, "Ash", 2, 1, 3],
      [2, "Birch", 3, 4, 12],
    ]),
  );
  expect(keysOf(found)).toEqual([
    [0, "learnerId"],
    [1, "surname"],
    [3, "attitude"],
  ]);
  expect(marksOf(found)).toEqual([]);
  // What says something bad is left to nobody's guess.
  expect(found.questions).toEqual([
    { about: "attitude", column: 3 },
    { about: "column", column: 4 },
  ]);
});

test("incidents that are positive, or points, are no behaviour incidents; the negative ones are asked about or taken", () => {
  const found = look(
    grid([
      ["ID", "Surname", "Behaviour incidents (positive)", "Behaviour incidents (negative)"],
      [1, "Ash", 0, 7],
      [2, "Birch", 12, 0],
    ]),
  );
  expect(keysOf(found)).toEqual([
    [0, "learnerId"],
    [1, "surname"],
    [3, "behaviour"],
  ]);
});

test("an attitude out of ten is asked about, also under a heading that we know", () => {
  for (const heading of ["ATL (10)", "ATL (out of 10)"]) {
    const found = look(
      grid([
        ["ID", "Surname", heading],
        [1, "Ash", 3],
        [2, "Birch", 9],
      ]),
    );
    expect(keysOf(found)).not.toContainEqual([2, "attitude"]);
    expect(found.questions).toContainEqual({ about: "column", column: 2 });
  }
});
