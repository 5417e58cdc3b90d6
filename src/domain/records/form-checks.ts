/** A check for each field of a form, in the order in which the form asks. */
export type FormChecks<Form, Field extends string, Problem extends string> = {
  readonly [F in Field]: (form: Form) => Problem | undefined;
};

/** The fields that a form asks for, in its order. */
export const fieldsOf = <Form, Field extends string, Problem extends string>(
  checks: FormChecks<Form, Field, Problem>,
): Field[] => Object.keys(checks) as Field[];

export interface FormProblem<Field extends string, Problem extends string> {
  readonly field: Field;
  readonly problem: Problem;
}

/** At most one problem per field, topmost first. */
export function formProblems<Form, Field extends string, Problem extends string>(
  checks: FormChecks<Form, Field, Problem>,
  form: Form,
): FormProblem<Field, Problem>[] {
  return fieldsOf(checks).flatMap((field) => {
    const problem = checks[field](form);
    return problem ? [{ field, problem }] : [];
  });
}
