/**
 * Divides a whole number in proportion to weights; the parts are whole, at least `minimum` and add up
 * exactly.
 */
export function share(total: number, weights: readonly number[], minimum = 0): number[] {
  const free = total - minimum * weights.length;
  if (free < 0) throw new Error(`${total} is too little for ${weights.length} parts`);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (free * weight) / sum);
  const parts = exact.map((part) => minimum + Math.floor(part));
  const missing = total - parts.reduce((all, part) => all + part, 0);
  const byRest = exact
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, missing);
  for (const { index } of byRest) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
