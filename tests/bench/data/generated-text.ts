import { pick, randomFrom } from './random';

/** A sentence of news with its day. */
export interface DatedText {
  readonly date: string;
  readonly text: string;
}

/** How many different words there are to draw from; of 80,000 texts, two thirds of them are then drawn. */
const VOCABULARY = 90_000;
/**
 * Word frequencies fall as rank^-0.9 among the first thousand and as rank^-1.38 below, as counted in 82,000 sentences
 * of a news archive (2.3 million words) in November 2026.
 */
const [HEAD_SLOPE, TAIL_SLOPE, KNEE] = [0.9, 1.38, 1_000];
/** Lengths in words are log-normal: median 24, quartiles 18 and 33, never under 9. */
const [MEDIAN_LENGTH, LENGTH_SPREAD, LEAST_LENGTH] = [24, 0.45, 9];
const FIRST_DAY = Date.UTC(2011, 0, 1);
const DAYS = 5_500;
const DAY_MILLISECONDS = 86_400_000;

/** The most frequent words are real, so that lists of stop words act as they do on real text. */
const FUNCTION_WORDS =
  'the of in to and a is at for by on from with that after as are an have it has his which their be was who its were over against during not'.split(
    ' ',
  );
const CONSONANTS = [...'bdfghjklmnprstvwz', 'ch', 'sh', 'th'];
const VOWELS = [...'aeiou'];
/** Without a common factor with a million, so that neighbouring ranks begin differently. */
const SCATTER = 387_433;

/** Sentences without sense but with the statistics of news: how often words occur, how long texts are, their days. */
export function generateTexts(count: number, seed: number): DatedText[] {
  const random = randomFrom(seed);
  const sums = cumulativeFrequencies();
  return Array.from({ length: count }, () => ({
    date: new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY_MILLISECONDS).toISOString().slice(0, 10),
    text: sentence(lengthFrom(random), () => rankAt(sums, random() * sums.at(-1)!)),
  }));
}

/** The word of a frequency rank, counted from 0: different for each. */
export function wordOfRank(rank: number): string {
  const common = FUNCTION_WORDS[rank];
  if (common) return common;
  let rest = (rank * SCATTER) % 1_000_000;
  let word = '';
  for (let syllable = 0; syllable < 3; syllable++, rest = Math.floor(rest / 100)) {
    word += CONSONANTS[rest % 20]! + VOWELS[Math.floor((rest % 100) / 20)]!;
  }
  return isName(rank) ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** In news a good part of the rarer words are names. */
function isName(rank: number): boolean {
  return rank > 300 && rank % 3 === 0;
}

function sentence(length: number, rank: () => number): string {
  const words = Array.from({ length }, () => wordOfRank(rank()));
  const [first, ...others] = words;
  return `${first![0]!.toUpperCase()}${first!.slice(1)} ${others.join(' ')}.`;
}

function lengthFrom(random: () => number): number {
  // A normal deviate (Box and Muller).
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(LEAST_LENGTH, Math.round(MEDIAN_LENGTH * Math.exp(LENGTH_SPREAD * normal)));
}

function cumulativeFrequencies(): Float64Array {
  const sums = new Float64Array(VOCABULARY);
  let sum = 0;
  for (let rank = 1; rank <= VOCABULARY; rank++) {
    sum += rank <= KNEE ? rank ** -HEAD_SLOPE : KNEE ** (TAIL_SLOPE - HEAD_SLOPE) * rank ** -TAIL_SLOPE;
    sums[rank - 1] = sum;
  }
  return sums;
}

/** The first rank whose cumulative frequency reaches a value. */
function rankAt(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A text made of the first half of one and the second half of another: for more texts than there are. */
export function recombine(texts: readonly DatedText[], count: number, seed: number): DatedText[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const [head, tail] = [words(pick(texts, random)), words(pick(texts, random))];
    const text = [...head.slice(0, head.length >> 1), ...tail.slice(tail.length >> 1)].join(' ');
    return { date: pick(texts, random).date, text };
  });
}

const words = ({ text }: DatedText) => text.split(' ');
