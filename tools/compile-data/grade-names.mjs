/** DfE writes * for A* and D*, ** for D*D*, *DD for D*DD. People write the letter, so the compiled modules do. */
export function gradeName(grade, scale) {
  const letter = scale.some((other) => other.includes("A")) ? "A" : "D";
  return grade.replaceAll("*", `${letter}*`);
}
