import { closeWorkbooks } from "../../support/workbooks";
import { apply, fileOf, openWorkbook, preview } from "./import-file";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const tracker = [
  ["101", "Ash", "Sam", "PH", "", 0],
  ["102", "Birch", "Jo", "PH", "79%", ""],
  ["103", "Cole", "Al", "PH", "ABS", 1],
];
const learners = [
  ["101", "Ash", "Sam", "01/02/2008", "5"],
  ["103", "Cole", "Al", "24/01/2008", ""],
];
const file = fileOf([
  "Attendance report;;;;;",
  "Student ID;Student name;DOB;YTD Attendance;Incidents;GCSE Mathematics",
  '0101;"Ash, Sam";01/02/2008;91,5;0;5',
  '102;"Birch, Jo";;88;2;',
  ';"Cole, Al";24/01/2008;70;1;=1+1',
  ';"Cole, Al";24/01/2008;70;1;4',
  "104;Doe;;95;;",
]);

test("the preview names each cell with before and after, and changes nothing", async () => {
  const addon = await openWorkbook(tracker, learners);
  const found = await preview(addon, file);
  expect(found.changes.map(({ sheet, cell, before, after }) => [sheet, cell, before, after])).toEqual([
    ["Physics", "E2", "", 91.5],
    ["Physics", "E3", 79, 88],
    ["Physics", "F3", "", 2],
  ]);
  expect(found).toMatchObject({ headerRow: 2, rows: 5, same: 2 });
  expect(found.bad).toEqual([
    { row: 5, heading: "GCSE Mathematics", found: "=1+1", reason: expect.stringContaining("9 to 1") as string },
  ]);
  expect(found.unmatched.map(({ row, suggestion }) => [row, suggestion?.learnerId])).toEqual([
    [6, "103"],
    [7, undefined],
  ]);
  expect(found.columns.map(({ use }) => use)).toEqual([
    "learnerId",
    "fullName",
    "dateOfBirth",
    "attendance",
    "behaviour",
    "gcseMaths",
  ]);
  expect(addon.host.serviceCalls.names.filter((name) => /\.(set|append)/.test(name))).toEqual([]);
});

test("empty cells are filled, another value is replaced only when ticked, and a second import changes nothing", async () => {
  const addon = await openWorkbook(tracker, learners);
  const confirmed = { ...file, confirmed: [6] };
  const first = await apply(addon, confirmed);
  expect(first.summary).toContain("3 cells filled, 0 cells replaced");
  expect(addon.shown("Physics!E2:F4")).toEqual([
    ["91.5", "0"],
    ["79%", "2"],
    ["ABS", "1"],
  ]);
  expect(addon.values("Learners!E2:E3")).toEqual([[5], ["4"]]);

  const { changes } = await preview(addon, confirmed);
  const replacing = await apply(addon, confirmed, changes, 2);
  expect(replacing.summary).toContain("0 cells filled, 2 cells replaced");
  expect(addon.shown("Physics!E2:E4")).toEqual([["91.5"], ["88%"], ["70"]]);

  const audit = addon.values("Audit!A1:G12");
  const again = await apply(addon, confirmed, changes, 3);
  expect(again.summary).toContain("Nothing was changed");
  expect(addon.values("Audit!A1:G12")).toEqual(audit);
  const ofSecond = audit.filter(([, , record]) => record === "IMP-000000000000000000000002");
  expect(ofSecond.map(([, , , , field, before, after]) => [field, before, after])).toEqual([
    ["Physics, Attendance %", '[["102","PH",0.79],["103","PH","ABS"]]', '[["102","PH",0.88],["103","PH",70]]'],
    ["Import from MIS", null, "Physics, Attendance %: 0 filled, 2 replaced"],
  ]);
  expect(ofSecond[1]?.slice(1)).toEqual([
    "tutor@college.example",
    "IMP-000000000000000000000002",
    null,
    "Import from MIS",
    null,
    "Physics, Attendance %: 0 filled, 2 replaced",
  ]);
});

test("what changed since the preview is not overwritten by an old tick", async () => {
  const addon = await openWorkbook(tracker, learners);
  const { changes } = await preview(addon, file);
  await addon.type("Physics!E3", [["85%"]]);
  const report = await apply(addon, file, changes);
  expect(addon.shown("Physics!E3")).toEqual([["85%"]]);
  expect(report.lines).toContainEqual({
    kind: "left",
    where: "Physics, Attendance %",
    text: expect.stringContaining("kept") as string,
  });
});

test("a column that a formula fills is left alone, and a column chosen by hand is read", async () => {
  const addon = await openWorkbook([["101", "Ash", "Sam", "PH", "=50+41", ""]]);
  const found = await preview(addon, fileOf(["Student ID,Attendance,Points", "101,80,3"]));
  expect(found.changes).toEqual([]);
  expect(found.notes.join()).toContain("a formula fills Attendance %");
  const chosen = {
    ...fileOf(["Student ID,Attendance,Points", "101,80,3"]),
    columns: [{ column: 2, use: "behaviour" as const }],
  };
  expect((await preview(addon, chosen)).changes).toMatchObject([{ cell: "F2", after: 3 }]);
});

test("a file with nothing in it is refused with a sentence", async () => {
  const addon = await openWorkbook(tracker);
  await expect(preview(addon, { text: "", columns: [], confirmed: [] })).rejects.toThrow("Paste the export");
});

test("in a file without known headings a person says what each column is", async () => {
  const addon = await openWorkbook(tracker);
  const text = "101,91\n102,88";
  const found = await preview(addon, { text, columns: [], confirmed: [] });
  expect(found).toMatchObject({ headerRow: 0, rows: 2, changes: [] });
  expect(found.columns.map(({ heading, use, samples }) => [heading, use, samples])).toEqual([
    ["A", "", ["101", "102"]],
    ["B", "", ["91", "88"]],
  ]);
  const columns = [
    { column: 0, use: "learnerId" as const },
    { column: 1, use: "attendance" as const },
  ];
  const said = await preview(addon, { text, columns, confirmed: [] });
  expect(said.changes.map(({ learnerId, after }) => [learnerId, after])).toContainEqual(["101", 91]);
});

test("5,000 rows of which 3% are bad: the good ones are in, each bad one is named, and calls do not grow with the rows", async () => {
  const of = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => index + 1);
    const isBad = (id: number) => id % 33 === 0;
    return {
      tracker: ids.map((id) => [id, `Name ${id}`, "", "PH", id % 2 ? "" : 50, ""]),
      lines: [
        "Student ID,Attendance,Behaviour",
        ...ids.map((id) => `${id},${isBad(id) ? "n.k." : 60 + (id % 40)},${id % 4}`),
      ],
      bad: ids.filter(isBad).map((id) => id + 1),
    };
  };
  const counts = [];
  for (const count of [40, 5000]) {
    const { tracker: rows, lines, bad } = of(count);
    const addon = await openWorkbook(rows);
    const found = await preview(addon, fileOf(lines));
    const calls = addon.host.serviceCalls.count;
    expect(found.bad.map(({ row }) => row)).toEqual(bad);
    const report = await apply(addon, fileOf(lines), found.changes);
    counts.push([calls, addon.host.serviceCalls.count]);
    expect(report.lines.filter(({ where }) => where.startsWith("File")).map(({ where }) => where)).toEqual(
      bad.map((row) => `File, row ${row}`),
    );
    const cells = addon.values(`Physics!E2:F${count + 1}`);
    expect(cells.filter(([attendance]) => Number(attendance) >= 60)).toHaveLength(count - bad.length);
    expect(await preview(addon, fileOf(lines))).toMatchObject({ changes: [], same: 2 * (count - bad.length) });
  }
  expect(counts[1]?.[0]).toBe(counts[0]?.[0]);
  // Cells that stay are not written: what is alike is one call, so there are at most as many as different values.
  expect(counts[1]?.[1]).toBeLessThanOrEqual((counts[0]?.[1] ?? 0) + 2 * 45);
});

describe("attendance that may be a count", () => {
  const tracker = [
    [101, "Ash", "", "PH", "", ""],
    [102, "Birch", "", "PH", "", ""],
  ];
  const lines = ["Student ID,Attendance,Possible Attendances", "101,45,50", "102,50,50"];

  test("is not read until somebody says what it is, and says so", async () => {
    const found = await preview(await openWorkbook(tracker), fileOf(lines));
    expect(found.columns.map(({ use }) => use)).toEqual(["learnerId", "", "possible"]);
    expect(found.changes).toEqual([]);
    expect(found.notes[0]).toBe(
      "Attendance: beside a column of possible sessions this may be a count or a percentage. Choose what it is below; it is not read until then.",
    );
  });

  test.each([
    ["Attendance,Sessions", ["45,50", "50,50"]],
    ["Attendance,Total sessions", ["45,50", "48,49"]],
    ["Att,Total", ["45,50", "50,50", "48,50"]],
    ["Number of lessons,Attendance", ["50,45", "50,50"]],
  ])("is not read beside %s either", async (headings, rows) => {
    const file = fileOf([`Student ID,${headings}`, ...rows.map((row, index) => `${101 + index},${row}`)]);
    const found = await preview(await openWorkbook(tracker), file);
    expect(found.changes).toEqual([]);
    expect(found.notes[0]).toMatch(/^Att(endance)?: beside a column of possible sessions/);
  });

  test.each([
    ["attended", [90, 100]],
    ["attendance", [45, 50]],
  ] as const)("becomes what was chosen: %s", async (use, values) => {
    const found = await preview(await openWorkbook(tracker), { ...fileOf(lines), columns: [{ column: 1, use }] });
    expect(found.changes.map(({ after }) => after)).toEqual(values);
    expect(found.notes).toEqual([]);
  });

  test.each([
    ["Sessions present,Sessions possible", "45,50", [90]],
    ["Attended,Possible", "0,50", [0]],
    ["Possible,Attended,Attendance %", "60,58,96.7", [96.7]],
    ["Presenoldeb / Attendance (01/09/2026 - 29/11/2026)", "92", [92]],
    ["Attended,Possible", "0,0", []],
    ["Lessons attended,Number of lessons", "45,50", [90]],
  ])("under %s, %s gives %j", async (headings, cells, values) => {
    const file = fileOf([`Student ID,${headings}`, `101,${cells}`]);
    const found = await preview(await openWorkbook(tracker), file);
    expect(found.changes.filter(({ key }) => key === "attendance").map(({ after }) => after)).toEqual(values);
  });

  test("with more sessions than were possible is a bad row", async () => {
    const found = await preview(await openWorkbook(tracker), fileOf(["Student ID,Attended,Possible", "101,51,50"]));
    expect(found.changes).toEqual([]);
    expect(found.bad).toEqual([
      {
        row: 2,
        heading: "Attended",
        found: "51",
        reason: "Expected as many sessions attended as were possible, or fewer.",
      },
    ]);
  });
});

test.each(["Attendance", "Punctuality", "On time"])("nothing but 0 and 1 under %s is asked about", async (heading) => {
  const lines = [`Student ID,${heading}`, "101,1", "102,0"];
  const rows = [
    [101, "Ash", "", "PH", "", ""],
    [102, "Birch", "", "PH", "", ""],
  ];
  const found = await preview(await openWorkbook(rows), fileOf(lines));
  expect(found.changes).toEqual([]);
  expect(found.notes[0]).toContain("nothing but 0 and 1");
});

test("a thousand is written with a comma, half past seven too", async () => {
  const rows = [[101, "Ash", "", "PH", "", ""]];
  const found = await preview(await openWorkbook(rows), fileOf(["Student ID;Behaviour", '101;"1,000"']));
  expect(found.changes.map(({ after }) => after)).toEqual([1000]);
});

test("what was not read is said before anything is written, and in the report", async () => {
  const addon = await openWorkbook(tracker, learners);
  const odd = fileOf([
    "Student ID,Surname,Attendance (Autumn),Attendance (Spring),Behaviour (points)",
    "101,Birch,95,60,35",
    "102,Elm,96,97,1",
    "",
    "Student ID,Punctuality",
    "103,50",
  ]);
  const found = await preview(addon, odd);
  expect(found.changes).toEqual([]);
  expect(found.unmatched).toMatchObject([
    { row: 2, reason: expect.stringContaining("Here the ID is that of Sam Ash.") as string },
  ]);
  const said = [
    "(Autumn): the file has another",
    "(Spring): the file has another",
    "(points): what stands beside",
    "No column",
    "Row 5",
    "102 Elm (here Jo Birch)",
  ];
  said.forEach((text, place) => expect(found.notes[place]).toContain(text));
  const { lines } = await apply(addon, odd);
  expect(lines.filter(({ kind }) => kind === "note").map(({ text }) => text)).toEqual(found.notes);
});

test("a file of 50,000 rows is answered with counts and the first examples, and nobody who is asked about is left out", async () => {
  const addon = await openWorkbook(tracker, learners);
  const lines = Array.from({ length: 50_000 }, (_, row) => `X${row};"Doe, Kim";;${row % 2 === 0 ? "95" : "good"}`);
  const large = fileOf([
    "Student ID;Student name;DOB;YTD Attendance",
    "101;Ash;;91",
    ...lines,
    ';"Cole, Al";24/01/2008;70',
  ]);
  const found = await preview(addon, large);
  expect(found.counts).toEqual({ bad: 25_000, unmatched: 25_001 });
  expect(found.bad).toHaveLength(200);
  expect(found.unmatched).toHaveLength(201);
  expect(found.unmatched[200]).toMatchObject({ row: 50_003, suggestion: { learnerId: "103" } });
  expect(JSON.stringify(found).length).toBeLessThan(100_000);
  const report = await apply(addon, large);
  expect(report.summary).toContain("25,000 bad rows, 25,001 unmatched rows");
  expect(report.lines.length).toBeLessThan(410);
  expect(report.lines.map(({ text }) => text).join()).toContain("49,601 more lines of the file are like the first");
});
