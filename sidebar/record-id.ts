/** A new ID such as "IMP-0123456789abcdef01234567": made here, so that a save that is repeated is known as the same. */
export function recordId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `${prefix}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
