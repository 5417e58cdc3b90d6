/** Brings a field to the user, out of a folded part if need be. */
export function reveal(id: string): void {
  const field = document.getElementById(id);
  const folded = field?.closest("details");
  if (folded) folded.open = true;
  field?.focus();
}
