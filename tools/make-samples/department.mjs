// The made-up Science and Maths department: its courses, its assessments and its year. Boundaries and weights are invented.

const alevelBoundaries = "A* 80, A 70, B 60, C 50, D 40, E 30";

export const courses = [
  {
    code: "MA",
    title: "A level Mathematics",
    qualification: "A level",
    subject: "Mathematics",
    model: "Mathematics",
    body: "Pearson",
    boundaries: alevelBoundaries,
    tab: "A levels",
    teachers: ["T. Abara", "J. Lindqvist", "P. Moreau"],
  },
  {
    code: "FM",
    title: "A level Further Mathematics",
    qualification: "A level",
    subject: "Further Mathematics",
    model: "Mathematics (Further)",
    body: "Pearson",
    boundaries: alevelBoundaries,
    tab: "A levels",
    teachers: ["J. Lindqvist"],
  },
  {
    code: "PH",
    title: "A level Physics",
    qualification: "A level",
    subject: "Physics",
    model: "Physics",
    body: "AQA",
    boundaries: alevelBoundaries,
    tab: "A levels",
    teachers: ["S. Okonjo", "D. Petrov"],
  },
  {
    code: "CH",
    title: "A level Chemistry",
    qualification: "A level",
    subject: "Chemistry",
    model: "Chemistry",
    body: "OCR",
    boundaries: alevelBoundaries,
    tab: "A levels",
    teachers: ["M. Castellan", "R. Devane"],
  },
  {
    code: "AS",
    title: "BTEC Applied Science",
    qualification: "BTEC Extended Certificate",
    subject: "Applied Science",
    body: "Pearson",
    boundaries: "D* 85, D 70, M 55, P 40",
    tab: "Applied Science",
    teachers: ["L. Haddad", "M. Castellan"],
  },
  {
    code: "GM",
    title: "GCSE Mathematics resit",
    qualification: "GCSE resit",
    subject: "Mathematics",
    body: "Pearson",
    boundaries: "5 65, 4 50, 3 36, 2 24, 1 12",
    tab: "Maths resit",
    teachers: ["P. Moreau", "K. Sandoval"],
  },
];

/** What every course of a tab sits. `part` is how far through the year it is set; what has none is not sat yet. */
const work = {
  "A levels": [
    ["Diagnostic", "Induction diagnostic", "Diagnostic", 40, 0, "15/09/2025", "Baseline", 0],
    ["Autumn test", "Autumn topic test", "Test", 60, 1, "17/10/2025", "First review", 0.2],
    ["Assignment 1", "Problem-solving assignment", "Assignment", 50, 1, "05/12/2025", "First review", 0.4],
    ["Mock 1", "January mock", "Mock", 100, 3, "23/01/2026", "Mid-year", 0.6],
    ["Spring test", "Spring topic test", "Test", 60, 1, "20/03/2026", "Mid-year", 0.8],
    ["Mock 2", "April mock", "Mock", 100, 4, "24/04/2026", "Pre-exam"],
  ],
  // Unit 1 stands first and is sat third: the dates, not the columns, give the order.
  "Applied Science": [
    ["Unit 1", "Principles and applications (exam)", "Exam", 90, 90, "14/01/2026", "Mid-year", 0.6],
    ["Unit 2 A", "Practical procedures, task A", "Assignment", 30, 30, "24/10/2025", "First review", 0.2],
    ["Unit 2 B", "Practical procedures, task B", "Assignment", 30, 30, "12/12/2025", "First review", 0.4],
    ["Unit 3", "Science investigation skills", "Assignment", 60, 60, "13/03/2026", "Mid-year", 0.8],
  ],
  "Maths resit": [
    ["Paper 1", "Paper 1, non-calculator", "Test", 80, 1, "10/10/2025", "First review", 0.2],
    ["November mock", "Whole mock paper", "Mock", 80, 2, "21/11/2025", "First review", 0.4],
    ["Paper 2", "Paper 2, calculator", "Test", 80, 1, "06/02/2026", "Mid-year", 0.6],
    ["March mock", "Whole mock paper", "Mock", 80, 2, "13/03/2026", "Mid-year", 0.8],
  ],
};

export const assessments = Object.entries(work).flatMap(([tab, rows]) =>
  rows.map(([code, title, type, max, weight, date, point, part]) => {
    return { code, title, tab, type, max, weight, date, point, part };
  }),
);

export const dataPoints = [
  ["Baseline", "01/09/2025", "26/09/2025", "Induction and baseline"],
  ["First review", "06/10/2025", "12/12/2025", "First progress review"],
  ["Mid-year", "05/01/2026", "27/03/2026", "Second progress review"],
  ["Pre-exam", "13/04/2026", "08/05/2026", "Readiness for exams"],
  ["Results", "17/08/2026", "28/08/2026", "Results and progression"],
];

export const tutors = ["A. Whitlock", "B. Nakamura", "C. Oyelaran", "E. Fairweather", "H. Zielinska", "I. Marchetti"];
