import { faultMessages } from "../src/messages/panel-messages";

const words = faultMessages;

/**
 * What Google says when a call does not get through, and what to tell the user instead. Google documents none of these texts; the first
 * two are reported for browsers with several accounts: github.com/enuchi/React-Google-Apps-Script/issues/46.
 */
const faults: readonly { readonly said: RegExp; readonly means: string }[] = [
  { said: /PERMISSION_DENIED|reading from storage/i, means: words.severalAccounts },
  { said: /authori[sz]ation is required|do not have permission to call/i, means: words.notAllowed },
  { said: /NetworkError|HTTP 0\b|failed to fetch|network (error|connection)|err_internet/i, means: words.noConnection },
  { said: /exceeded maximum execution time|timed? ?out/i, means: words.tooLong },
  { said: /for one day|daily (limit|quota)/i, means: words.dayIsUsedUp },
  { said: /too many LockService|lock timeout/i, means: words.othersSave },
  { said: /protected (cell|range|sheet|object)/i, means: words.isProtected },
  { said: /number of cells in the workbook above the limit/i, means: words.isFull },
  {
    said: /service (error|unavailable)|internal error|backend error|server error occurred|failed while accessing document|empty response/i,
    means: words.googleFailed,
  },
  { said: /too many (simultaneous|times|scripts)|rate limit|quota/i, means: words.tooMany },
  { said: /script function not found/i, means: words.oldPanel },
];

/** A plain sentence for what went wrong. A sentence of our own server passes through as it is. */
export function plainSentence(error: unknown): string {
  const message = (error as { message?: unknown } | null | undefined)?.message ?? error;
  const said = typeof message === "string" ? message.trim() : "";
  const known = faults.find((fault) => fault.said.test(said));
  if (known) return known.means;
  // Google puts the kind of error before our own words.
  return said.replace(/^(Script|Type|Range)?Error: |^Exception: /, "") || words.unknown;
}
