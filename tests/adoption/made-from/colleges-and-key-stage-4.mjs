import { lines, mark, percent, rows, shownAsPercent } from "./cells.mjs";

/** As colleges and schools keep their trackers and as SIMS, Arbor, Bromcom, ProSolution and EBS report. */
export const collegesAndKeyStage4 = [
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
