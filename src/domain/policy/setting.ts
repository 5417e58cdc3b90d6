/** One line of the Policy tab. `source` names the paragraph of the college policy, or says "ours". */
export type Setting = {
  key: string;
  value: number | string;
  unit: string;
  meaning: string;
  source: string;
  minimum?: number;
  maximum?: number;
  choices?: readonly string[];
};

/** Its values may be written with a percent sign. */
export const isInPercent = ({ unit }: Pick<Setting, "unit">): boolean => unit === "%" || unit === "percentage points";
