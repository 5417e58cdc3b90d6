import { lines, mark, percent, rows, shownAsPercent } from "./cells.mjs";

export const collegesAndKeyStage4 = [
  {
    name: "btec-units",
    about:
      "BTEC: units as Pass, Merit, Distinction in letters and words, the overall grade so far, attendance shown as per cent",
    tab: "BTEC App Sci",
    rows: rows(`BTEC Extended Certificate Applied Science
      StudentRef | Student Name | Unit 1 (Ext) | Unit 2 | Unit 3 | Target (ALPS) | CWG | Attendance
      B2001 | Keane, Rory | M | D | M | Merit | Merit | 94%
      B2002 | Lisle, Ana | P | P | U | Merit | Pass | 91%
      B2003 | Mundy, Jo | D | D | D* | Distinction | Distinction | 98%
      B2005 | Nairn, Abe | U | P | P | Distinction | Pass | 93%
      B2006 | Odell, Sue | P | M | P | Merit | Merit | 87%`),
    merges: ["A1:H1"],
    headerRow: 2,
    learners: [3, 7],
    used: { A: "learnerId", B: "surname", F: "agreedMeg", G: "workingAt", H: "attendance" },
    answers: { qualification: "BTEC Extended Certificate", subject: "Applied Science" },
  },
  {
    name: "behaviour-points",
    about: "Behaviour points run below zero and above it: points, not incidents",
    csv: lines(`Student ID,Surname,First name,Behaviour points,Achievement points,Test 1 (50),Test 2 (50),Attendance
      P01,Udall,Bea,-12,30,35,36,95
      P02,Venn,Cal,12,4,33,34,96
      P03,Wick,Dot,0,12,22,21,97
      P04,Yeo,Eli,6,22,40,41,93
      P05,Zane,Fi,-3,8,18,17,94`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: "firstName", F: mark(50), G: mark(50), H: "attendance" },
  },
  {
    name: "attitude-four-is-best",
    about: "Attitude where 4 is exceptional and 1 a cause for concern",
    csv: lines(`Student ID,Surname,First name,ATL,Test 1 (20),Test 2 (40),Attendance
      F01,Aston,Ike,4,15,31,96
      F02,Birt,Jan,1,14,27,95
      F03,Cole,Kay,3,16,30,97
      F04,Dunn,Lex,2,13,26,94
      F05,Eves,May,4,8,15,93`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: "firstName", D: "attitude", E: mark(20), F: mark(40), G: "attendance" },
    answers: { attitude: "4 is best" },
    cannotBeKnown: [{ about: "attitude", column: "D", why: "which end of 1 to 4 is the best stands nowhere" }],
  },
  {
    name: "welsh-headings",
    about: "A Welsh-medium sixth form: every heading in Welsh, accents and all",
    csv: lines(`Rhif y dysgwr,Cyfenw,Enw cyntaf,Grŵp,Prawf 1 (20),Prawf 2 (30),Ffug arholiad (60),Cyfanswm,Presenoldeb %
      D301,Ôl,Mâri,12Ff1,15,22,43,80,96
      D302,Ŵyn,Siân,12Ff1,9,13,28,50,94
      D303,Lewys,Gruff,12Ff1,18,28,55,101,98
      D304,Tomos,Hedd,12Ff2,6,9,20,35,91
      D305,Puw,Llŷr,12Ff2,13,20,39,72,83`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: "firstName", E: mark(20), F: mark(30), G: mark(60), I: "attendance" },
  },
  {
    name: "bilingual-headings",
    about: "Welsh and English in one heading, working-at and target grades among them",
    csv: lines(`Rhif / ID,Cyfenw / Surname,Enw cyntaf / First name,Gradd darged / Target grade,Gradd gyfredol / Working at grade,Prawf 1 / Test 1 (40),Prawf 2 / Test 2 (50),Presenoldeb / Attendance %
      G11,Prys,Ela,B,B,29,37,97
      G12,Rhydderch,Cai,B,D,18,22,95
      G13,Siôn,Nest,A,A,36,45,99
      G14,Teifi,Osian,A,D,15,20,92
      G15,Emlyn,Mari,C,C,22,29,88`),
    headerRow: 1,
    learners: [2, 6],
    used: {
      A: "learnerId",
      B: "surname",
      C: "firstName",
      D: "agreedMeg",
      E: "workingAt",
      F: mark(40),
      G: mark(50),
      H: "attendance",
    },
    answers: { qualification: "A level" },
    cannotBeKnown: [
      { about: "qualification", why: "grades from A to D are those of an A level or of others; nothing says which" },
    ],
  },
  {
    name: "resit-maths",
    about: "GCSE resits: prior grade, three papers of 80 with their total, the best of two mocks as a percentage",
    csv: lines(`GCSE Maths resit 2026-27,,,,,,,,
      ProSolution ID,Student Name,Prior grade,Paper 1 (80),Paper 2 (80),Paper 3 (80),Total (240),Total %,Attendance
      330901,"Fitch, Gaby",3,47,50,49,146,60.8,93
      330902,"Gowan, Hal",3,30,33,31,94,39.2,95
      330905,"Hearn, Isa",2,24,26,27,77,32.1,81
      330906,"Ismay, Jed",3,55,58,60,173,72.1,97
      330908,"Jupp, Kit",2,38,40,41,119,49.6,96`),
    headerRow: 2,
    learners: [3, 7],
    used: { A: "learnerId", B: "surname", D: mark(80), E: mark(80), F: mark(80), I: "attendance" },
  },
  {
    name: "numbers-that-are-no-marks",
    about:
      "Year, age, candidate number, seat, phone, UCAS points, reading age, class size, rank and ALPS score around two tests",
    csv: lines(`Student ID,Surname,Year,Age,Cand No,Seat,Mobile,UCAS points,Reading age,ALPS score,Class size,Test 1 (30),Test 2 (45),Rank,RAG
      N01,Kemp,12,16,4001,12,7700900101,112,15.2,6.1,24,22,33,2,Green
      N02,Lacy,12,17,4002,3,7700900102,96,14.1,5.4,24,13,19,4,Red
      N03,Mead,13,17,4003,27,7700900103,136,16.0,7.2,24,28,41,1,Green
      N04,Nott,12,16,4004,9,7700900104,80,13.3,4.9,24,9,14,5,Red
      N05,Oram,13,18,4005,18,7700900105,104,14.8,5.8,24,17,25,3,Amber`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", L: mark(30), M: mark(45) },
  },
  {
    name: "aat-percent-first",
    about: "AAT: the sign stands before the unit, one unit shown as per cent",
    tab: "AAT L3",
    rows: rows(`Learner Ref | Surname | First name | % FAPS | % ITBK | Mock MATS | Attendance rate
      AA01 | Parr | Tess | 74 | 70 | 72% | 96%
      AA02 | Quine | Uma | 45 | 48 | 44% | 95%
      AA03 | Royle | Vic | 88 | 91 | 90% | 99%
      AA04 | Sear | Win | 36 | 33 | 35% | 92%
      AA05 | Tull | Xan | 66 | 61 | 64% | 84%`),
    headerRow: 1,
    learners: [2, 6],
    used: {
      A: "learnerId",
      B: "surname",
      C: "firstName",
      D: percent,
      E: percent,
      F: shownAsPercent,
      G: "attendance",
    },
  },
  {
    name: "one-percentage-among-marks",
    about: "One cell of a column of marks out of 50 was typed as a percentage",
    csv: lines(`Student ID,Surname,First name,Test 1 (50),Test 2 (60),Attendance
      O01,Underhill,Al,40,47,95
      O02,Vickers,Bo,80%,46,92
      O03,Wain,Cy,33,38,94
      O04,Yapp,Di,18,20,96`),
    headerRow: 1,
    learners: [2, 5],
    used: { A: "learnerId", B: "surname", C: "firstName", D: mark(50), E: mark(60), F: "attendance" },
    mayBeNamedInstead: [3],
  },
  {
    name: "dates-in-headings",
    about: "Days and weeks in the headings, before the title and after it, beside the maxima",
    csv: lines(`Student ID,Surname,First name,12/10 Quiz (20),Mock 14.11.26 /60,Essay wk 9 (30),Attendance % to 28 Nov
      H01,Fane,Bly,15,42,21,95
      H02,Gurr,Cleo,9,27,13,94
      H03,Holt,Dax,18,55,27,98
      H04,Izod,Enya,6,20,9,91
      H05,Jago,Flo,12,37,18,77`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: "firstName", D: mark(20), E: mark(60), F: mark(30), G: "attendance" },
  },
  {
    name: "own-average-that-agrees",
    about: "The department's own average is right: it may be used, and is no further piece of work",
    csv: lines(`Student ID,Surname,First name,Test 1 %,Test 2 %,Test 3 %,Overall %,Attendance
      M01,Keir,Gus,70,74,72,72,95
      M02,Lunn,Hew,44,40,45,43,93
      M03,Moss,Ima,91,88,94,91,99
      M04,Nye,Job,33,30,36,33,90
      M05,Opie,Kat,58,60,59,59,88`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: "firstName", D: percent, E: percent, F: percent, H: "attendance" },
  },
  {
    name: "engagement-of-an-online-cohort",
    about: "An online course: marks beside engagement, concerns as yes and no, headings in capitals with underscores",
    csv: lines(`LEARNER_ID,LAST_NAME,FIRST_NAME,TMA01_SCORE (100),TMA02_SCORE (100),VLE_ENGAGEMENT_%,TEACHER_CONCERN
      V01,Ashe,Gil,72,74,95,No
      V02,Bray,Hex,61,63,94,Yes
      V03,Chard,Ione,38,36,97,No
      V04,Dace,Jory,44,46,78,No
      V05,Esk,Kes,81,NS,96,No`),
    headerRow: 1,
    learners: [2, 6],
    used: {
      A: "learnerId",
      B: "surname",
      C: "firstName",
      D: mark(100),
      E: mark(100),
      F: "online",
      G: "teacherConcern",
    },
  },
];
