import { formula, lines, mark, rows, shownAsPercent } from "./cells.mjs";

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
];
