import type { Cue } from './cues';
import { parseDate } from './dates';
import type { TermDocument } from './document';
import type { Entry } from './entry';
import { documentOfEntry } from './entry-document';
import { value } from './evidence';
import type { Lexicon } from './lexicon';
import type { Rarity } from './rarity';

/** A day that is said aloud says as much as a rare name. */
const DAY_WEIGHT = 9;
/** What the archive itself says needs no other evidence. */
const ABOUT_WEIGHT = 30;
/** A word that is no name may be there by chance. */
const WORD_SHARE = 0.3;
/** Length of a short entry's weighted terms: longer ones share more by chance, and each term counts less. */
const SHORT = 22;

/**
 * Weighs cues against entries: the sum over the terms that they share of
 * `rarity · (1 + ln weight) · telling · √(22 / length)`, where `telling` is 1 for a term of one entry and 0 for one of
 * all, and `length` is that of the entry's vector of weighted terms; and a fixed weight for a day that is named.
 *
 * @returns for a cue, what it says of each entry.
 */
export function cueWeigher(entries: readonly Entry[], lexicon: Lexicon, rarity: Rarity): (cue: Cue) => number[] {
  const weightOf = (term: string) => Math.max(0, rarity(term));
  const postings = new Map<string, { index: number; weight: number }[]>();
  for (const [index, entry] of entries.entries()) {
    const document = documentOfEntry(entry, lexicon);
    const share = Math.sqrt(SHORT / Math.max(SHORT / 4, lengthOf(document, weightOf)));
    for (const [term, occurrence] of document.terms) {
      const weight = share * value(occurrence, weightOf(term)) * (occurrence.name ? 1 : WORD_SHARE);
      postings.set(term, [...(postings.get(term) ?? []), { index, weight }]);
    }
  }
  return (cue) => {
    const weights = entries.map((entry) => (cue.about.has(entry.id) ? ABOUT_WEIGHT : 0) + dayWeight(cue, entry));
    for (const term of cue.terms) {
      const holders = postings.get(term) ?? [];
      const telling = tellingShare(holders.length, entries.length);
      for (const { index, weight } of holders) weights[index]! += telling * weight;
    }
    return weights;
  };
}

/** 1 for a term of a single entry, 0 for one of them all: `ln(n / holders) / ln(n)`. */
function tellingShare(holders: number, entries: number): number {
  return entries <= 1 ? 1 : Math.log(entries / Math.max(1, holders)) / Math.log(entries);
}

function lengthOf(document: TermDocument, weightOf: Rarity): number {
  let squares = 0;
  for (const [term, occurrence] of document.terms) squares += value(occurrence, weightOf(term)) ** 2;
  return Math.sqrt(squares);
}

function dayWeight(cue: Cue, entry: Entry): number {
  if (cue.days.size === 0) return 0;
  const span = parseDate(entry.date);
  return span && span.first === span.last && cue.days.has(span.first) ? DAY_WEIGHT : 0;
}
