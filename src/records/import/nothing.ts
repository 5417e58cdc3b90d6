/** What exports write for nothing: never a value, and never a reason to clear a cell. */
export const nothing = /^\s*(?:|-+|–|—|n\/?a|none|null|no data|not available|#n\/a|#div\/0!)\s*$/i;
