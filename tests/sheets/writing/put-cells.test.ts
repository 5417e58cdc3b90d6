import { writingMessages as words } from "../../../src/messages/record-messages";
import { Told } from "../../../src/sheets/fault-sentence";
import { type CellEdit, placeCells } from "../../../src/sheets/writing/put-cells";
import { randomFrom } from "../../support/random";
import { type Cells, type MemorySheet, memorySheet, readOf } from "./memory-sheet";

const learners: Cells = [
  ["Learner ID", "Surname", "Mark", "Attendance"],
  ["101", "Oak", 10, 0.9],
  ["102", "Elm", 20, 0.8],
  ["103", "Ash", 30, 0.7],
];
const edit = (row: number, column: number, before: unknown, after: unknown): CellEdit =>
  ({ row, column, before, after }) as CellEdit;
/** Marks of the first and the last learner. */
const marks = [edit(1, 2, 10, 11), edit(3, 2, 30, 31)];

const flush = jest.fn();
beforeAll(() => Object.assign(globalThis, { SpreadsheetApp: { flush } }));

const sorted = ({ cells }: MemorySheet) => cells.splice(1, 3, ...cells.slice(1, 4).reverse());
const marksOf = ({ cells }: MemorySheet) => Object.fromEntries(cells.slice(1).map(([id, , mark]) => [id, mark]));
const whole = (on: MemorySheet) => JSON.parse(JSON.stringify(on.cells)) as Cells;

test("cells are written alone, and nothing between them", () => {
  const on = memorySheet(learners);
  const placed = placeCells(readOf(on), marks);
  expect(on.written).toEqual([]);
  placed.write();
  placed.settle();
  expect(on.written).toEqual(["C2 = 11", "C4 = 31"]);
  expect([placed.edits, placed.typed, placed.gone]).toEqual([marks, [], []]);
});

test("rows that were sorted since are found by their IDs", () => {
  const on = memorySheet(learners);
  const read = readOf(on);
  sorted(on);
  const placed = placeCells(read, marks);
  placed.write();
  placed.settle();
  expect(marksOf(on)).toEqual({ "101": 11, "102": 20, "103": 31 });
});

test("a cell in which somebody has typed since is left alone, and so is a row that went", () => {
  const on = memorySheet(learners);
  const read = readOf(on);
  on.cells[1]![2] = 12;
  on.cells.pop();
  const placed = placeCells(read, [...marks, edit(2, 2, 20, 21)]);
  placed.write();
  expect([placed.edits, placed.typed, placed.gone].map((some) => some.map(({ after }) => after))).toEqual([
    [21],
    [11],
    [31],
  ]);
  expect(on.written).toEqual(["C3 = 21"]);
});

test("two rows with one ID are two rows", () => {
  const on = memorySheet([...learners, ["101", "Oak", 10, 0.5]]);
  const placed = placeCells(readOf(on), [edit(4, 2, 10, 12)]);
  placed.write();
  expect(on.cells.map(([, , mark]) => mark)).toEqual(["Mark", 10, 20, 30, 12]);
});

test.each([
  ["the column that is to change", 2],
  ["the column of the IDs", 0],
])("nothing is written where %s has moved since", (_, at) => {
  const on = memorySheet(learners);
  const read = readOf(on);
  on.insertColumn(at);
  expect(() => placeCells(read, marks)).toThrow(words.columnsMoved("Physics"));
  expect(on.written).toEqual([]);
});

test("a sort at the moment of writing is put right: the value goes to its row, and the other row gets back what it held", () => {
  const on = memorySheet(learners);
  const placed = placeCells(readOf(on), [edit(1, 2, 10, 11)]);
  on.before("write", () => sorted(on));
  placed.write();
  expect(marksOf(on)).toEqual({ "101": 10, "102": 20, "103": 11 });
  placed.settle();
  expect(marksOf(on)).toEqual({ "101": 11, "102": 20, "103": 30 });
});

test("a row that came at the moment of writing is emptied again", () => {
  const on = memorySheet(learners, 8);
  const placed = placeCells(readOf(on), [edit(1, 2, 10, 11)]);
  on.before("write", () => {
    on.cells.splice(1, 0, ["", "", "", ""]);
    on.formats.splice(1, 0, ["General", "General", "General", "General"]);
  });
  placed.write();
  placed.settle();
  expect(on.cells.slice(0, 3)).toEqual([learners[0], ["", "", "", ""], ["101", "Oak", 11, 0.9]]);
});

test("where a row without an ID held something, nobody can say what was touched but by its cell", () => {
  const on = memorySheet([...learners, ["", "not on the roll", 5, ""]], 8);
  const placed = placeCells(readOf(on), [edit(1, 2, 10, 11)]);
  on.before("write", () => on.cells.splice(1, 0, on.cells.splice(4, 1)[0]!));
  placed.write();
  expect(() => placed.settle()).toThrow(words.touched("Physics", ["C2"]));
});

test("what somebody typed since in the right row stays theirs", () => {
  const on = memorySheet(learners);
  const placed = placeCells(readOf(on), [edit(1, 2, 10, 11)]);
  on.before("write", () => {
    sorted(on);
    on.cells[3]![2] = 15;
  });
  placed.write();
  placed.settle();
  expect(marksOf(on)).toEqual({ "101": 15, "102": 20, "103": 30 });
});

/** How it ended, and the cells that hold what is not right and are not named. */
function whileShuffled(seed: number): { isNamed: boolean; silent: string[] } {
  const on = memorySheet(learners);
  const draw = randomFrom(seed).next;
  const placed = placeCells(readOf(on), marks);
  const shuffle = () => on.cells.splice(1, 3, ...on.cells.slice(1).sort(() => draw() - 0.5));
  for (let time = 0; time < 40; time++) on.before("write", () => void (draw() < 0.5 && shuffle()));
  placed.write();
  let told = "";
  try {
    placed.settle();
  } catch (error) {
    if (!(error instanceof Told)) throw error;
    told = error.message;
  }
  const right: Record<string, number> = { "101": 11, "102": 20, "103": 31 };
  const silent = on.cells.flatMap(([id, , mark], row) =>
    row > 0 && mark !== right[String(id)] && !told.includes(`C${row + 1}`) ? [`seed ${seed}: C${row + 1}`] : [],
  );
  return { isNamed: told !== "", silent };
}

test("however often rows are moved while it writes, no row keeps what is not its own, or the cell is named", () => {
  const ends = Array.from({ length: 300 }, (_, index) => whileShuffled(index + 1));
  expect(ends.flatMap(({ silent }) => silent)).toEqual([]);
  expect(ends.filter(({ isNamed }) => isNamed).length).toBeLessThan(30);
});

test("a person who moves rows before each write is told of in the end, with the cells", () => {
  const on = memorySheet(learners);
  const placed = placeCells(readOf(on), [edit(1, 2, 10, 11)]);
  const turned = () => on.cells.splice(1, 3, on.cells[3]!, ...on.cells.slice(1, 3));
  for (let time = 0; time < 20; time++) on.before("write", turned);
  placed.write();
  expect(() => placed.settle()).toThrow(
    /^Rows of Physics were moved each time .* but for C2, C3.*: look at those cells/,
  );
});

test("a mark that somebody types meanwhile stays, though another learner is given the same one", () => {
  const on = memorySheet(learners);
  const placed = placeCells(readOf(on), marks);
  placed.write();
  on.cells[2]![2] = 11;
  placed.settle();
  expect(marksOf(on)).toEqual({ "101": 11, "102": 11, "103": 31 });
});

test("a column that came at the moment of writing: all cells hold again what they held, and the user is told", () => {
  const on = memorySheet(learners);
  const placed = placeCells(readOf(on), marks);
  on.before("write", () => on.insertColumn(1));
  placed.write();
  expect(() => placed.settle()).toThrow(words.columnsMoved("Physics"));
  expect(whole(on)).toEqual(learners.map(([id, ...others]) => [id, "", ...others]));
  expect(flush).toHaveBeenCalledTimes(1);
});

test("a text is written as text and its cell gets back its number format; a number needs none", () => {
  const on = memorySheet(learners);
  on.formats[1]![3] = "0%";
  on.formats[2]![3] = "@";
  const texts = [
    { ...edit(1, 3, 0.9, "1/2"), format: null },
    { ...edit(2, 3, 0.8, "3/4"), format: null },
    { ...edit(3, 2, 30, 31), format: "0.0" },
  ];
  const placed = placeCells(readOf(on), texts);
  placed.write();
  placed.settle();
  expect(on.cells.map((row) => row.slice(2))).toEqual([
    ["Mark", "Attendance"],
    [10, "1/2"],
    [20, "3/4"],
    [31, 0.7],
  ]);
  expect(on.formats.map((row) => row.slice(2))).toEqual([
    ["General", "General"],
    ["General", "0%"],
    ["General", "@"],
    ["0.0", "General"],
  ]);
  expect(on.written.filter((call) => call.includes(" as "))).toEqual(["D2:D2 as @", "C4:C4 as 0.0", "D2:D2 as 0%"]);
});

test("one value for many rows apart is one call, different ones are a call for each block", () => {
  const many: Cells = [learners[0]!, ...Array.from({ length: 9 }, (_, row) => [`${row}`, "", row, 0.5])];
  const on = memorySheet(many);
  const apart = [1, 3, 5, 7].map((row) => edit(row, 3, 0.5, 1));
  const blocks = [2, 3].flatMap((row) => [edit(row, 1, "", `n${row}`), edit(row, 2, row - 1, row * 10)]);
  placeCells(readOf(on), [...apart, ...blocks]).write();
  expect(on.written.filter((call) => call.includes(" = "))).toEqual([
    "D2:D2 D4:D4 D6:D6 D8:D8 = 1",
    "B3:C4 = n2,20;n3,30",
  ]);
});

describe("where a formula stands between the IDs and the cells", () => {
  const apart: Cells = [
    ["Learner ID", "Tier", "Group"],
    ["101", "Red", "P1"],
    ["102", "Amber", "P1"],
    ["103", "Red", "P2"],
  ];
  const readApart = (on: MemorySheet) => ({
    ...readOf(on),
    formulas: on.cells.map((_, row) => ["", row === 0 ? "=TIERS()" : "", ""]),
  });
  const groupsOf = ({ cells }: MemorySheet) => Object.fromEntries(cells.slice(1).map(([id, , group]) => [id, group]));

  test.each([2, 3, 4, 5, 6])("a sort before the read number %i mixes up nobody's cells", (at) => {
    const on = memorySheet(apart);
    const read = readApart(on);
    for (let call = 1; call < at; call++) on.before("read", () => undefined);
    on.before("read", () => sorted(on));
    const placed = placeCells(read, [edit(3, 2, "P2", "P9")]);
    placed.write();
    placed.settle();
    expect(groupsOf(on)).toEqual({ "101": "P1", "102": "P1", "103": "P9" });
    expect(placed.edits).toHaveLength(1);
  });

  test("a sheet that is sorted between the reads each time is not written", () => {
    const on = memorySheet(apart);
    const read = readApart(on);
    for (let call = 1; call <= 40; call++) on.before("read", () => void (call % 3 === 2 && sorted(on)));
    expect(() => placeCells(read, [edit(3, 2, "P2", "P9")])).toThrow(words.torn("Physics"));
    expect(on.written).toEqual([]);
  });
});
