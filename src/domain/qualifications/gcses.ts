import { once } from "../once";
import { type Grade, gradesFrom, type Qualification } from "./qualification";

const pointsSource = "DfE KS4 points";

const numberGrades = once(() => gradesFrom("9 9, 8 8, 7 7, 6 6, 5 5, 4 4, 3 3, 2 2, 1 1, U 0"));
const letterGrades = once(() => gradesFrom("A* 8.5, A 7, B 5.5, C 4, D 3, E 2, F 1.5, G 1, U 0"));

/** 9-9, 9-8, 8-8 … 1-1, U: a pair is worth the mean of its two grades. */
const pairGrades = once((): readonly Grade[] =>
  Array.from({ length: 17 }, (_step, step) => {
    const [high, low] = [9 - Math.floor(step / 2), 9 - Math.ceil(step / 2)];
    return { name: `${high}-${low}`, points: (high + low) / 2, aliases: [`${high}${low}`, `${high}/${low}`] };
  }).concat([{ name: "U", points: 0, aliases: ["UU", "U-U"] }]),
);

export const gcses = once((): readonly Qualification[] => [
  {
    name: "GCSE",
    aliases: ["GCSE 9-1", "GCSE (9–1)", "GCSE full course", "IGCSE 9-1", "International GCSE 9-1"],
    grades: numberGrades(),
    pointsSource,
    baseline: { kind: "key stage 2" },
  },
  {
    name: "GCSE resit",
    aliases: ["GCSE retake", "Resit", "Retake", "GCSE re-sit", "Condition of funding", "GCSE resits"],
    grades: numberGrades(),
    pointsSource,
    baseline: { kind: "resit" },
  },
  {
    name: "IGCSE",
    aliases: [
      "GCSE A*-G",
      "GCSE (A*–G)",
      "IGCSE A*-G",
      "Cambridge IGCSE",
      "Cambridge International IGCSE",
      "International GCSE",
    ],
    grades: letterGrades(),
    pointsSource,
    baseline: { kind: "local" },
  },
  {
    name: "GCSE Combined Science",
    aliases: ["Combined Science", "GCSE Double Award Science", "Double Award", "Combined Science Trilogy"],
    grades: pairGrades(),
    pointsSource: "DfE KS4 points: the mean of the pair",
    baseline: { kind: "key stage 2" },
  },
]);
