import { lines, mark, percent, rows, shownAsPercent } from "./cells.mjs";

/** As Canvas, Moodle, Google Classroom, Blackboard and D2L write their gradebooks. */
export const learningPlatforms = [
  {
    name: "canvas-gradebook",
    about:
      "Canvas: item numbers in brackets, a row of maxima under the headings, four scores of Canvas's own, a test student",
    csv: lines(`Student,ID,SIS User ID,SIS Login ID,Section,Essay 1 (3415068),Practical write-up (3415102),Mock exam (3420011),Current Score,Unposted Current Score,Final Score,Unposted Final Score
          Points Possible,,,,,25.00,40.00,60.00,(read only),(read only),(read only),(read only)
      "Abara, Mo",20411,210034,mabara,12B Physics,20.00,31.00,47.00,78.40,78.40,78.40,78.40
      "Benyon, Cai",20412,210035,cbenyon,12B Physics,11.00,19.00,28.00,46.40,46.40,46.40,46.40
      "Calloway, Iris",20413,210041,icalloway,12B Physics,24.00,37.00,55.00,92.80,92.80,92.80,92.80
      "Dembele, Awa",20417,210044,adembele,12B Physics,9.00,15.00,21.00,36.00,36.00,36.00,36.00
      "Eriksen, Tove",20418,210050,teriksen,12B Physics,18.00,,38.00,65.88,65.88,44.80,44.80
      "Farrow, Dean",20420,210052,dfarrow,12B Physics,16.00,26.00,35.00,61.60,61.60,61.60,61.60
      "Student, Test",29999,,5f2c,12B Physics,0.00,0.00,0.00,0.00,0.00,0.00,0.00`),
    headerRow: 1,
    learners: [3, 8],
    used: { A: "surname", C: "learnerId", F: mark(25), G: mark(40), H: mark(60) },
  },
  {
    name: "canvas-manual-posting",
    about: "Canvas: one more row above the maxima, letters beside the scores, item numbers of three digits",
    csv: lines(`Student,ID,SIS User ID,SIS Login ID,Section,Vectors test (812),Mechanics problem set (815),Current Points,Final Points,Current Score,Current Grade,Final Score,Final Grade
      ,,,,,Manual Posting,,,,,,,
          Points Possible,,,,,30.00,20.00,(read only),(read only),(read only),(read only),(read only),(read only)
      "Gittins, Rhys",311,S0021,rgittins,13A,24.00,15.00,39.00,39.00,78.00,B,78.00,B
      "Hossain, Nadia",312,S0022,nhossain,13A,27.00,18.50,45.50,45.50,91.00,A,91.00,A
      "Ivers, Tom",313,S0023,tivers,13A,12.00,9.00,21.00,21.00,42.00,E,42.00,E
      "Jarosz, Ola",314,S0025,ojarosz,13A,10.00,7.00,17.00,17.00,34.00,U,34.00,U
      "Kettle, Amy",315,S0026,akettle,13A,18.00,11.00,29.00,29.00,58.00,D,58.00,D`),
    headerRow: 1,
    learners: [4, 8],
    used: { A: "surname", C: "learnerId", F: mark(30), G: mark(20) },
  },
  {
    name: "moodle-real",
    about: "Moodle, marks as they were given: nowhere does it say out of what, and the course total stands beside them",
    csv: lines(`First name,Last name,ID number,Institution,Department,Email address,Quiz: Cells (Real),Assignment: Osmosis report (Real),Quiz: Mock paper (Real),Course total (Real),Last downloaded from this course
      Bea,Llwyd,40071,,,b.llwyd@college.example,8.00,19.00,33.00,60.00,1764412800
      Jan,Novak,40072,,,j.novak@college.example,9.50,23.00,41.00,73.50,1764412800
      Ada,Okafor,40075,,,a.okafor@college.example,4.00,10.00,-,14.00,1764412800
      Sion,Pritchard,40078,,,s.pritchard@college.example,3.00,8.00,17.00,28.00,1764412800
      Meg,Quill,40079,,,m.quill@college.example,7.00,16.50,29.00,52.50,1764412800
      Omar,Rashid,40082,,,o.rashid@college.example,6.00,14.00,27.00,47.00,1764412800`),
    headerRow: 1,
    learners: [2, 7],
    used: { A: "firstName", B: "surname", C: "learnerId", G: mark(10), H: mark(25), I: mark(50) },
    cannotBeKnown: [
      { about: "maximum", column: "G", why: "10 is given nowhere; the highest mark is 9.5" },
      { about: "maximum", column: "H", why: "25 is given nowhere; the highest mark is 23" },
      { about: "maximum", column: "I", why: "50 is given nowhere; the highest mark is 41" },
    ],
  },
  {
    name: "moodle-percentage",
    about: "Moodle, as percentages with a space before the sign; a dash where there is no mark",
    csv: lines(`First name,Last name,ID number,Email address,Quiz: Algebra (Percentage),Assignment: Modelling (Percentage),Course total (Percentage),Last downloaded from this course
      Ned,Sowerby,51001,n.sowerby@college.example,72.00 %,64.00 %,68.00 %,1764412800
      Gwen,Tranter,51002,g.tranter@college.example,48.00 %,51.50 %,49.75 %,1764412800
      Bilal,Umar,51004,b.umar@college.example,30.00 %,36.00 %,33.00 %,1764412800
      Zsofi,Varga,51007,z.varga@college.example,91.00 %,-,91.00 %,1764412800
      Kit,Whitlock,51008,k.whitlock@college.example,57.00 %,55.00 %,56.00 %,1764412800`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "firstName", B: "surname", C: "learnerId", E: shownAsPercent, F: shownAsPercent },
  },
  {
    name: "classroom-grades",
    about:
      "Google Classroom: rows of dates and points under the headings, no number for a learner but the e-mail address, words for missing and excused",
    csv: lines(`Last Name,First Name,Email Address,An Inspector Calls essay,Poetry comparison,Spoken language talk
      Date,,,2026-09-25,2026-10-16,2026-11-13
      Points,,,30,40,20
      Yeoman,Lily,l.yeoman@college.example,24,31,15
      Zielinska,Ewa,e.zielinska@college.example,15,19,9
      Adeyemi,Tobi,t.adeyemi@college.example,27,Excused,18
      Bostock,Carl,c.bostock@college.example,18,Missing,11
      Chowdhury,Rima,r.chowdhury@college.example,Missing,Missing,8
      Dacre,Finn,f.dacre@college.example,21,26,13`),
    headerRow: 1,
    learners: [4, 9],
    used: { A: "surname", B: "firstName", C: "learnerId", D: mark(30), E: mark(40), F: mark(20) },
    cannotBeKnown: [
      { about: "learnerId", why: "no column is headed as an ID; the e-mail address tells learners apart" },
    ],
  },
  {
    name: "classroom-one-assignment",
    about:
      "Google Classroom, the grades of one assignment: the state of the work in words beside the grade, out of what is said nowhere",
    csv: lines(`Last Name,First Name,Email Address,Grade,Assignment State,Comments
      Ashworth,Nia,n.ashworth@college.example,34,Returned,
      Bello,Tunde,t.bello@college.example,21,Returned late,"See me about question 3, please"
      Carver,Jo,j.carver@college.example,,Missing,
      Dhillon,Simran,s.dhillon@college.example,38,Returned,
      Evans,Owain,o.evans@college.example,14,Turned In,
      Fry,Lottie,l.fry@college.example,29,Returned,`),
    headerRow: 1,
    learners: [2, 7],
    used: { A: "surname", B: "firstName", C: "learnerId", D: mark(40) },
    cannotBeKnown: [
      { about: "learnerId", why: "no column is headed as an ID; the e-mail address tells learners apart" },
      { about: "maximum", column: "D", why: "40 is given nowhere; the highest grade is 38" },
    ],
  },
  {
    name: "classroom-overall-grade",
    about:
      "Google Classroom, copied into Sheets: the overall grade beside the work as a share, a row of class averages, work that is not graded",
    tab: "Grades",
    rows: rows(`
      Last name|First name|Email address|Overall grade|Field sketch|Rivers test|Reading log|Coasts essay
      Date||||2026-09-18|2026-10-09|2026-10-12|2026-11-06
      Points||||20|50||25
      Class average|||63.2%|13.4|31.8||15.4
      Gale|Robin|r.gale@college.example|78.9%|16|40||19
      Harte|Mina|m.harte@college.example|49.5%|10|25|||
      Ikin|Sol|s.ikin@college.example|88%|18|Excused||21
      Jory|Bea|b.jory@college.example|36%|Missing|18|Missing|9
      Kemp|Ravi|r.kemp@college.example|64.2%|13|31||17`),
    headerRow: 1,
    learners: [5, 9],
    used: { A: "surname", B: "firstName", C: "learnerId", E: mark(20), F: mark(50), H: mark(25) },
    cannotBeKnown: [
      { about: "learnerId", why: "no column is headed as an ID; the e-mail address tells learners apart" },
    ],
  },
  {
    name: "blackboard-grade-center",
    about: "Blackboard: maxima and item numbers in the headings, totals before the work",
    csv: lines(`Last Name,First Name,Username,Student ID,Last Access,Availability,Weighted Total [Total Pts: up to 100 Percentage] |1260435,Total [Total Pts: up to 150 Score] |1260434,Titration report [Total Pts: 40 Score] |1338929,Midterm [Total Pts: 50 Score] |1340363,Mock [Total Pts: 60 Score] |1350917
      Eddowes,Max,meddowes,F10021,2026-11-26 09:12:44,Yes,71.1,106.00,29.00,36.00,41.00
      Fadel,Noor,nfadel,F10022,2026-11-27 15:40:02,Yes,88.7,133.00,36.00,44.00,53.00
      Gorman,Beth,bgorman,F10024,2026-10-02 11:03:19,Yes,37.3,56.00,16.00,19.00,21.00
      Hale,Joss,jhale,F10025,2026-11-20 08:30:00,Yes,50.0,75.00,21.00,25.00,29.00
      Iqbal,Sana,siqbal,F10027,2026-11-25 17:22:31,Yes,62.4,56.00,26.00,30.00,`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "surname", B: "firstName", D: "learnerId", I: mark(40), J: mark(50), K: mark(60) },
  },
  {
    name: "blackboard-utf-16",
    about: "Blackboard writes its file in UTF-16 with tabs between the cells",
    encode: "utf16le",
    csv: lines(`Last Name\tFirst Name\tUsername\tStudent ID\tGrammar test [Total Pts: 20 Score] |88121\tÉcoute [Total Pts: 25 Score] |88140\tTotal [Total Pts: up to 45 Score] |88101
      Ŵyn\tElin\tewyn\tF20001\t15.00\t18.00\t33.00
      Jolliffe\tZoë\tzjolliffe\tF20002\t9.00\t12.00\t21.00
      Kowalczyk\tŁucja\tlkowalczyk\tF20003\t18.50\t22.00\t40.50
      Lindqvist\tÅsa\talindqvist\tF20004\t6.00\t8.00\t14.00
      Mâsur\tDeniz\tdmasur\tF20005\t13.00\t14.50\t27.50`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "surname", B: "firstName", D: "learnerId", E: mark(20), F: mark(25) },
  },
  {
    name: "d2l-points-grade",
    about:
      "D2L Brightspace: maxima between angle brackets, numerators and denominators, a sign at the end of each line",
    csv: lines(`OrgDefinedId,Username,Last Name,First Name,Email,Rivers quiz Points Grade <Numeric MaxPoints:10 Weight:50 Category:Quizzes CategoryWeight:50>,Coasts quiz Points Grade <Numeric MaxPoints:15 Weight:50 Category:Quizzes CategoryWeight:50>,Fieldwork Points Grade <Numeric MaxPoints:60>,Quizzes Subtotal Numerator,Quizzes Subtotal Denominator,Calculated Final Grade Numerator,Calculated Final Grade Denominator,Adjusted Final Grade Numerator,Adjusted Final Grade Denominator,End-of-Line Indicator
      #60011,#nnash,Nash,Nell,n.nash@college.example,7,11,43,18,25,71.7,100,,,#
      #60012,#oobi,Obi,Emeka,e.obi@college.example,9,13.5,52,22.5,25,88.3,100,,,#
      #60013,#ppeel,Peel,Jude,j.peel@college.example,3,5,22,8,25,34.3,100,,,#
      #60015,#rrowe,Rowe,Isla,i.rowe@college.example,5,7.5,31,12.5,25,50.8,100,,,#
      #60016,#ssaleh,Saleh,Dina,d.saleh@college.example,6,9,37,15,25,60.8,100,,,#`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", C: "surname", D: "firstName", F: mark(10), G: mark(15), H: mark(60) },
  },
  {
    name: "percent-kept-as-text",
    about: "A gradebook saved by another program: every percentage is a text, some with a space before the sign",
    tab: "Gradebook",
    rows: rows(`Student No | Last name | First name | Unit quiz 1 | Unit quiz 2 | Mock
      70001 | Tandy | Noel | '72% | '68 % | '70%
      70002 | Upton | Zara | '44% | '49% | '47%
      70003 | Vasquez | Leo | '31 % | ABS | '35%
      70004 | Wray | Ines | '85% | '90% | '88%
      70005 | Yusuf | Hani | '58% | NS | '61%`),
    headerRow: 1,
    learners: [2, 6],
    used: { A: "learnerId", B: "surname", C: "firstName", D: percent, E: percent, F: percent },
  },
];
