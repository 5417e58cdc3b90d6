import { openPolicy } from "../sheets/what-if/policy-workbook";
import { kept } from "../sheets/trackers";
import { isFullRun, tell } from "../support/full-run";
import { closeWorkbooks } from "../support/workbooks";
import { everyDeed, tryMeanwhile } from "./meanwhile";

jest.setTimeout(isFullRun("faults") ? 36_000_000 : 600_000);
afterEach(closeWorkbooks);

const open = kept(openPolicy);

test.each(everyDeed)("While the Policy is changed, a person %s: every setting ends right", async (deed) => {
  const { tried, failures } = await tryMeanwhile(
    {
      open,
      act: async (addon) => {
        const answer = (await addon.call("changePolicy", {
          id: "POL-0123456789abcdef01234567",
          settings: [
            { key: "attendance.amber", before: 90, after: 88 },
            { key: "gap.severe", before: -3, after: -4 },
          ],
        })) as { ok: boolean; message?: string };
        return answer.ok ? "" : (answer.message ?? "?");
      },
      tabs: { Policy: ["Setting"], Audit: ["Record", "Field", "After"] },
      cellByCell: true,
    },
    deed,
  );
  tell(`While the Policy is changed, a person ${deed}: ${tried} moments tried.`);
  expect(failures).toEqual([]);
  expect(tried).toBeGreaterThan(0);
});
