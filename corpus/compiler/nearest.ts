/** Names further away than this share of their letters are no help. */
const GREATEST_SHARE_CHANGED = 0.4;

/** The candidate that a mistyped name most likely means, or `null` when none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.floor(name.length * GREATEST_SHARE_CHANGED) + 1;
  for (const candidate of candidates) {
    const distance = Math.min(
      ...wholeAndEndings(candidate).map((part, cut) => editDistance(name, part) + Math.sign(cut) / 2),
    );
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** Ends a sentence about a mistyped name: `; did you mean "le-drian"?`, or a full stop when no candidate is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const candidate = nearest(name, candidates);
  return candidate === null ? '.' : `; did you mean "${candidate}"?`;
}

/** `emmanuel-macron` is also meant by `macron`, though what is written in full goes first. */
function wholeAndEndings(candidate: string): string[] {
  const words = candidate.split('-');
  return words.map((_, cut) => words.slice(cut).join('-'));
}

/** Levenshtein distance: the fewest letters to insert, delete or replace. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = previous[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[right.length]!;
}
