/**
 * A new ID such as "IMP-0123456789abcdef01234567": made here, so that a save that is repeated is known as the same. It begins with the
 * moment, so that the server knows how far back an earlier try can be.
 */
export function recordId(prefix: string, now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${prefix}-${now.toString(16).padStart(12, "0")}${random}`;
}
