import { formula, lines, mark, percent, rows } from "./cells.mjs";

/** Two mocks, each with its mark, the percentage that a formula makes of it, and a grade read off by eye. */
const twoMocks = [
  ["61001", "Abbot", "Rhian", 31, "B", 42, "B"],
  ["61002", "Brandt", "Felix", 17, "E", 25, "E"],
  ["61003", "Cutler", "Jo", 36, "A", 55, "A"],
  ["61005", "Dhillon", "Simran", 13, "U", 20, "U"],
  ["61006", "Esposito", "Luca", 24, "C", 34, "C"],
  ["61007", "Fry", "Hanna", 22, "D", 32, "D"],
];

export const hardHeadings = [
  {
    name: "two-heading-rows",
    about:
      "A merged title, the name of each mock merged over Mark, % and Grade; the % is a formula over the mark, not a second piece of work",
    tab: "Yr 13 tracker",
    rows: [
      ["Year 13 Physics 2026-27"],
      [null, null, null, "Mock 1 (Nov)", null, null, "Mock 2 (Feb)", null, null],
      ["Student ID", "Surname", "First name", "Mark /40", "%", "Grade", "Mark /60", "%", "Grade"],
      ...twoMocks.map(([id, surname, first, one, oneGrade, two, twoGrade], index) => [
        Number(id),
        surname,
        first,
        one,
        formula(`D${index + 4}/40`, one / 40, "0%"),
        oneGrade,
        two,
        formula(`G${index + 4}/60`, two / 60, "0%"),
        twoGrade,
      ]),
    ],
    merges: ["A1:I1", "D2:F2", "G2:I2"],
    headerRow: 3,
    learners: [4, 9],
    used: { A: "learnerId", B: "surname", C: "firstName", D: mark(40), G: mark(60) },
  },
  {
    name: "two-heading-rows-pasted",
    about: "The maximum stands in the upper row, the percentages are pasted values: the same work three times over",
    tab: "12B",
    rows: rows(`Student ID | Surname | First name | Autumn test /40 | | | Spring mock (out of 75) | |
       | | | Mark | % | Grade | Mark | % | Grade
      61101 | Abney | Col | 31 | 77.5% | B | 56 | 74.7% | B
      61102 | Beck | Dara | 17 | 42.5% | E | 30 | 40% | E
      61103 | Creed | Ewa | 36 | 90% | A | 69 | 92% | A
      61104 | Dyke | Fergus | 12 | 30% | U | 24 | 32% | U
      61105 | Ellis | Gina | 23 | 57.5% | D | 44 | 58.7% | C`),
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:I1"],
    headerRow: 2,
    learners: [3, 7],
    used: { A: "learnerId", B: "surname", C: "firstName", D: mark(40), G: mark(75) },
  },
  {
    name: "names-merged-over-two-rows",
    about: "Names and attendance merged down over two heading rows, topics above, their maxima below",
    tab: "12 Chem",
    rows: rows(`Learner no. | Surname | Forename | Atomic structure | Bonding | Energetics | Attendance %
       | | | /30 | out of 45 | (max 60) |
      C101 | Galt | Nina | 21 | 30 | 41 | 96
      C102 | Hatch | Obi | 14 | 22 | 30 | 91
      C103 | Imber | Seb | 26 | 40 | 53 | 98
      C104 | Judd | Tia | 10 | 14 | 20 | 84
      C105 | Kerr | Wil | 18 | 28 | 37 | 88`),
    merges: ["A1:A2", "B1:B2", "C1:C2", "G1:G2"],
    headerRow: 2,
    learners: [3, 7],
    used: { A: "learnerId", B: "surname", C: "firstName", D: mark(30), E: mark(45), F: mark(60), G: "attendance" },
  },
  {
    name: "percent-in-the-heading",
    about: "Numbers without a sign under headings with one, on either side, in brackets and as pct",
    csv: lines(`Student ID,Surname,Forename,Mock %,% Essay,Paper 2 (%),Topic test pct,Attendance (%)
      88,Vale,Cai,48,44,47,43,95
      89,Webb,Dot,35,38,31,36,94
      90,Xiong,Mei,46,49,45,48,98
      91,Yates,Ned,25,28,22,26,90
      92,Zafar,Ali,41,40,49,47,82`),
    headerRow: 1,
    learners: [2, 6],
    used: {
      A: "learnerId",
      B: "surname",
      C: "firstName",
      D: percent,
      E: percent,
      F: percent,
      G: percent,
      H: "attendance",
    },
  },
  {
    name: "years-and-numbers-in-headings",
    about: "Years, an item number and a part number in the headings, and nowhere a maximum",
    csv: lines(`Student ID,Surname,First name,Mock 2025/26,Paper 1 (2024),Homework 3,Essay (part 2)
      3301,Fenn,Ivo,51,44,7,18
      3302,Gill,Raj,31,26,4,11
      3303,Hurst,Amy,66,57,9,23
      3304,Ince,Bo,24,20,3,8
      3305,Jebb,Cat,45,40,6,16`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: "firstName", D: mark(75), E: mark(60), F: mark(10), G: mark(25) },
    cannotBeKnown: [
      { about: "maximum", column: "D", why: "2025/26 is a year; the paper was out of 75" },
      { about: "maximum", column: "E", why: "2024 is the year of the paper; it was out of 60" },
      { about: "maximum", column: "F", why: "3 is which homework; it was out of 10" },
      { about: "maximum", column: "G", why: "part 2 is which part; it was out of 25" },
    ],
  },
  {
    name: "maximum-in-every-spelling",
    about: "Ten ways in which a heading says out of how much",
    csv: lines(`Student ID,Surname,Test A (50),Test B /40,Test C out of 25,Test D [max 30],Test E (max. 60 marks),Test F (/20),Test G - 15 marks,Test H (out of 80),Test I [Total Pts: 100],Test J 12pts
      S1,Karim,35,28,18,21,42,14,11,56,70,8
      S2,Lowe,20,16,10,12,24,8,6,32,40,5
      S3,Mott,45,37,23,27,55,18,14,72,91,11
      S4,Neal,15,12,7,9,18,6,4,24,30,3
      S5,Orr,29,22,14,17,34,11,8,45,56,7`),
    headerRow: 1,
    learners: [2, 6],
    used: {
      A: "learnerId",
      B: "surname",
      C: mark(50),
      D: mark(40),
      E: mark(25),
      F: mark(30),
      G: mark(60),
      H: mark(20),
      I: mark(15),
      J: mark(80),
      K: mark(100),
      L: mark(12),
    },
  },
  {
    name: "weight-in-brackets",
    about:
      "A percentage in brackets that may be the weight of the work or the kind of its numbers: only a person can tell",
    csv: lines(`Student ID,Surname,Coursework (20%),Exam (80%)
      W1,Penn,80,58
      W2,Quist,60,44
      W3,Rolt,92,84
      W4,Shah,50,30
      W5,Tice,70,52`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: mark(100, 20), D: mark(100, 80) },
    cannotBeKnown: [
      { about: "weight", column: "C", why: "20% is how much the coursework counts; its marks are per cent" },
      { about: "weight", column: "D", why: "80% is how much the exam counts; its marks are per cent" },
    ],
  },
  {
    name: "name-in-one-column",
    about: "One column of names, Surname, First, and no ID: one heading in four is known",
    csv: lines(`Name,Test 1,Test 2,Mock
      "Uddin, Sara",16,21,58
      "Vaux, Piers",9,13,35
      "Wynn, Cerys",19,27,71
      "Xu, Jia",7,9,24
      "Young, Abi",12,17,44`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: mark(20), C: mark(30), D: mark(80) },
    cannotBeKnown: [
      { about: "learnerId", why: "there is no number; the names tell learners apart" },
      { about: "maximum", column: "B", why: "20 is given nowhere" },
      { about: "maximum", column: "C", why: "30 is given nowhere" },
      { about: "maximum", column: "D", why: "80 is given nowhere; 71 may be a percentage" },
    ],
  },
  {
    name: "repeated-headings",
    about: "Three columns headed Mark",
    csv: lines(`Student ID,Surname,Mark,Mark,Mark,Attendance
      R1,Zeller,7,10,14,95
      R2,Amis,4,6,8,92
      R3,Bryce,9,14,18,98
      R4,Coe,3,4,6,78
      R5,Dodd,6,9,12,94`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: mark(10), D: mark(15), E: mark(20), F: "attendance" },
    cannotBeKnown: [
      { about: "heading", column: "C", why: "which Mark is which, and that it was out of 10" },
      { about: "heading", column: "D", why: "which Mark is which, and that it was out of 15" },
      { about: "heading", column: "E", why: "which Mark is which, and that it was out of 20" },
    ],
  },
  {
    name: "component-codes",
    about: "Cambridge International component codes: 9702/12 is no paper out of 12",
    csv: lines(`Candidate number,Surname,Given name,9702/12 [40],9702/22 [60],9702/42,ATL (1-4)
      0101,Ilves,Mart,29,41,70,1
      0102,Juma,Asha,18,26,46,2
      0103,Koh,Wei,36,54,91,1
      0104,Leka,Ana,13,19,32,3
      0105,Mora,Eva,24,35,58,2`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: "firstName", D: mark(40), E: mark(60), F: mark(100), G: "attitude" },
    answers: { attitude: "1 is best" },
    cannotBeKnown: [
      { about: "maximum", column: "F", why: "42 is the component; the paper is out of 100" },
      { about: "attitude", column: "G", why: "the heading gives the scale, not which end is best" },
    ],
  },
];
