/** DfE writes * for A* or D*, ** for D*D*, *DD for D*DD. On a scale with a grade A a lone star is A*. */
export function spellGrade(written, scale) {
  if (written === "*" && scale.includes("A")) return "A*";
  return written.replaceAll("*", "D*");
}
