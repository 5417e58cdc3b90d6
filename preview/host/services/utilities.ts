import type { Clock } from "../clock";
import { service } from "../service-object";
import { formatDate } from "../values/format-date";

type Utilities = GoogleAppsScript.Utilities.Utilities;

const hex = (bits: number): string =>
  Math.floor(Math.random() * 2 ** bits)
    .toString(16)
    .padStart(bits / 4, "0");

/** RFC 4122, version 4. Apps Script has no crypto either; the host runs where there may be none. */
const uuid = (): string =>
  `${hex(32)}-${hex(16)}-4${hex(12)}-${(8 + Math.floor(Math.random() * 4)).toString(16)}${hex(12)}-${hex(24)}${hex(24)}`;

export const createUtilities = (clock: Clock): Utilities =>
  service<Utilities>("Utilities", {
    formatDate: (date, timeZone, pattern) => formatDate(date as unknown as Date, timeZone, pattern),
    getUuid: uuid,
    sleep: (milliseconds) => clock.sleep(milliseconds),
  });
