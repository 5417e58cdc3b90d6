/** Asks for a file. @param kinds as in ".csv,.xlsx" @returns undefined when none was chosen */
export function chooseFile(kinds: string): Promise<File | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = kinds;
  return new Promise((done) => {
    input.addEventListener("change", () => done(input.files?.[0]));
    input.addEventListener("cancel", () => done(undefined));
    input.click();
  });
}
