import type { WhatIf } from "../../src/api/calls/what-if";
import { compareTiers } from "../../src/domain/what-if/compare-tiers";
import { defaultPolicy } from "../../src/domain/policy/policy";
import type { Addon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { openSample } from "./open-sample";
import { readSample, rowsOf, trackerRowsOf } from "./read-sample";

/** What the learners' rows of all trackers show under one heading. */
function shown(addon: Addon, name: string, heading: string): string[] {
  const trackers = readSample(name).sheets.filter(({ role }) => role === "tracker");
  return trackers.flatMap(({ name: tab }) => {
    const sheet = addon.workbook.sheets().find((one) => one.name === tab)?.id ?? "";
    const [, headings = [], ...rows] = addon.workbook
      .read({ sheet, row: 0, column: 0, ...addon.workbook.extent(sheet) })
      .map((row) => row.map(({ display }) => display));
    const column = headings.indexOf(heading);
    if (column < 0) throw new Error(`${tab} has no column ${heading}; its columns are ${headings.join(", ")}.`);
    return rows.filter(([id]) => id !== "").map((row) => row[column] ?? "");
  });
}

const count = (texts: readonly string[], text: string) => texts.filter((one) => one === text).length;

describe("science-and-maths", () => {
  let addon: Addon;
  beforeAll(async () => void (addon = await openSample("science-and-maths")), 120_000);
  afterAll(closeWorkbooks);
  const column = (heading: string) => shown(addon, "science-and-maths", heading);

  test("every tier occurs, in shares that a college can act on", () => {
    const tiers = column("Risk tier");
    const share = (tier: string) => count(tiers, tier) / tiers.length;
    expect(new Set(tiers)).toEqual(new Set(["Red", "Amber", "On track", "Not enough data"]));
    expect(share("Red")).toBeGreaterThan(0.08);
    expect(share("Red")).toBeLessThan(0.12);
    expect(share("Amber")).toBeGreaterThan(0.2);
    expect(share("Amber")).toBeLessThan(0.26);
    expect(share("On track")).toBeGreaterThan(0.6);
  });

  test("every progress band occurs, and too few peers where a course is small", () => {
    for (const band of ["Exceeding", "Expected", "Satisfactory", "Limited", "Too few peers"])
      expect([band, count(column("Progress band"), band)]).not.toEqual([band, 0]);
  });

  test("every learner with a start has an expected grade, every other one is said to have no baseline", () => {
    const megs = column("MEG");
    expect(megs.filter((meg) => !/^(A\*|[A-E]|D\*|[MP]|[1-5]|No baseline)$/.test(meg))).toEqual([]);
    const unknown = trackerRowsOf("science-and-maths").filter(
      (row) => (row["Average GCSE"] ?? row["Prior attainment"]) === "",
    );
    expect(count(megs, "No baseline")).toBe(unknown.length);
  });

  test("sudden and sustained falls, missing work, low attendance and each concern are among the reasons", () => {
    const reasons = column("Reasons").join("\n");
    for (const part of ["Latest mark", "Three marks falling", "below MEG", "Missing work", "Attendance", "Punctuality"])
      expect(reasons).toContain(part);
    for (const part of ["Online engagement", "Behaviour incidents", "Attitude to learning"])
      expect(reasons).toContain(part);
    for (const part of ["Wellbeing concern", "External concern", "Teacher concern"]) expect(reasons).toContain(part);
  });

  test("a slip among the marks never turns a Red learner green, in the sheet or in What if", async () => {
    const rated = () => {
      const [tier, reasons, action] = ["Risk tier", "Reasons", "Required action"].map((heading) => column(heading)[1]);
      return { tier, reasons, action };
    };
    const before = rated();
    expect(before).toMatchObject({ tier: "Red", reasons: "Severe: 3 grades below MEG (3 or more)" });
    const [[mark]] = addon.values("'A levels'!K4") as [[number]];
    for (const slip of [999, 61, -3, "sixty", "B", "45/60", "N/S", "40?"]) {
      await addon.type("'A levels'!K4", [[slip]]);
      expect({ slip, ...rated() }).toMatchObject({
        slip,
        tier: "Not enough data",
        reasons: expect.stringMatching(/^Not read: /) as string,
        action: "Correct what cannot be read",
      });
    }
    const { learners } = ((await addon.call("whatIf")) as { data: WhatIf }).data;
    const slipped = learners.filter(({ learnerId }) => learnerId === "M1001");
    const ofPhysics = slipped.map((one) => ({
      ...one,
      courses: one.courses.filter(({ course }) => course === "Physics"),
    }));
    expect(compareTiers(ofPhysics, defaultPolicy, defaultPolicy).counts.find((one) => one.before === 1)?.tier).toBe(
      "Not enough data",
    );
    await addon.type("'A levels'!K4", [[mark]]);
    expect(rated()).toEqual(before);
  }, 120_000);

  test("no cell shows an error or a mark that cannot be right", () => {
    for (const heading of ["Average %", "Working at", "Gap to MEG", "Latest change", "Missing work", "Required action"])
      expect(column(heading).filter((text) => /#|\?|found|undefined/.test(text))).toEqual([]);
  });
});

describe("open-university", () => {
  let addon: Addon;
  beforeAll(async () => void (addon = await openSample("open-university")), 120_000);
  afterAll(closeWorkbooks);
  const column = (heading: string) => shown(addon, "open-university", heading);

  test("without a GCSE average every learner is said to have no baseline, and none has a gap or a band", () => {
    expect(new Set(column("MEG"))).toEqual(new Set(["No baseline"]));
    expect(new Set(column("Progress band"))).toEqual(new Set([""]));
    // An ungraded learner is below any target, though nobody can say by how much.
    expect(new Set(column("Gap to MEG"))).toEqual(new Set(["", "U without a MEG"]));
  });

  test("real marks and missing work alone still tell the tiers apart; without work, or with one mark alone, it is not enough", () => {
    const tiers = column("Risk tier");
    for (const tier of ["Red", "Amber", "On track"]) expect([tier, count(tiers, tier) > 40]).toEqual([tier, true]);
    const pieces = trackerRowsOf("open-university").map(
      (row) => Object.entries(row).filter(([heading, mark]) => heading.startsWith("TMA") && mark !== "").length,
    );
    const isUnknown = tiers.map((tier) => tier === "Not enough data");
    expect(pieces.filter((handedIn, row) => handedIn === 0 && !isUnknown[row])).toEqual([]);
    expect(pieces.filter((handedIn, row) => handedIn > 1 && isUnknown[row])).toEqual([]);
    expect(count(tiers, "Not enough data")).toBeGreaterThan(pieces.filter((handedIn) => handedIn === 0).length);
  });

  test("no column but the five assignments counts as an assessment", () => {
    const { id = "" } = addon.workbook.sheets().find(({ name }) => name === "Assessments") ?? {};
    const listed = addon.workbook.read({ sheet: id, row: 0, column: 0, ...addon.workbook.extent(id), columns: 1 });
    const codes = rowsOf("open-university/assessments.csv").map((row) => row.Assessment);
    expect(listed.map(([cell]) => cell?.display).filter(Boolean)).toEqual(["Assessment", ...codes]);
    const averages = column("Average %").filter((text) => text !== "");
    expect(averages.filter((text) => !/^\d{1,3}\.\d$/.test(text))).toEqual([]);
  });
});
