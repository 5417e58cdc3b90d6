/** The ID of a field's control; of a list's entry the field is "2 goal". */
export const controlId = (field: string) => `field-${field.replace(" ", "-")}`;
