/** The destinations tabs. */
export const destinationMessages = {
  all: "All learners",
  noGroup: "No tutor group",
};
