/**
 * A cell of Google Sheets holds 50,000 characters (UTF-16 code units); two are left for the quotation marks in which the Audit tab keeps what
 * stood there.
 */
export const longestText = 49_998;

/** A sheet cannot keep control characters, other than tab and line breaks, nor half of a surrogate pair. */
export function isPrintable(text: string): boolean {
  // Without the "u" flag a pair would look like two halves.
  // oxlint-disable-next-line no-control-regex
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udfff]/u.test(text);
}

/** Whether a cell can hold a text as it stands. */
export const isCellText = (text: string) => text.length <= longestText && isPrintable(text);
