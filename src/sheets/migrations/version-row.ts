import { migrationMessages as words } from "../../messages/migration-messages";
import { versionKey } from "../../tables/policy";

/** Of the tabs as set-up makes them; counts up with each migration. */
export const newestVersion = 1;

/** The version as a row of the Policy tab. */
export const versionRow = () => ({ setting: versionKey, value: newestVersion, unit: "", meaning: words.meaning });
