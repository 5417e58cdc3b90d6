/** Ours: keeps a feature that tells the two apart wholly from running off. */
const ridge = 0.01;
const rounds = 25;

/** A logistic regression by Newton's method; gives the chance of 1 for a row of features. */
export function fitLogistic(rows, outcomes) {
  const design = rows.map((row) => [1, ...row]);
  const size = design[0].length;
  let weights = Array.from({ length: size }, () => 0);
  const chanceOf = (row) => 1 / (1 + Math.exp(-row.reduce((sum, value, place) => sum + value * weights[place], 0)));
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight, place) => (place === 0 ? 0 : -ridge * weight));
    const curvature = weights.map((_, place) => weights.map((_other, other) => (place === other ? ridge : 0)));
    for (const [index, row] of design.entries()) {
      const chance = chanceOf(row);
      for (let place = 0; place < size; place++) {
        gradient[place] += (outcomes[index] - chance) * row[place];
        for (let other = 0; other < size; other++)
          curvature[place][other] += chance * (1 - chance) * row[place] * row[other];
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, place) => weight + step[place]);
  }
  return (row) => chanceOf([1, ...row]);
}

/** Gauss's elimination with the largest pivot. */
function solve(matrix, right) {
  const rows = matrix.map((row, place) => [...row, right[place]]);
  for (let place = 0; place < rows.length; place++) {
    const best = rows.slice(place).reduce((top, row) => (Math.abs(row[place]) > Math.abs(top[place]) ? row : top));
    const at = rows.indexOf(best);
    [rows[place], rows[at]] = [rows[at], rows[place]];
    for (let other = 0; other < rows.length; other++) {
      if (other === place) continue;
      const times = rows[other][place] / rows[place][place];
      rows[other] = rows[other].map((value, column) => value - times * rows[place][column]);
    }
  }
  return rows.map((row, place) => row.at(-1) / row[place]);
}
