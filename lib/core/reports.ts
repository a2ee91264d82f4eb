import type { Entry } from './entry';

/** One event as one card: the report that leads it, and others of the same event. */
export interface Card<Item> {
  readonly lead: Item;
  readonly others: readonly Item[];
}

/** So much of the shorter report's words must stand in the other too. */
const SHARED_SHARE = 0.8;
/** Shorter words are in every sentence. */
const SHORTEST_WORD = 4;

/**
 * Folds reports of one event on one day, such as two copies of an agency's text, into one card. Each card stands where
 * its lead, the best by `score`, stood.
 */
export function foldReports<Item extends { readonly entry: Entry; readonly score: number }>(
  items: readonly Item[],
): Card<Item>[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.find(([first]) => first && isSameReport(first.entry, item.entry));
    if (group) group.push(item);
    else groups.push([item]);
  }
  const cards = groups.map((group) => {
    const lead = group.reduce((best, item) => (item.score > best.score ? item : best));
    return { lead, others: group.filter((item) => item !== lead) };
  });
  return cards.sort((a, b) => items.indexOf(a.lead) - items.indexOf(b.lead));
}

function isSameReport(a: Entry, b: Entry): boolean {
  if (a.date !== b.date || a.language !== b.language || !mayBeSamePeople(a, b)) return false;
  const [shorter, longer] = [reportWords(a), reportWords(b)].sort((one, other) => one.size - other.size);
  if (!shorter || !longer || shorter.size === 0) return false;
  return shorter.intersection(longer).size >= SHARED_SHARE * shorter.size;
}

/** Calls on one day read alike and differ in who spoke. */
function mayBeSamePeople(a: Entry, b: Entry): boolean {
  const [fewer, more] = [new Set(a.participants), new Set(b.participants)].sort((one, other) => one.size - other.size);
  return fewer !== undefined && more !== undefined && fewer.isSubsetOf(more);
}

function reportWords({ title, text }: Entry): Set<string> {
  return new Set(wordsIn(`${title} ${text}`).filter((word) => word.length >= SHORTEST_WORD));
}

/** The words of one report that another does not have, as they are written: what the two tell differently. */
export function wordsOnlyIn(report: Entry, other: Entry): string[] {
  const known = new Set(wordsIn(`${other.title} ${other.text}`));
  const written = `${report.title} ${report.text}`.match(WORD) ?? [];
  return [...new Set(written.filter((word) => !known.has(word.toLowerCase())))];
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];
