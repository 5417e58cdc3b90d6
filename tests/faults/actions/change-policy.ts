import { openPolicy } from "../../sheets/what-if/policy-workbook";
import { callSucceeds, type WritingAction } from "../writing-action";

export const changePolicy: WritingAction = {
  name: "Change the Policy from What if",
  sample: 4,
  open: openPolicy,
  act: (addon) =>
    callSucceeds(addon, "changePolicy", {
      id: "POL-0123456789abcdef01234567",
      settings: [
        { key: "attendance.amber", before: 90, after: 88 },
        { key: "gap.severe", before: -3, after: -4 },
      ],
    }),
};
