import { clamp } from "./random.mjs";
import { learnerStory } from "./stories.mjs";

const firstNames = {
  Female:
    "Aaliyah Aisha Amara Amelia Anika Chloe Ebony Eleni Elif Fatima Freya Grace Hana Imani Isla Ivy Jasmin Kavya Layla Lucia Mabel Maya Mei Nadia Niamh Olive Priya Rosa Ruby Saoirse Seren Uma Yara Zainab Zofia",
  Male: "Adam Alfie Arjun Ben Callum Daniel Dayo Ethan Finlay George Hamza Harvey Jakub Joel Kai Leo Malik Mohsin Noah Omar Owen Ravi Sami Tariq Theo Tomasz Yusuf",
};
const surnames =
  "Abbot Ackroyd Adeyemi Aziz Barlow Bello Bhatt Carver Chaudhry Cohen Dalton Doyle Eze Farrell Fofanah Gallow Gupta Hale Hashemi Hobbs Ibrahim Ismail Jarvis Kaminski Kaur Kemp Larsen Lowe Mbeki Mistry Morrow Nair Nolan Obuya Osei Paton Pryce Qureshi Rahimi Rowe Sadler Salvi Sharpe Silva Tanner Teague Uddin Vance Vidal Wade Wren Yilmaz Zaman".split(
    " ",
  );

/** Average GCSE by route: mean, spread, lowest, highest. */
const priors = {
  "A level": [6.6, 0.9, 4.2, 8.9],
  "Applied Science": [4.9, 0.6, 3.7, 6.4],
  resit: [3.6, 0.5, 2.2, 4.9],
};
/** What learners who only resit mathematics with the department study elsewhere in the college. */
const otherProgrammes = ["Business", "Health and Social Care", "Art and Design", "Engineering"];
const destinations = ["University", "University", "University", "Apprenticeship", "Employment", "Undecided"];
const rounded = (value, digits) => Number(value.toFixed(digits));

function routeOf(number) {
  if (number < 110) return "A level";
  return number < 150 ? "Applied Science" : "resit";
}

/** A date of the academic year that ends with `year`: September to August. */
function birthday(random, year) {
  const month = random.whole(1, 12);
  const day = random.whole(1, 28);
  return [day, month].map((part) => String(part).padStart(2, "0")).join("/") + `/${month >= 9 ? year - 1 : year}`;
}

function nameMaker(random) {
  const taken = new Set();
  return function nameFor(sex) {
    const name = { surname: random.pick(surnames), firstName: random.pick(firstNames[sex].split(" ")) };
    const whole = Object.values(name).join(" ");
    if (taken.has(whole)) return nameFor(sex);
    taken.add(whole);
    return name;
  };
}

/** Where a learner starts. Those from abroad have no GCSEs: a diagnostic or an interview stands in. */
function baselineOf(random, route, isFromAbroad, resits) {
  if (isFromAbroad) {
    const hasDiagnostic = random.chance(0.5);
    return {
      prior: "",
      source: hasDiagnostic ? "Diagnostic" : "Interview",
      diagnosticEnglish: hasDiagnostic ? `${random.whole(45, 80)}%` : "",
      diagnosticMaths: hasDiagnostic ? `${random.whole(50, 90)}%` : "",
      gcseEnglish: "",
      gcseMaths: "",
    };
  }
  const [mean, spread, lowest, highest] = priors[route];
  const prior = rounded(clamp(random.normal(mean, spread), lowest, highest), 2);
  const near = (low) => clamp(Math.round(random.normal(prior, 0.7)), low, 9);
  const heldGrade = random.weighted([
    [3, 62],
    [2, 28],
    [1, 10],
  ]);
  return {
    prior,
    source: "GCSE",
    diagnosticEnglish: "",
    diagnosticMaths: "",
    gcseEnglish: near(route === "A level" ? 5 : 3),
    gcseMaths: resits ? heldGrade : near(route === "A level" ? 6 : 4),
  };
}

/** 180 made-up learners. `story` and `engagement` only drive the made-up marks; neither is written to a file. */
export function makeLearners(random, tutors) {
  const nameFor = nameMaker(random);
  return Array.from({ length: 180 }, (_, number) => {
    const route = routeOf(number);
    const isAdult = number === 151 || number === 163;
    const isFromAbroad = number % 29 === 7;
    const resits = route === "resit" || (route === "Applied Science" && number % 3 === 0);
    const sex = random.pick(["Female", "Male"]);
    return {
      id: `M${1001 + number}`,
      ...nameFor(sex),
      sex,
      dateOfBirth: birthday(random, isAdult ? 1996 + (number % 7) : random.pick([2008, 2009])),
      tutor: tutors[number % tutors.length],
      tutorGroup: `T${1 + (number % tutors.length)}`,
      route,
      resits,
      programme: route === "resit" ? random.pick(otherProgrammes) : route,
      mode: number % 23 === 5 ? "Hybrid" : number % 61 === 11 ? "Online" : "On site",
      baseline: baselineOf(random, route, isFromAbroad, resits),
      story: learnerStory(random),
      engagement: random.normal(0, 1),
      send: random.chance(0.12) ? "Yes" : "No",
      eal: isFromAbroad || random.chance(0.2) ? "Yes" : "No",
      disadvantage: random.chance(0.24) ? "Yes" : "No",
      careExperienced: random.chance(0.02) ? "Yes" : "No",
      destination: random.pick(destinations),
      consent: isAdult ? (number === 151 ? "Yes" : "No") : "",
    };
  });
}
