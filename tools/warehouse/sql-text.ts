/** A text as BigQuery SQL has it. */
export const sqlText = (value: string): string => `'${value.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;
