import { once } from "../once";
import { gradesFrom, type Qualification } from "./qualification";

const technical = (size: string, grades: string): Qualification => ({
  name: `Cambridge Technical ${size}`,
  aliases: [`OCR Cambridge Technical ${size}`, `CTEC ${size}`],
  grades: gradesFrom(grades),
  pointsSource: "DfE 16–18 points, 2025",
  baseline: { kind: "value added", model: `OCR Cambridge Technical ${size} at Level 3` },
});

export const cambridgeTechnicals = once((): readonly Qualification[] => [
  technical("Certificate", "D* 25, D 17.5, M 12.5, P 7.5, U 0"),
  technical("Extended Certificate", "D* 50, D 35, M 25, P 15, U 0"),
  technical("Introductory Diploma", "D* 50, D 35, M 25, P 15, U 0"),
  technical("Foundation Diploma", "D*D* 75, D*D 63.75, DD 52.5, DM 45, MM 37.5, MP 30, PP 22.5, U 0"),
  technical("Diploma", "D*D* 100, D*D 85, DD 70, DM 60, MM 50, MP 40, PP 30, U 0"),
  technical(
    "Extended Diploma",
    "D*D*D* 150, D*D*D 135, D*DD 120, DDD 105, DDM 95, DMM 85, MMM 75, MMP 65, MPP 55, PPP 45, U 0",
  ),
]);
