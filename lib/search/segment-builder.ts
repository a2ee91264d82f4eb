import { dateTerms } from '../core/candidates';
import { parseDate } from '../core/dates';
import type { Entry } from '../core/entry';
import { documentOfEntry } from '../core/entry-document';
import { toLatin } from '../core/latin';
import type { Lexicon } from '../core/lexicon';
import { readWords } from '../core/words';
import { encodeCalendar } from './calendar';
import { type DictionaryItem, packDictionary } from './dictionary';
import { EntryChunkWriter } from './entry-chunks';
import { fieldTerms } from './fields';
import { DATE_IMPACT, impactOf } from './impact';
import { CALENDAR_KEY, identifierKey, isTerm, namesKey, partKey } from './keys';
import { encodePostings, type Posting } from './postings';
import type { PreparedSegment } from './segment';
import { type Spelling, spellingItems } from './spellings';

/** A segment of some entries, in any order; their dates must be dates. The same entries give the same bytes. */
export function buildSegment(entries: readonly Entry[], lexicon: Lexicon): PreparedSegment {
  const builder = new SegmentBuilder(lexicon);
  for (const entry of inDocumentOrder(entries)) builder.add(entry);
  return builder.finish();
}

/** Newest first, by first day, then by id: the order of documents in a segment. */
export function inDocumentOrder(entries: readonly Entry[]): Entry[] {
  const firstDay = new Map(entries.map((entry) => [entry, parseDate(entry.date)?.first ?? '']));
  return [...entries].sort((a, b) => {
    const [left, right] = [firstDay.get(a)!, firstDay.get(b)!];
    if (left !== right) return left < right ? 1 : -1;
    return a.id < b.id ? -1 : 1;
  });
}

/** Builds a segment entry by entry, for callers that must let others work in between. */
export class SegmentBuilder {
  readonly #lexicon: Lexicon;
  readonly #postings = new Map<string, Posting[]>();
  readonly #spellings = new Map<string, Set<string>>();
  readonly #languages = new Set<string>();
  readonly #dates: string[] = [];
  readonly #identifiers: string[] = [];
  readonly #chunks = new EntryChunkWriter();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Adds the next entry in document order. */
  add(entry: Entry): void {
    const document = this.#dates.length;
    this.#dates.push(entry.date);
    this.#identifiers.push(entry.id);
    this.#languages.add(entry.language);
    this.#chunks.add(entry);
    this.#addTerms(document, entry);
    this.#addSpellings(entry);
  }

  finish(): PreparedSegment {
    const { blocks, directory } = packDictionary(this.#items());
    const { chunks, starts } = this.#chunks.finish();
    const spans = this.#dates.flatMap((date) => parseDate(date) ?? []);
    const segment = {
      size: this.#dates.length,
      postings: [...this.#postings.values()].reduce((sum, { length }) => sum + length, 0),
      blocks: blocks.length,
      first: spans.reduce((least, { first }) => (first < least ? first : least), '9999'),
      last: spans.reduce((most, { last }) => (last > most ? last : most), ''),
      languages: [...this.#languages].sort(),
      directory,
      starts,
    };
    return { segment, blocks, chunks };
  }

  #addTerms(document: number, entry: Entry): void {
    // A copy, because what is read of an entry is remembered as long as the entry is.
    const { terms, swallowed, length } = documentOfEntry({ ...entry }, this.#lexicon);
    for (const [term, { weight }] of terms) this.#post(term, document, impactOf(weight, length));
    for (const term of swallowed) if (!terms.has(term)) this.#post(term, document, impactOf(1, length));
    for (const term of dateTerms(entry.date)) this.#post(term, document, DATE_IMPACT);
    for (const term of fieldTerms(entry)) this.#post(term, document, DATE_IMPACT);
  }

  #post(term: string, document: number, impact: number): void {
    const posting = document * 256 + impact;
    const postings = this.#postings.get(term);
    if (postings) postings.push(posting);
    else if (isTerm(term)) this.#postings.set(term, [posting]);
  }

  #addSpellings(entry: Entry): void {
    const texts = [entry.title, entry.text, ...entry.moments.map(({ text }) => text)];
    for (const text of texts) {
      for (const { written, term } of readWords(text, entry.language)) this.#spell(toLatin(written), term);
    }
  }

  #spell(spelling: string, term: string): void {
    const terms = this.#spellings.get(spelling);
    if (terms) terms.add(term);
    else this.#spellings.set(spelling, new Set([term]));
  }

  /** Every name of every entity in the segment leads to it. */
  #nameItems(): DictionaryItem[] {
    const items: DictionaryItem[] = [];
    for (const term of this.#postings.keys()) {
      const names = term.startsWith('@') ? this.#lexicon.entity(term.slice(1))?.names : undefined;
      if (!names) continue;
      items.push({ key: namesKey(term), payload: encoder.encode(names.join('\n')) });
      for (const word of names.flatMap((name) => readWords(name, 'en'))) {
        this.#spell(toLatin(word.written), term);
        this.#spell(word.term, term);
      }
    }
    return items;
  }

  #items(): DictionaryItem[] {
    const items = this.#nameItems();
    items.push({ key: CALENDAR_KEY, payload: encodeCalendar(this.#dates) });
    for (const [document, id] of this.#identifiers.entries()) {
      items.push({ key: identifierKey(id), payload: encodePostings([document * 256 + 1])[0]! });
    }
    for (const [term, postings] of this.#postings) {
      for (const [part, payload] of encodePostings(postings).entries()) {
        items.push({ key: part === 0 ? term : partKey(term, part), payload });
      }
    }
    items.push(...spellingItems(this.#countedSpellings()));
    return items.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  #countedSpellings(): Spelling[] {
    const countOf = (term: string) => this.#postings.get(term)?.length ?? 0;
    return [...this.#spellings].map(([spelling, terms]) => ({
      spelling,
      terms: [...terms].sort(),
      count: [...terms].reduce((most, term) => Math.max(most, countOf(term)), 0),
    }));
  }
}

const encoder = new TextEncoder();
