import { once } from "../once";
import { gradesFrom, type Qualification } from "./qualification";

const pointsSource = "DfE 16–18 points, 2025";

/** 45 to 24 points; below 24 the diploma is not awarded. DfE: 300 for 45, and 9.5 less for each point. */
const diplomaGrades = once(() =>
  Array.from({ length: 22 }, (_step, step) => ({
    name: String(45 - step),
    points: 300 - 9.5 * step,
  })),
);

export const otherLevel3 = once((): readonly Qualification[] => [
  {
    name: "Core Maths",
    aliases: ["Level 3 Core Maths", "Core Mathematics", "Mathematical Studies", "Core Maths Qualifications at Level 3"],
    grades: gradesFrom("A 25, B 20, C 15, D 10, E 5, U 0"),
    pointsSource,
    baseline: { kind: "value added", model: "Core Maths Qualifications at Level 3", subject: "Mathematical Studies" },
  },
  {
    name: "EPQ",
    aliases: ["Extended Project", "Extended Project Qualification", "Extended Project (Diploma)"],
    grades: gradesFrom("A* 18, A 15, B 12, C 9, D 6, E 3, U 0"),
    pointsSource,
    baseline: { kind: "value added", model: "Extended Project (Diploma)", subject: "Study Skills" },
  },
  {
    name: "FSMQ",
    aliases: ["Free Standing Maths", "Free standing Maths Qual Level 3", "Additional Maths FSMQ"],
    grades: gradesFrom("A 8.2, B 6.53, C 4.87, D 3.2, E 1.53, U 0"),
    pointsSource,
    baseline: {
      kind: "value added",
      model: "Free standing Maths Qual Level 3",
      subject: "Additional Mathematics FSMQ",
    },
  },
  {
    name: "IB Diploma",
    aliases: ["IB", "International Baccalaureate", "IBDP"],
    grades: diplomaGrades(),
    pointsSource,
    baseline: { kind: "value added", model: "International Baccalaureate", subject: "Baccalaureate" },
  },
  {
    name: "IB Higher Level",
    aliases: ["IB HL", "IBO Higher level component"],
    grades: gradesFrom("7 60, 6 48, 5 36, 4 24, 3 12, 2 0"),
    pointsSource,
    baseline: { kind: "value added", model: "IBO Higher level component" },
  },
  {
    name: "IB Standard Level",
    aliases: ["IB SL", "IBO Standard level component"],
    grades: gradesFrom("7 25, 6 20, 5 15, 4 10, 3 5, 2 0"),
    pointsSource,
    baseline: { kind: "value added", model: "IBO Standard level component" },
  },
]);
