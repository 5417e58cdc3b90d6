import { changedTiers } from "../../../src/domain/risk/changed-tiers";

const kept = (takenOn: string, learnerId: string, tier: "Red" | "Amber" | null) => ({
  takenOn,
  learnerId,
  course: "PH1",
  tier,
});

test("tiers are compared with the latest snapshot; a learner or a tier that it does not know has not changed", () => {
  const now = [
    { learnerId: "1", course: "PH1", tier: "Red" },
    { learnerId: "2", course: "PH1", tier: "Amber" },
    { learnerId: "3", course: "PH1", tier: "Red" },
    { learnerId: "4", course: "PH1", tier: null },
    { learnerId: "1", course: "MA1", tier: "Red" },
    { learnerId: "5", course: "PH1", tier: "Red" },
  ] as const;
  const before = [
    kept("2025-10-01", "3", "Amber"),
    kept("2025-12-01", "1", "Amber"),
    kept("2025-12-01", "2", "Amber"),
    kept("2025-12-01", "4", "Red"),
    kept("2025-12-01", "5", null),
  ];
  expect(changedTiers(now, before)).toEqual({
    since: "2025-12-01",
    changes: [{ learnerId: "1", course: "PH1", was: "Amber", now: "Red" }],
  });
  expect(changedTiers(now, [])).toEqual({ since: "", changes: [] });
});
