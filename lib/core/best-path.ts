/**
 * The states that explain a sequence of observations best (Viterbi, 1967): one state for each step, such that the gains
 * along the way, less `switchCost` for each change to a state other than 0, are as high as they can be. State 0 is
 * free to enter; the way begins there. Of equal ways the one that stays is taken, then the one to the lower state.
 *
 * @param gains for each step what each state gains there; all rows have the same length, at least 1.
 */
export function bestPath(gains: readonly ArrayLike<number>[], switchCost: number): number[] {
  const states = gains[0]?.length ?? 0;
  let worth = Array.from({ length: states }, (_, state) => (state === 0 ? 0 : -switchCost));
  const cameFrom: Int32Array[] = [];
  for (const [step, row] of gains.entries()) {
    const from = new Int32Array(states);
    const best = highest(worth);
    worth = worth.map((stayed, state) => {
      const changed = worth[best]! - (state === 0 ? 0 : switchCost);
      const changes = step > 0 && changed > stayed;
      from[state] = changes ? best : state;
      return (changes ? changed : stayed) + row[state]!;
    });
    cameFrom.push(from);
  }
  return walkBack(cameFrom, highest(worth));
}

function highest(worth: readonly number[]): number {
  let best = 0;
  for (let state = 1; state < worth.length; state++) if (worth[state]! > worth[best]!) best = state;
  return best;
}

function walkBack(cameFrom: readonly Int32Array[], last: number): number[] {
  const path = new Array<number>(cameFrom.length);
  let state = last;
  for (let step = cameFrom.length - 1; step >= 0; step--) {
    path[step] = state;
    state = cameFrom[step]![state]!;
  }
  return path;
}
