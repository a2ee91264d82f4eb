import { bestPath } from './best-path';

/** What must be said of another entry before the light moves there: about one rare name. */
const SWITCH_COST = 5;
/** What a second without a word on it costs: after 25 s a mention is a new one. */
const COST_A_SECOND = 0.2;
/** Seconds for which an entry stays lit after the last word on it. */
const HOLD = 30;
/** The longest that a line of captions lasts, in seconds; then nobody speaks. */
const LINE_LENGTH = 5;
/** The line before the first name leads up to it, when it begins at most so many seconds before. */
const LEAD_IN = 8;
const MOST_ENTRIES = 3;

/** A span with the places of its entries in the list that was weighed. */
export interface WeighedSpan {
  readonly from: number;
  readonly to: number;
  readonly indexes: readonly number[];
}

/** The cues from `first` to `last` are about the entry at `index`. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly index: number;
}

/**
 * Cuts a video into spans.
 *
 * @param starts seconds at which the cues begin, in order.
 * @param weights for each cue what it says of each entry.
 */
export function spansOf(starts: readonly number[], weights: readonly (readonly number[])[]): WeighedSpan[] {
  const end = (cue: number) => Math.min(starts[cue]! + LINE_LENGTH, starts[cue + 1] ?? Number.POSITIVE_INFINITY);
  const gains = weights.map((row, cue) => {
    const cost = COST_A_SECOND * (end(cue) - starts[cue]!);
    return [0, ...row.map((weight) => weight - cost)];
  });
  const runs = runsOf(bestPath(gains, SWITCH_COST), (cue) => starts[cue]! - end(cue - 1) <= HOLD);
  const froms = runs.map((run, place) => starts[firstOf(run, runs[place - 1], starts, weights)]!);
  const spans = runs.map(({ first, last, index }, place) => ({
    from: froms[place]!,
    to: Math.min(end(last) + HOLD, froms[place + 1] ?? Number.POSITIVE_INFINITY),
    indexes: ranked(weights.slice(first, last + 1), index),
  }));
  // Cues that begin at the same second can be about different entries.
  return spans.filter(({ from, to }) => from < to);
}

/** The stretches of one state other than 0; `continues` says whether a cue follows closely on the one before. */
function runsOf(path: readonly number[], continues: (cue: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < path.length; ) {
    const state = path[first]!;
    let last = first;
    while (path[last + 1] === state && continues(last + 1)) last++;
    if (state > 0) runs.push({ first, last, index: state - 1 });
    first = last + 1;
  }
  return runs;
}

/** The cue at which a run begins for a viewer: the line before, if it leads up to it and says nothing of the last run. */
function firstOf(
  { first }: Run,
  before: Run | undefined,
  starts: readonly number[],
  weights: readonly (readonly number[])[],
): number {
  const lead = first - 1;
  if (lead < 0 || starts[first]! - starts[lead]! > LEAD_IN) return first;
  const isOfLast =
    before !== undefined && lead <= before.last && (lead <= before.first || weights[lead]![before.index]! > 0);
  return isOfLast ? first : lead;
}

/** The entry of a run, then those of which most is said in it. */
function ranked(weights: readonly (readonly number[])[], lit: number): number[] {
  const sums = new Map<number, number>();
  for (const row of weights) {
    for (const [index, weight] of row.entries()) if (weight > 0) sums.set(index, (sums.get(index) ?? 0) + weight);
  }
  sums.delete(lit);
  const others = [...sums].sort(([a, x], [b, y]) => y - x || a - b).map(([index]) => index);
  return [lit, ...others.slice(0, MOST_ENTRIES - 1)];
}
