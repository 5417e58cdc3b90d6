import type { Separator } from "../tables/tracker-addresses";

/** Sheets separates arguments with ";" where the decimal sign is a comma, as in fr_FR. */
export function separatorOf(spreadsheetLocale: string): Separator {
  const parts = numberFormatOf(spreadsheetLocale).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value === "," ? ";" : ",";
}

function numberFormatOf(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale.replace(/_/g, "-"));
  } catch {
    // Sheets knows a few locales that are no language tags.
    return new Intl.NumberFormat("en-GB");
  }
}
