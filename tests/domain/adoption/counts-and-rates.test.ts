import { judgeColumns } from "../../../src/domain/adoption/judge-columns";
import { column, whats } from "./columns";

const present = [45, 40, 38, 44, 50];
const possible = present.map(() => 50);
const rates = present.map((count) => count * 2);

test.each([
  ["behind present and possible", column("Present", ...present), column("Possible", ...possible), 2],
  ["behind possible and present", column("Possible", ...possible), column("Present", ...present), 2],
  ["behind present and absent", column("Present", ...present), column("Absent", ...present.map((n) => 50 - n)), 2],
])("a rate of attendance %s is attendance, and no mark", (_where, one, other, place) => {
  const judged = judgeColumns([one, other, column("%", ...rates), column("Quiz /10", 7, 5, 6, 9, 4)]);
  expect(judged[place]).toMatchObject({ what: "share", signal: "attendance", certainty: "sure" });
  expect(judged[3]).toMatchObject({ what: "mark", maximum: 10 });
});

test("a rate of counts of another kind is asked about; a percentage that is of no counts stays work", () => {
  const late = column("Lates", 5, 2, 1, 6, 0);
  const sessions = column("Possible", ...possible);
  expect(judgeColumns([late, sessions, column("%", 10, 4, 2, 12, 0)])[2]).toMatchObject({
    what: "rate",
    certainty: "ask",
  });
  expect(whats(column("Present", ...present), sessions, column("Mock %", 55, 81, 40, 77, 95))[2]).toBe("percentage");
});

test("a term's rate beside its counts is no mark, and one beside numbers that nobody explains is asked about", () => {
  const term = (name: string) => [
    column(`${name} Present`, ...present),
    column(`${name} Possible`, ...possible),
    column(`${name} %`, ...rates),
  ];
  expect(whats(...term("Aut"), ...term("Spr"))).toEqual([
    "sessions",
    "possible sessions",
    "share",
    "sessions",
    "possible sessions",
    "share",
  ]);
  const set = [6, 8, 5, 10, 12];
  const done = [3, 6, 4, 5, 12];
  const judged = judgeColumns([
    column("Done", ...done),
    column("Set", ...set),
    column("%", ...done.map((count, row) => (count / (set[row] ?? 1)) * 100)),
  ]);
  expect(judged[2]).toMatchObject({ what: "rate", certainty: "ask" });
});

test("a rate of sessions of another kind is asked about", () => {
  const clinics = column("Clinics attended", ...present);
  expect(judgeColumns([clinics, column("Offered", ...possible), column("%", ...rates)])[2]).toMatchObject({
    what: "rate",
    certainty: "ask",
  });
});
