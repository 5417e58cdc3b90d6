/** Whom a form is about: "Ada Example", "ID 10231". */
export const aboutLearner = ({ name, id }: { readonly name: string; readonly id: string }) =>
  [name, id && `ID ${id}`].filter(Boolean);
