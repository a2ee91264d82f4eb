import { ByteReader, ByteWriter } from './bytes';
import type { DictionaryItem } from './dictionary';
import { completionKey, spellingKey } from './keys';

/** A word as entries spell it, folded to lower-case Latin letters, and the terms that it stands for there. */
export interface Spelling {
  readonly spelling: string;
  readonly terms: readonly string[];
  /** The documents of the commonest of the terms. */
  readonly count: number;
}

/** Up to this many letters the completions of a beginning are stored; of longer beginnings a block or two hold all. */
export const STORED_BEGINNING = 3;
/** So many completions of a beginning of up to three letters, or of more, are searched for. */
export const SHORT_COMPLETIONS = 16;
export const LONG_COMPLETIONS = 64;

const encodeText = (write: (writer: ByteWriter) => void) => {
  const writer = new ByteWriter();
  write(writer);
  return writer.finish();
};

/** The dictionary items of spellings that are given in order: each spelling, and the completions of short beginnings. */
export function spellingItems(spellings: readonly Spelling[]): DictionaryItem[] {
  return [
    ...completionItems(spellings),
    ...spellings.map(({ spelling, terms, count }) => ({
      key: spellingKey(spelling),
      payload: encodeText((writer) => {
        writer.number(count);
        for (const term of terms) writeTerm(writer, spelling, term);
      }),
    })),
  ];
}

/** Reads what stands under a spelling's key. */
export function readSpelling(spelling: string, payload: Uint8Array): Spelling {
  const reader = new ByteReader(payload);
  const count = reader.number();
  const terms: string[] = [];
  while (!reader.done) {
    const shared = reader.number();
    terms.push(spelling.slice(0, shared) + reader.text());
  }
  return { spelling, terms, count };
}

/** Reads what stands under a completion's key: the terms of the commonest spellings. */
export function readCompletions(payload: Uint8Array): string[] {
  const reader = new ByteReader(payload);
  const terms: string[] = [];
  while (!reader.done) terms.push(reader.text());
  return terms;
}

/** The commonest of some spellings; of equally common ones the first in the alphabet. */
export function commonest<Some extends Pick<Spelling, 'spelling' | 'count'>>(
  some: readonly Some[],
  most: number,
): Some[] {
  if (some.length <= most) return [...some];
  return [...some].sort((a, b) => b.count - a.count || (a.spelling < b.spelling ? -1 : 1)).slice(0, most);
}

/** A term often begins like its spelling. */
function writeTerm(writer: ByteWriter, spelling: string, term: string): void {
  let shared = 0;
  while (shared < term.length && spelling[shared] === term[shared]) shared++;
  writer.number(shared);
  writer.text(term.slice(shared));
}

/** Only where there are more spellings than are searched for; else they are read themselves. */
function completionItems(spellings: readonly Spelling[]): DictionaryItem[] {
  const byBeginning = new Map<string, Spelling[]>();
  for (const one of spellings) {
    for (let length = 1; length <= Math.min(STORED_BEGINNING, one.spelling.length); length++) {
      const beginning = one.spelling.slice(0, length);
      const list = byBeginning.get(beginning);
      if (list) list.push(one);
      else byBeginning.set(beginning, [one]);
    }
  }
  return [...byBeginning]
    .filter(([, list]) => list.length > SHORT_COMPLETIONS)
    .map(([beginning, list]) => ({
      key: completionKey(beginning),
      payload: encodeText((writer) => {
        const terms = new Set(commonest(list, SHORT_COMPLETIONS).flatMap((one) => one.terms));
        for (const term of terms) writer.text(term);
      }),
    }));
}
