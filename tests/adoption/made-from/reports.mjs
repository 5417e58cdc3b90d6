import { lines, mark, rows } from "./cells.mjs";

export const reports = [
  {
    name: "sims-marksheet",
    about:
      "SIMS: a title, Students as Surname, First, results per assessment point as working-at grades, the last point still empty",
    tab: "11A-Ma1",
    rows: rows(`Marksheet: Year 11 GCSE Mathematics 11A/Ma1
      Students | Adm No | Reg | KS2 Scaled Score | Target Grade | AP1 | AP2 | AP3 | % Attendance
      Barr, Lena | 004411 | 11R | 104 | 6 | 5 | 6 | | 96
      Cobb, Yusuf | 004412 | 11S | 98 | 4 | 4 | 4 | | 97
      Dray, Mina | 004415 | 11R | 112 | 8 | 6 | 6 | | 95
      Egan, Pat | 004418 | 11T | 101 | 5 | 3 | 2 | | 93
      Frost, Kai | 004420 | 11S | 107 | 7 | 6 | 5 | | 86`),
    textColumns: ["B"],
    merges: ["A1:I1"],
    headerRow: 2,
    learners: [3, 7],
    used: { A: "surname", B: "learnerId", E: "agreedMeg", G: "workingAt", I: "attendance" },
    answers: { qualification: "GCSE", subject: "Mathematics" },
  },
  {
    name: "arbor-fine-grades",
    about: "Arbor: attainment by half term in fine grades, a baseline, points for and against",
    csv: lines(`Student,UPN,Form,Baseline,Year Target,Autumn 1,Autumn 2,Positive points,Negative points,Attendance %
      Hart Gia,X820200001,11A,5,6,5+,6-,41,3,97.2
      Issa Omar,X820200002,11A,4,5,4=,4+,12,9,94.0
      Jory Pip,X820200003,11B,6,7,5-,5+,55,0,95.5
      Kaye Rob,X820200005,11B,5,6,4-,3+,8,22,91.3
      Lunt Una,X820200006,11C,3,4,3+,4-,30,2,87.9`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "surname", B: "learnerId", E: "agreedMeg", G: "workingAt", J: "attendance" },
    answers: { qualification: "GCSE" },
    cannotBeKnown: [
      { about: "qualification", why: "fine grades from 9 to 1 are GCSE grades, but nothing in the sheet says so" },
    ],
  },
  {
    name: "bromcom-assessment",
    about: "Bromcom: Adno and TG, MTG, working-at grades, effort, house and behaviour points, a reading age",
    csv: lines(`Adno,Legal Surname,Forename,TG,KS2 Avg,MTG,Autumn WAG,Spring WAG,Effort,House Points,Behaviour Points,Reading Age,Attendance (%)
      7001,Marr,Ivy,11P,105,6,6,6,2,84,2,15.6,96.1
      7002,Nunn,Cy,11P,97,4,3,4,2,40,15,12.2,93.4
      7004,Olsen,Bjørn,11Q,110,7,5,5,3,66,0,16.1,95.0
      7005,Pask,Dee,11Q,101,5,3,2,2,21,31,13.4,90.8
      7007,Rudd,Em,11R,99,5,5,5,1,73,4,14.0,88.2`),
    headerRow: 1,
    learners: [2, 6],
    used: {
      A: "learnerId",
      B: "surname",
      C: "firstName",
      F: "agreedMeg",
      H: "workingAt",
      I: "attitude",
      M: "attendance",
    },
    answers: { qualification: "GCSE", attitude: "1 is best" },
    cannotBeKnown: [
      { about: "qualification", why: "9-1 grades and a key stage 2 average are those of a GCSE, but nothing says so" },
      { about: "attitude", column: "I", why: "whether 1 or 4 is the best effort stands nowhere" },
    ],
  },
  {
    name: "assessment-points-and-scores",
    about: "Key stage 4: scores of KS2, CAT and FFT beside grades of two assessment points",
    csv: lines(`UPN,Surname,Qualification,Subject,KS2 Prior,CAT Mean,FFT20,Target Grade,AP1,AP2,Attendance
      A101,Sayer,GCSE,History,104,101,6,6,5,5,95
      A102,Tighe,GCSE,History,98,92,4,4,4,4,96
      A103,Unwin,GCSE,History,110,118,8,8,8,7,97
      A104,Vine,GCSE,History,100,97,5,5,3,3,94
      A105,Wade,GCSE,History,103,104,6,6,4,3,92`),
    headerRow: 1,
    learners: [2, 6],
    used: {
      A: "learnerId",
      B: "surname",
      C: "qualification",
      D: "subject",
      H: "agreedMeg",
      J: "workingAt",
      K: "attendance",
    },
  },
  {
    name: "prosolution-register",
    about:
      "ProSolution: report lines above the headings, sessions possible and attended beside the rate, a date range in brackets",
    csv: lines(`Register summary by course,,,,,,,,,
      Printed 28/11/2026,,,,,,,,,
      ,,,,,,,,,
      RefNo,Legal Surname,Forename(s),Module,Possible,Attended,Attendance % (01/09/2026 - 28/11/2026),Punctuality %,Assignment 1 (50),Assignment 2 (50)
      220101,Yardley,Ben,L3 Business,60,58,96.7,95,36,39
      220102,Zaman,Tia,L3 Business,60,51,85,90,31,33
      220105,Alder,Jem,L3 Business,60,57,95,82,17,18
      220106,Blunt,Kay,L3 Business,58,55,94.8,97,20,21
      220109,Crisp,Lou,L3 Business,60,60,100,99,46,47`),
    headerRow: 4,
    learners: [5, 9],
    used: {
      A: "learnerId",
      B: "surname",
      C: "firstName",
      D: "course",
      G: "attendance",
      H: "punctuality",
      I: mark(50),
      J: mark(50),
    },
  },
  {
    name: "ebs-session-counts",
    about: "EBS: Attendance is a count of sessions, the possible ones stand beside it",
    csv: lines(`Person Code,Surname,Forename,UI Code,Attendance,Possible Attendances,Unit 1 (40),Unit 2 (40)
      100231,Dyer,Sam,BU3A,45,50,29,30
      100232,Ewart,Liv,BU3A,49,50,17,18
      100235,Firth,Gus,BU3A,36,50,31,30
      100236,Goss,Nia,BU3A,48,48,36,37
      100238,Hyde,Ray,BU3A,42,50,24,25`),
    headerRow: 1,
    learners: [2, 6],
    used: {
      A: "learnerId",
      B: "surname",
      C: "firstName",
      E: { use: "attendanceCount", possible: "F" },
      G: mark(40),
      H: mark(40),
    },
    mayBeLeft: ["E"],
    cannotBeKnown: [
      { about: "attendance", column: "E", why: "45 of 50 is 90%; where no share can be made of it the column is left" },
    ],
  },
  {
    name: "a-level-fine-grades",
    about: "A level: MTG, current working grade in fine grades, effort asked for with 4 as the best, a UCAS prediction",
    csv: lines(`StudentRef,Student Name,Teaching Group,Qualification,Subject,Av GCSE,Min Target Grade,Current Working At Grade,UCAS predicted grade,ATL (4 = best),Attendance (%)
      L901,"Pace, Mo",12A/Hi1,A level,History,6.1,C,C2,B,3,96
      L902,"Quirk, Nell",12A/Hi1,A level,History,6.8,B,C3,B,3,95
      L904,"Reed, Ossie",12A/Hi1,A level,History,7.4,B,A3,A,4,98
      L905,"Stead, Pia",12A/Hi2,A level,History,6.5,B,D1,C,4,94
      L907,"Trim, Quin",12A/Hi2,A level,History,7.0,A,D2,B,2,92`),
    headerRow: 1,
    learners: [2, 6],
    used: {
      A: "learnerId",
      B: "surname",
      D: "qualification",
      E: "subject",
      F: "prior",
      G: "agreedMeg",
      H: "workingAt",
      J: "attitude",
      K: "attendance",
    },
    answers: { attitude: "4 is best" },
  },
];
