import { PAGE_LIMITS } from '../core/page-limits';
import { lineOf } from './untrusted';

// Ranges rather than \p classes: those take a browser a millisecond each to prepare in a page just loaded.
const QUOTES = /["'`´«»‘-‟‹›]/g;
const DASHES = /[‐-―−﹘﹣－-]/g;
const NO_LETTERS = /[\s!-/:-@[-`{-©«-±´¶-¸»-¿×÷‐-⁯℀-⯿⸀-⹿、-〿！-／：-＠［-｀｛-･]+/;
const ALL_NO_LETTERS = new RegExp(NO_LETTERS, 'g');

/** Two titles that share this part of their words are about the same thing. */
const SHARED_WORDS = 0.4;

/** A title on one line: JSON-LD holds tags and entities where its writer escaped too much. */
export function cleanTitle(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, 4_000) : '';
  return lineOf(text.replace(/<[^<>]+>/g, '').replace(/&(?:#(\d{1,6})|amp|quot);/g, decode), PAGE_LIMITS.title);
}

function decode(entity: string, code: string | undefined): string {
  if (code) return String.fromCodePoint(Number(code));
  return entity === '&amp;' ? '&' : '"';
}

/** Case, quotation marks and dashes differ between the places where a title stands. */
export function foldTitle(title: string): string {
  return title.toLowerCase().replace(QUOTES, '').replace(DASHES, '-').replace(/\s+/g, ' ');
}

/** The letters and digits of a title: what is left when punctuation and spaces differ. */
export function lettersOf(title: string): string {
  return title.toLowerCase().replace(ALL_NO_LETTERS, '');
}

/** The words of a title. */
export function titleWords(title: string): ReadonlySet<string> {
  return new Set(foldTitle(title).split(NO_LETTERS).filter(Boolean));
}

/** Whether two titles share so many words that they are of one page. */
export function isLikeTitle(heading: string, title: string): boolean {
  const [ours, theirs] = [titleWords(heading), titleWords(title)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared > 0 && shared >= SHARED_WORDS * (ours.size + theirs.size - shared);
}

/** A title without the name of the site that tags put after it: a line in bars, a short one, or one like the site's. */
export function withoutSiteName(title: string, site: { readonly name: string; readonly host: string }): string {
  const found = /^(.{12,}?)\s+([|\-–—·•›»:])\s+([^|\-–—·•›»]{2,40})$/.exec(title);
  const [, rest, separator, ending = ''] = found ?? [];
  if (!rest) return title;
  const folded = lettersOf(ending);
  const names = [lettersOf(site.name), lettersOf(site.host)];
  const isNamed = names.some((name) => name !== '' && (name.includes(folded) || folded.includes(name)));
  return isNamed || separator === '|' || ending.split(' ').length <= 2 ? rest : title;
}
