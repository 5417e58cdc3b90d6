import { auditTable } from "../../../src/tables/audit";
import { interventionsTable } from "../../../src/tables/interventions";
import { actionToSave } from "../../sheets/action-to-save";
import { openAddon } from "../../support/addon";
import { callSucceeds, type WritingAction } from "../writing-action";

export const saveAction: WritingAction = {
  name: "Log an action",
  open: () =>
    openAddon({ rows: 20, sheets: { Interventions: [interventionsTable.headers], Audit: [auditTable.headers] } }),
  act: (addon) => callSucceeds(addon, "saveAction", actionToSave()),
};
