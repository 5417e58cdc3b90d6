import { migrationMessages as words, releaseMessages } from "../../messages/menu-messages";
import { version } from "../../messages/releases.data";
import { addonVersionKey, versionKey } from "../../tables/policy";

/** Of the tabs as set-up makes them; counts up with each migration. */
export const newestVersion = 1;

/** The version as a row of the Policy tab. */
export const versionRow = () => ({ setting: versionKey, value: newestVersion, unit: "", meaning: words.meaning });

/** The add-on's own version. Nobody's Sheets takes "v0.2.0" for a day, as it may "1.2.0". */
export const addonVersionRow = (is = version) => ({
  setting: addonVersionKey,
  value: `v${is}`,
  unit: "",
  meaning: releaseMessages.meaning,
});
