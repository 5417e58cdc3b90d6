import { once } from "../once";
import { gradesFrom, type Qualification } from "./qualification";

const pointsSource = "DfE 16–18 points, 2025";

export const btecNationals = once((): readonly Qualification[] => [
  {
    name: "BTEC Extended Certificate",
    aliases: ["BTEC Subsidiary Diploma"],
    grades: gradesFrom("D* 50, D 35, M 25, P 15, U 0"),
    pointsSource,
    baseline: { kind: "value added", model: "BTEC National Extended Certificate L3 - Band F - P-D*" },
  },
  {
    name: "BTEC Foundation Diploma",
    aliases: ["BTEC 90 Credit Diploma"],
    grades: gradesFrom("D* 75, D 52.5, M 37.5, P 22.5, U 0"),
    pointsSource,
    baseline: { kind: "value added", model: "BTEC National Foundation Diploma L3 - Band H - P-D*" },
  },
  {
    name: "BTEC Diploma",
    aliases: [],
    grades: gradesFrom("D*D* 100, D*D 85, DD 70, DM 60, MM 50, MP 40, PP 30, U 0"),
    pointsSource,
    baseline: { kind: "value added", model: "BTEC National Diploma L3 - Band J - PP-D*D*" },
  },
  {
    name: "BTEC Extended Diploma",
    aliases: [],
    grades: gradesFrom("D*D*D* 150, D*D*D 135, D*DD 120, DDD 105, DDM 95, DMM 85, MMM 75, MMP 65, MPP 55, PPP 45, U 0"),
    pointsSource,
    baseline: { kind: "value added", model: "BTEC National Extended Diploma L3 - Band N - PPP-D*D*D*" },
  },
  {
    name: "BTEC Certificate",
    aliases: [],
    grades: gradesFrom("D* 25, D 17.5, M 12.5, P 7.5, U 0"),
    pointsSource,
    baseline: { kind: "value added", model: "BTEC Level 3 National Certificate (Band D)" },
  },
]);
