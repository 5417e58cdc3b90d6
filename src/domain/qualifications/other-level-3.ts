import { gradesFrom, type Qualification } from "./qualification";

const pointsSource = "DfE 16–18 points, 2025";

export const otherLevel3: readonly Qualification[] = [
  {
    name: "Core Maths",
    aliases: ["Level 3 Core Maths", "Core Mathematics", "Mathematical Studies", "Core Maths Qualifications at Level 3"],
    grades: gradesFrom("A 25, B 20, C 15, D 10, E 5, U 0"),
    pointsSource,
    baseline: { kind: "value added", model: "Core Maths Qualifications at Level 3" },
  },
  {
    name: "EPQ",
    aliases: ["Extended Project", "Extended Project Qualification", "Extended Project (Diploma)"],
    grades: gradesFrom("A* 18, A 15, B 12, C 9, D 6, E 3, U 0"),
    pointsSource,
    baseline: { kind: "value added", model: "Extended Project (Diploma)" },
  },
  {
    name: "FSMQ",
    aliases: ["Free Standing Maths", "Free standing Maths Qual Level 3", "Additional Maths FSMQ"],
    grades: gradesFrom("A 8.2, B 6.53, C 4.87, D 3.2, E 1.53, U 0"),
    pointsSource,
    baseline: { kind: "value added", model: "Free standing Maths Qual Level 3" },
  },
];
