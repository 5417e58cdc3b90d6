import { once } from "../once";
import { gradesFrom, type Qualification } from "./qualification";

const alevelGrades = once(() => gradesFrom("A* 60, A 50, B 40, C 30, D 20, E 10, U 0"));
const asGrades = once(() => gradesFrom("A 25, B 20, C 15, D 10, E 5, U 0"));
const pointsSource = "DfE 16–18 points, 2025";
const byAnalogy = "DfE 16–18 points of the GCE qualification, by analogy: DfE lists none for this one";

export const advancedLevels = once((): readonly Qualification[] => [
  {
    name: "A level",
    aliases: ["Advanced level", "A2", "AL"],
    grades: alevelGrades(),
    pointsSource,
    baseline: { kind: "value added", model: "GCE A level" },
  },
  {
    name: "AS",
    aliases: ["AS level", "Advanced Subsidiary", "GCE AS level (All)"],
    grades: asGrades(),
    pointsSource,
    baseline: { kind: "value added", model: "GCE AS level (All)" },
  },
  {
    name: "International A level",
    aliases: ["IAL", "Edexcel International A level", "International Advanced level"],
    grades: alevelGrades(),
    pointsSource: byAnalogy,
    baseline: { kind: "local" },
  },
  {
    name: "Cambridge International A level",
    aliases: ["CAIE A level", "CIE A level", "Cambridge A level"],
    grades: alevelGrades(),
    pointsSource: byAnalogy,
    baseline: { kind: "local" },
  },
  {
    name: "Cambridge International AS",
    aliases: [
      "Cambridge International AS level",
      "CAIE AS level",
      "CIE AS level",
      "International AS",
      "International AS level",
    ],
    grades: asGrades(),
    pointsSource: byAnalogy,
    baseline: { kind: "local" },
  },
]);
