/** A mail to a tutor. It names no learner and no reason: mail is no place for either. */
export const mailMessages = {
  subject: "A concern has been raised with you",
  body: (link: string) =>
    `A colleague has raised a concern with you in the department's tracking sheet. Please read it there and answer it:\n\n${link}\n`,
};
