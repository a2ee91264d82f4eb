import type { Entry } from '../core/entry';
import { readWords } from '../core/words';
import type { Expansion } from './expansions';
import { namesKey } from './keys';
import type { SegmentReader } from './segment-reader';

const decoder = new TextDecoder();

/** The words of an entry that a reader's words stand for, as they are written there. */
export async function highlights(
  entry: Entry,
  words: readonly string[],
  expansions: readonly Expansion[],
  readers: readonly SegmentReader[],
): Promise<string[]> {
  const matched = new Set<string>();
  const inEntry = textsOf(entry).flatMap((text) => readWords(text, entry.language));
  for (const [index, expansion] of expansions.entries()) {
    const word = words[index]!.toLowerCase();
    const written = inEntry.filter((one) => expansion.has(one.term) || one.written.toLowerCase() === word);
    for (const one of written) matched.add(one.written);
    // A name under another name than was asked for: `ONU` where the entry says `United Nations`.
    if (written.length === 0) for (const name of await writtenNames(entry, expansion, readers)) matched.add(name);
  }
  return [...matched];
}

async function writtenNames(entry: Entry, expansion: Expansion, readers: readonly SegmentReader[]): Promise<string[]> {
  const keys = [...expansion.keys()].filter((term) => term.startsWith('@')).map(namesKey);
  if (keys.length === 0) return [];
  const found = await Promise.all(readers.map((reader) => reader.lookUp(keys)));
  const names = found.flatMap((payloads) =>
    [...payloads.values()].flatMap((names) => decoder.decode(names).split('\n')),
  );
  return names.filter((name) => textsOf(entry).some((text) => standsIn(name, text)));
}

function standsIn(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + name.length));
}

const LETTER = /[\p{L}\p{N}]/u;
const textsOf = ({ title, text, moments }: Entry) => [title, text, ...moments.map((moment) => moment.text)];
