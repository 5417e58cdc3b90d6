import { once } from "../once";
import { aat } from "./aat";
import { advancedLevels } from "./advanced-levels";
import { btecNationals } from "./btec-nationals";
import { cambridgeTechnicals } from "./cambridge-technicals";
import { functionalSkills } from "./functional-skills";
import { gcses } from "./gcses";
import { otherLevel3 } from "./other-level-3";
import type { Qualification } from "./qualification";

/** Every qualification the add-on has words for. What else DfE's model has is found by DfE's own name. */
export const allQualifications = once((): readonly Qualification[] => [
  ...advancedLevels(),
  ...gcses(),
  ...btecNationals(),
  ...cambridgeTechnicals(),
  ...otherLevel3(),
  aat,
  functionalSkills,
]);
