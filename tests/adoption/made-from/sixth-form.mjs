import { formula, lines, mark, percent, rows, shownAsPercent } from "./cells.mjs";

/** Two mocks, each with its mark, the percentage that a formula makes of it, and a grade read off by eye. */
const twoMocks = [
  ["61001", "Abbot", "Rhian", 31, "B", 42, "B"],
  ["61002", "Brandt", "Felix", 17, "E", 25, "E"],
  ["61003", "Cutler", "Jo", 36, "A", 55, "A"],
  ["61005", "Dhillon", "Simran", 13, "U", 20, "U"],
  ["61006", "Esposito", "Luca", 24, "C", 34, "C"],
  ["61007", "Fry", "Hanna", 22, "D", 32, "D"],
];

/** Raw marks with what a department makes of them beside: the mean of the raw marks is no percentage. */
const rawMarks = [
  ["Grieve", 12001, 14, 22],
  ["Hodge", 12002, 9, 13],
  ["Innes", 12003, 18, 27],
  ["Jessop", 12004, 6, 10],
  ["Khoury", 12006, 12, 17],
];

export const sixthForm = [
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
    name: "nought-and-one",
    about: "Homework handed in or not, as 1 and 0, beside a test: no marks, unless somebody says so",
    csv: lines(`Student ID,Surname,First name,Homework 1,Homework 2,Unit test (40),Attendance
      Z1,Fay,Hope,1,1,29,96
      Z2,Gunn,Ira,0,1,17,95
      Z3,Hoad,Jess,1,0,36,97
      Z4,Ibbs,Kim,0,0,13,92
      Z5,Jowett,Lee,1,1,23,85`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: "firstName", F: mark(40), G: "attendance" },
    cannotBeKnown: [
      { about: "marks", column: "D", why: "1 and 0 say that homework came, or are marks out of 1" },
      { about: "marks", column: "E", why: "1 and 0 say that homework came, or are marks out of 1" },
    ],
  },
  {
    name: "rates-that-are-no-marks",
    about:
      "Absence, lateness, what was handed in and targets in per cent, a gap with a sign, weeks and days in headings: none of them marks",
    csv: lines(`Student ID,Surname,First name,Unauthorised absence %,Sessions missed %,Homework handed in %,Lateness %,Attendance target %,Att %,+/- target,Week 12 test (30),Test 3 (12/11) /45,Behav pts,Overall
      K01,Amery,Jo,2,4,100,3,95,96,1,24,36,12,80
      K02,Bright,Lu,9,14,60,12,95,86,-2,14,20,-8,45.6
      K03,Carr,Max,0,1,95,0,95,99,2,28,43,30,94.4
      K04,Dodd,Nia,21,28,40,25,95,72,-3,9,14,-20,30.6
      K05,Eyre,Sam,1,5,90,2,95,95,0,20,29,4,65.6`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: "firstName", I: "attendance", K: mark(30), L: mark(45) },
    cannotBeKnown: [{ about: "direction", column: "J", why: "whether + is above or below the target stands nowhere" }],
  },
  {
    name: "small-class-with-totals",
    about:
      "Three learners: sums and means under words of the department's own, too few to prove them; possible marks in a row below the headings",
    csv: lines(`Student ID,Surname,First name,Reading,Writing,Both together,Cumulative,Mock average,Lessons attended,Lessons held
      ,Possible marks,,40,60,,,,,
      J1,Finch,Al,31,45,76,76,76.3,38,40
      J2,Garde,Bea,18,22,40,40,40.8,33,40
      J3,Hythe,Cy,36,55,91,91,90.8,40,40`),
    headerRow: 1,
    learners: [3, 5],
    used: {
      A: "learnerId",
      B: "surname",
      C: "firstName",
      D: mark(40),
      E: mark(60),
      I: { use: "attendanceCount", possible: "J" },
    },
    mayBeLeft: ["I"],
    cannotBeKnown: [
      { about: "column", column: "F", why: "it is the sum in all three rows, which may be chance" },
      { about: "column", column: "H", why: "an average of something, nobody says of what" },
      { about: "attendance", column: "I", why: "counts of lessons, no rate" },
    ],
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
    name: "out-of-row",
    about:
      "The maxima stand in a row of their own between the headings and the first learner, class averages below the last",
    csv: lines(`12A Economics,,,,,,
      Student Ref,Surname,First name,Micro test,Macro test,Mock paper 1,Att
      Out of,,,35,45,80,
      E501,Lamb,Orla,26,31,57,97
      E502,Mirza,Adil,15,18,34,93
      E504,Nkemelu,Ruth,32,41,72,99
      E505,Oakes,Ben,11,14,25,85
      E507,Pell,Una,20,25,45,89
      ,Class average,,20.8,25.8,46.6,92.6
      ,Highest,,32,41,72,99`),
    headerRow: 2,
    learners: [4, 8],
    used: { A: "learnerId", B: "surname", C: "firstName", D: mark(35), E: mark(45), F: mark(80), G: "attendance" },
  },
  {
    name: "shown-as-percent-below-half",
    about: "Columns shown as per cent in a class that nobody passes half of",
    tab: "Sheet1",
    rows: rows(`ID | Surname | First name | Test 1 | Test 2 | Mock | Attendance
      1001 | Quarrie | Ella | 48% | 45% | 46% | 95%
      1002 | Rees | Ifan | 35% | 38% | 33% | 92%
      1003 | Sandhu | Jas | 42% | 44% | 47% | 91%
      1004 | Tully | Kim | 22% | 30% | 26% | 97%
      1005 | Usher | Lou | 49% | ABS | 47% | 86%`),
    headerRow: 1,
    learners: [2, 6],
    used: {
      A: "learnerId",
      B: "surname",
      C: "firstName",
      D: shownAsPercent,
      E: shownAsPercent,
      F: shownAsPercent,
      G: "attendance",
    },
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
    name: "totals-beside-marks",
    about: "Total, Average and Rank beside two tests; the average is of the raw marks and no percentage",
    tab: "Marks",
    rows: [
      ["Surname", "Cand No", "Test 1 /20", "Test 2 /30", "Total /50", "Average", "Rank"],
      ...rawMarks.map(([surname, id, one, two], index) => [
        surname,
        id,
        one,
        two,
        formula(`C${index + 2}+D${index + 2}`, one + two),
        formula(`AVERAGE(C${index + 2}:D${index + 2})`, (one + two) / 2),
        formula(`RANK(E${index + 2},E$2:E$6)`, 1 + rawMarks.filter(([, , a, b]) => a + b > one + two).length),
      ]),
    ],
    headerRow: 1,
    learners: [2, 6],
    used: { A: "surname", B: "learnerId", C: mark(20), D: mark(30) },
  },
  {
    name: "totals-as-values",
    about: "Totals, a subtotal and a mean of percentages pasted as values, headed in shortened words",
    csv: lines(`Learner ID,Surname,P1 (40),P2 (60),Sub-total,Coursework /50,Ttl,Mean %,Position
      T01,Ahern,28,43,71,36,107,71.2,2
      T02,Booth,16,23,39,18,57,38.1,4
      T03,Cray,35,54,89,45,134,89.2,1
      T04,Dunne,12,17,29,14,43,28.8,5
      T05,Elgin,22,34,56,28,84,55.9,3`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: mark(40), D: mark(60), F: mark(50) },
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
    name: "marks-as-fractions",
    about: "Each cell is written as 18/20: no function reads it, some have become dates, and no sum may pass over that",
    csv: lines(`Student ID,Surname,Quiz 1,Quiz 2,Attendance
      Q1,Eames,18/20,25/30,96
      Q2,Foss,9/20,14/30,93
      Q3,Gale,15/20,27/30,88
      Q4,Hume,8/20,13/30,79`),
    headerRow: 1,
    learners: [2, 5],
    used: { A: "learnerId", B: "surname", C: mark(20), D: mark(30), E: "attendance" },
    cannotBeKnown: [
      {
        about: "marks",
        column: "C",
        why: "the cells have to be split by a person: 9/20 is a text, 8/12 would be a day",
      },
      { about: "marks", column: "D", why: "the cells have to be split by a person" },
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
