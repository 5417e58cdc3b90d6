import { clamp } from "./random.mjs";

const firstNames =
  "Aaliyah Adam Aisha Alfie Amara Amelia Anika Arjun Ben Callum Chloe Daniel Dayo Ebony Eleni Elif Ethan Fatima Finlay Freya George Grace Hamza Hana Harvey Imani Isla Ivy Jakub Jasmin Joel Kai Kavya Layla Leo Lucia Mabel Malik Maya Mei Mohsin Nadia Niamh Noah Olive Omar Owen Priya Ravi Rosa Ruby Sami Saoirse Seren Tariq Theo Tomasz Uma Yara Yusuf Zainab Zofia".split(
    " ",
  );
const surnames =
  "Abbot Ackroyd Adeyemi Aziz Barlow Bello Bhatt Carver Chaudhry Cohen Dalton Doyle Eze Farrell Fofanah Gallow Gupta Hale Hashemi Hobbs Ibrahim Ismail Jarvis Kaminski Kaur Kemp Larsen Lowe Mbeki Mistry Morrow Nair Nolan Obuya Osei Paton Pryce Qureshi Rahimi Rowe Sadler Salvi Sharpe Silva Tanner Teague Uddin Vance Vidal Wade Wren Yilmaz Zaman".split(
    " ",
  );

const isoToUk = (year, month, day) => `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;

/** In the academic year 2025/26 a learner of year 12 was born between September 2008 and August 2009. */
function birthday(random, youngest) {
  const month = random.whole(1, 12);
  return isoToUk(month >= 9 ? youngest - 1 : youngest, month, random.whole(1, 28));
}

function programmeOf(number) {
  if (number < 110) return "A level";
  return number < 150 ? "Applied Science" : "Maths resit";
}

function priorFor(random, programme) {
  if (programme === "A level") return clamp(random.normal(6.6, 0.9), 4.2, 8.9);
  return programme === "Applied Science"
    ? clamp(random.normal(4.9, 0.6), 3.7, 6.4)
    : clamp(random.normal(3.6, 0.5), 2.2, 4.9);
}

/** 180 made-up learners. `engagement` and `story` only drive the made-up marks; neither is written to a file. */
export function makeLearners(random, tutors) {
  return Array.from({ length: 180 }, (_, number) => {
    const programme = programmeOf(number);
    const isAdult = number === 151 || number === 163;
    const isInternational = number % 29 === 7;
    return {
      id: `M${1001 + number}`,
      surname: random.pick(surnames),
      firstName: random.pick(firstNames),
      dateOfBirth: isAdult ? birthday(random, 1996 + (number % 7)) : birthday(random, random.chance(0.5) ? 2009 : 2008),
      tutor: tutors[number % tutors.length],
      tutorGroup: `T${1 + (number % tutors.length)}`,
      programme,
      mode: number % 23 === 5 ? "Hybrid" : number % 61 === 11 ? "Online" : "On site",
      prior: isInternational ? "" : Math.round(priorFor(random, programme) * 100) / 100,
      engagement: random.normal(0, 1),
      send: random.chance(0.12) ? "Yes" : "No",
      eal: random.chance(0.25) || isInternational ? "Yes" : "No",
      disadvantage: random.chance(0.24) ? "Yes" : "No",
      careExperienced: random.chance(0.02) ? "Yes" : "No",
      sex: random.pick(["Female", "Male"]),
      destination: random.pick(["University", "University", "University", "Apprenticeship", "Employment", "Undecided"]),
      consent: isAdult ? (number === 151 ? "Yes" : "No") : "",
      resitGrade: random.weighted([
        [3, 62],
        [2, 28],
        [1, 10],
      ]),
    };
  });
}
