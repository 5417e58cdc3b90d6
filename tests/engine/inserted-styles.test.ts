import { at, closeWorkbooks, fill, newWorkbook } from "../support/workbooks";

afterEach(closeWorkbooks);

const amber = "#fdc45c";

/** A heading in a colour of its own, and cells that a rule paints by what they say. */
function painted(area = "A1:D20") {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet();
  fill(workbook, "A1", [
    ["Tier", "Amber"],
    ["Amber", "Amber"],
    ["On track", ""],
  ]);
  workbook.setStyle(at(workbook, "A1:B1"), { background: "#e8edf3", bold: true });
  workbook.setStyle(at(workbook, "A2"), { italic: true });
  workbook.setFormatRules(sheet, [
    {
      areas: [at(workbook, area)],
      condition: { kind: "formula", formula: `=${area.split(":")[0]}="Amber"` },
      style: { background: amber },
    },
  ]);
  const look = (a1: string) => {
    const [[{ background } = { background: "" }] = []] = workbook.appearance(at(workbook, a1));
    return [background, workbook.styles(at(workbook, a1))[0]?.[0]?.italic];
  };
  return { workbook, sheet, look };
}

test("a new row has not the colour that a rule gives to the row beside it", async () => {
  const { workbook, sheet, look } = painted();
  await workbook.settled();
  expect(look("A2")).toEqual([amber, true]);
  workbook.insertRows(sheet, 2, 1);
  await workbook.settled();
  expect(look("A3")[0]).toBe("#ffffff");
  workbook.insertColumns(sheet, 2, 1);
  await workbook.settled();
  expect(look("C2")[0]).toBe("#ffffff");
});

test("a row that is inserted above another is dressed like that one, not like the headings", async () => {
  const { workbook, sheet, look } = painted();
  workbook.insertRows(sheet, 1, 1);
  await workbook.settled();
  expect(look("A2")).toEqual(["#ffffff", true]);
  expect(look("A3")).toEqual([amber, true]);
});

test("a row that is inserted above the first that a rule paints is painted too, and the rule of the others stays level", async () => {
  const { workbook, sheet, look } = painted("A2:D3");
  workbook.insertRows(sheet, 1, 1);
  fill(workbook, "A2", [["On track", "Amber"]]);
  await workbook.settled();
  expect(["A1", "B1", "A2", "B2", "A3", "A4"].map((a1) => look(a1)[0])).toEqual([
    "#e8edf3",
    "#e8edf3",
    "#ffffff",
    amber,
    amber,
    "#ffffff",
  ]);
  expect(workbook.formatRules(sheet)[0]?.areas).toEqual([at(workbook, "A2:D4")]);
});
