/** A number as a person types it, "0.5" or "0,5"; NaN for anything else, a blank included. */
export function decimal(text: string | undefined): number {
  const written = (text ?? "").trim().replace(",", ".");
  return /^\d+(\.\d+)?$|^\.\d+$/.test(written) ? Number(written) : Number.NaN;
}
