const sexes = { F: "Female", M: "Male" };
/** The two most deprived tenths of England's neighbourhoods, as the data set writes them. That they stand for disadvantage is ours. */
const mostDeprived = ["0-10%", "10-20"];

function disadvantageOf(band) {
  if (band === "") return "";
  return mostDeprived.includes(band) ? "Yes" : "No";
}

/**
 * The published groups as rows of the Learners tab. Nobody in the data has a name, and none is made up. A declared disability stands under
 * SEND; a band of age has no column.
 */
export const learnersTab = (people) => [
  ["Learner ID", "Mode", "Baseline source", "SEND", "Disadvantage", "Sex"],
  ...people.map(({ id_student: id, gender, disability, imd_band: band }) => [
    id,
    "Online",
    "None",
    disability === "TRUE" ? "Yes" : "No",
    disadvantageOf(band),
    sexes[gender],
  ]),
];
