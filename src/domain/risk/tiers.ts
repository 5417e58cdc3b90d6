/** Worst first. "Not enough data" comes before "On track": what is not known is never green. */
export const tiers = ["Red", "Amber", "Not enough data", "On track"] as const;
export type Tier = (typeof tiers)[number];

/** Of a row whose tier cannot be read: its formula is in error, or something else was typed over it. */
export const unknownTier: Tier = "Not enough data";
