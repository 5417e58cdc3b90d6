/** Every sentence a user can see. What was expected comes first, then what was found. */
export const messages = {
  addOnName: "Learner Progress",
};
