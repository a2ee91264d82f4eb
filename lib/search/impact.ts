/** Saturation and length normalisation of Okapi BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;
/**
 * Meaningful words of an entry of usual length. Not the mean of the archive: so an entry's impacts depend on the entry
 * alone, and segments can be built, merged and compared without knowing one another.
 */
const USUAL_LENGTH = 40;
const HIGHEST = 255;

/**
 * How much a term counts in an entry before it is rounded: `w·(1 + k) / (w + k·(1 - b + b·l/L))`, 0 to 1 + k, for a
 * term of weight `w` in an entry of `l` meaningful words.
 */
export function exactImpact(weight: number, length: number): number {
  const fit = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / USUAL_LENGTH);
  return (weight * (1 + SATURATION)) / (weight + fit);
}

/** The impact as it is stored: 1 to 255, where 255 stands for 1 + k. */
export function impactOf(weight: number, length: number): number {
  return Math.max(1, Math.min(HIGHEST, Math.round((HIGHEST * exactImpact(weight, length)) / (1 + SATURATION))));
}

/** Dates and fields have no frequency: they count as an impact of 1 before rounding. */
export const DATE_IMPACT = Math.round(HIGHEST / (1 + SATURATION));
