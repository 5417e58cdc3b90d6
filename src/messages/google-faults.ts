import { faultMessages as words } from "./panel-messages";

/**
 * What Google says when something does not get through, and what to tell the user instead. Google documents none of these texts; the first
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
  { said: /outside the dimensions of the sheet/i, means: words.sheetChanged },
  {
    said: /service (error|unavailable)|internal error|backend error|server error occurred|failed while accessing document|empty response/i,
    means: words.googleFailed,
  },
  { said: /too many (simultaneous|times|scripts)|rate limit|quota/i, means: words.tooMany },
  { said: /script function not found/i, means: words.oldPanel },
];

/** What helps where Google itself has failed; undefined for what Google does not say. */
export const googleFault = (said: string): string | undefined => faults.find((fault) => fault.said.test(said))?.means;
