/** The form in which headings and names are compared: lower case, and nothing but letters, digits and single spaces. */
export declare function normalise(text: string): string;
