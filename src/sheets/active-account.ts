/** The e-mail address of whoever is at work; "" where Google does not tell, which depends on the account and its domain. */
export function activeAccount(session = Session): string {
  try {
    return session.getActiveUser().getEmail();
  } catch {
    return "";
  }
}
