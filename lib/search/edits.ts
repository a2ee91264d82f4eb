/** Letters that a word must have for one mistake in it to be forgiven, and for two. */
const ONE_EDIT_FROM = 5;
const TWO_EDITS_FROM = 9;

/** How many letters of a word may be wrong. */
export function editsAllowed(word: string): number {
  if (word.length >= TWO_EDITS_FROM) return 2;
  return word.length >= ONE_EDIT_FROM ? 1 : 0;
}

/**
 * Whether at most `most` edits make one word of the other. An edit is a letter too many, too few or wrong, or two
 * neighbours exchanged (the optimal string alignment distance). The first letter must be right.
 */
export function isWithinEdits(word: string, other: string, most: number): boolean {
  if (word[0] !== other[0] || Math.abs(word.length - other.length) > most) return false;
  let [twoBefore, before]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= word.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const wrong = word[row - 1] === other[column - 1] ? 0 : 1;
      let edits = Math.min(before![column]! + 1, now[column - 1]! + 1, before![column - 1]! + wrong);
      if (row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1]) {
        edits = Math.min(edits, twoBefore![column - 2]! + 1);
      }
      now.push(edits);
    }
    if (Math.min(...now) > most) return false;
    [twoBefore, before] = [before, now];
  }
  return before!.at(-1)! <= most;
}
