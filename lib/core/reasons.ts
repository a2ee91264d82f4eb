import type { Evidence, SharedTerm } from './evidence';
import type { Reason } from './match';
import type { Page } from './page';

const MOST_NAMES = 6;
const MOST_WORDS = 4;
/** A word below this rarity, or a short one such as `let` or `came`, tells a reader little. */
const TELLING_RARITY = 4.7;
const TELLING_LENGTH = 5;
/** So many of the rarest shared terms are looked for in captions. */
const HEARD_TERMS = 5;

/** The evidence that made an entry's score, as a reader can check it: the page as source, names, words, the second, the date. */
export function reasonsOf(evidence: Evidence, page: Page): Reason[] {
  const names = evidence.shared.filter(({ inEntry }) => inEntry.name).slice(0, MOST_NAMES);
  const words = tellingWords(evidence.shared.filter(({ inEntry }) => !inEntry.name)).slice(0, MOST_WORDS);
  const reasons: Reason[] = [];
  const addresses = [page.url, page.canonical ?? page.url];
  if (evidence.entry.sources.some(({ url }) => addresses.some((address) => isSamePage(url, address))))
    reasons.push({ kind: 'source', url: page.url });
  reasons.push(...names.map(nameReason), ...words.map(wordReason));
  const caption = captionReason(evidence.shared, page);
  if (caption) reasons.push(caption);
  if (evidence.days !== null) reasons.push({ kind: 'date', days: evidence.days });
  return reasons;
}

/** The words worth saying; where none is, the rarest. They come rarest first. */
function tellingWords(shared: readonly SharedTerm[]): readonly SharedTerm[] {
  const telling = shared.filter(({ rarity, inEntry: { written } }) => rarity >= TELLING_RARITY && !isShort(written));
  return telling.length > 0 ? telling : shared.slice(0, 1);
}

const isShort = (word: string) => word.length < TELLING_LENGTH && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word);

function nameReason({ term, onPage, inEntry }: SharedTerm): Reason {
  const entity = term.startsWith('@') ? term.slice(1) : null;
  return { kind: 'name', entity, onPage: onPage.written, inEntry: inEntry.written };
}

function wordReason({ onPage, inEntry }: SharedTerm): Reason {
  return { kind: 'word', onPage: onPage.written, inEntry: inEntry.written };
}

/** The first line of captions that has the rarest shared term which is heard at all. */
function captionReason(shared: readonly SharedTerm[], page: Page): Reason | null {
  for (const { onPage } of shared.slice(0, HEARD_TERMS)) {
    const wanted = onPage.written.toLowerCase();
    const line = page.captions.find(({ text }) => text.toLowerCase().includes(wanted));
    if (line) return { kind: 'caption', second: Math.floor(line.start), text: line.text };
  }
  return null;
}

/** A fragment or a slash at the end makes no other page. */
function isSamePage(url: string, other: string): boolean {
  const bare = (address: string) => address.replace(/#.*$/, '').replace(/\/$/, '');
  return bare(url) === bare(other);
}
