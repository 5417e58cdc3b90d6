import { lines, mark } from "./cells.mjs";

export const gradesBesideMarks = [
  {
    name: "grades-and-targets",
    about: "No marks at all: a minimum target grade, ALPS, grades worked at in three months, UCAS; the last one counts",
    csv: lines(`Admission No,Surname,Forename,Avg GCSE,MTG,ALPS target,Oct WAG,Dec WAG,Mar WAG,UCAS predicted
      8101,Ames,Lu,6.4,B,A,C,C,B,A
      8102,Beal,Mo,5.2,C,B,D,D,E,C
      8103,Cobb,Ned,7.6,A,A*,A,A,A,A
      8104,Daly,Oz,5.9,C,B,D,E,U,B
      8105,Eves,Pam,6.9,B,A,B,B,B,B`),
    headerRow: 1,
    learners: [2, 6],
    answers: { qualification: "A level", subject: "Biology" },
    used: { A: "learnerId", B: "surname", C: "firstName", D: "prior", E: "agreedMeg", I: "workingAt" },
  },
  {
    name: "grades-by-term-beside-marks",
    about:
      "A mark and a grade for each term beside a target, the terms cut short: the grade worked at decides, not the average",
    csv: lines(`UPN,Surname,Forename,Y11 Target,Aut Grade,Aut Mark (80),Spr Grade,Spr Mark (80)
      X1,Ash,Jo,6+,6-,58,6=,60
      X2,Bay,Kit,5=,3+,30,3-,27
      X3,Cox,Lee,8+,8=,75,8+,77
      X4,Day,Mo,5-,2=,20,2-,18
      X5,Eve,Nat,8=,5+,52,5+,53`),
    headerRow: 1,
    learners: [2, 6],
    answers: { qualification: "GCSE", subject: "Geography" },
    used: { A: "learnerId", B: "surname", C: "firstName", D: "agreedMeg", F: mark(80), G: "workingAt", H: mark(80) },
  },
  {
    name: "grades-of-tests-beside-a-target",
    about: "A grade of each test beside a target: whether the last one is the grade worked at stands nowhere",
    csv: lines(`Student ID,Surname,First name,Avg GCSE,Target,Test 1 grade,Test 2 grade,Attendance %
      41,Ash,Jo,6.4,B,B,B,96
      42,Bay,Kit,5.2,C,D,E,95
      43,Cox,Lee,7.6,A,A,A,99
      44,Day,Mo,5.9,C,E,U,94
      45,Eve,Nat,6.9,B,C,B,93`),
    headerRow: 1,
    learners: [2, 6],
    answers: { qualification: "A level", subject: "History" },
    used: { A: "learnerId", B: "surname", C: "firstName", D: "prior", E: "agreedMeg", G: "workingAt", H: "attendance" },
    cannotBeKnown: [{ about: "column", column: "G", why: "a grade of one test, or the one worked at" }],
  },
  {
    name: "mark-and-grade-in-one",
    about: "34 (C) in one cell, which no function reads: left in silence the average would be of the other mock alone",
    csv: lines(`Student ID,Surname,First name,Mock 1 /50,Mock 2 /60
      M1,Aske,Jo,34 (C),44
      M2,Boon,Kit,17 (E),20
      M3,Cush,Lee,47 (A),56
      M4,Dyer,Mo,12 (U),15
      M5,Enos,Nat,28 (D),35`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: "firstName", E: mark(60) },
    cannotBeKnown: [{ about: "marks", column: "D", why: "the mark cannot be read until its grade stands elsewhere" }],
  },
  {
    name: "raw-and-ums",
    about: "Raw mark, UMS and grade of each unit: the same work three times over",
    csv: lines(`Cand No,Name,Unit 1 raw /60,Unit 1 UMS /90,Unit 1 grade,Unit 2 raw /60,Unit 2 UMS /90,Unit 2 grade
      3001,Ash Jo,44,68,B,46,70,B
      3002,Bay Kit,22,36,U,20,33,U
      3003,Cox Lee,57,86,A,56,85,A
      3004,Day Mo,18,30,U,19,32,U
      3005,Eve Nat,36,56,C,38,59,C`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: mark(60), F: mark(60) },
  },
  {
    name: "teams-assignments",
    about:
      "Microsoft Teams: each assignment, then Points (out of how many) and Feedback, the same headings again and again",
    csv: lines(`Student ID,First Name,Last Name,Cells quiz,Points,Feedback,Enzymes test,Points,Feedback
      p10001,Ada,Pike,17,20,Good,31,40,
      p10002,Ben,Quill,9,20,,15,40,See me
      p10003,Cal,Rudd,19,20,,38,40,
      p10004,Dot,Sane,6,20,,11,40,
      p10005,Eli,Tull,14,20,,27,40,`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "firstName", C: "surname", D: mark(20), G: mark(40) },
  },
];
