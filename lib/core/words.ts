import { conceptOf } from './concepts';
import { skeleton, toLatin } from './latin';
import { stem } from './stem';
import { stopWords } from './stop-words';

/** A word of a text that means something: neither punctuation nor a stop word. */
export interface Word {
  /** What is compared: one string for the word's inflections, spellings and, where known, translations. */
  readonly term: string;
  /** As it stands in the text. */
  readonly written: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Its place among all words of the text, stop words counted. */
  readonly position: number;
  readonly capitalised: boolean;
  /** The first word of a sentence, where a capital letter says nothing. */
  readonly initial: boolean;
}

/** Abbreviations with points (in Spanish also doubled: `EE. UU.`), numbers with separators, and words; Ukrainian writes an apostrophe inside words. */
const WORD =
  /(?:\p{Lu}\.){2,}|(\p{Lu})\1\.\s?(\p{Lu})\2\.|\p{N}+(?:[.,\u00a0\u202f]\p{N}{3})*(?!\p{N})|\p{N}+|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{Script=Cyrillic}+)*/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SENTENCE_END = /[.!?…:;»«"“”„\n|–—•]\s*$/u;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}{2,4}$/u;

/** The meaningful words of a text, in order. `language` is a BCP 47 tag. */
export function readWords(text: string, language: string): Word[] {
  const stops = stopWords(language);
  const words: Word[] = [];
  let position = 0;
  for (const { written, start } of segments(text, language)) {
    position++;
    const lower = written.toLowerCase();
    const acronym = ALL_CAPITALS.test(written);
    if (stops.has(lower) && !acronym) continue;
    const root = termOf(written, language);
    // The root of `UE` and `II` is one letter.
    const term = acronym && root.length < 2 ? lower : root;
    if (term.length < 2 && !UNSPACED.test(term)) continue;
    const initial = start === 0 || SENTENCE_END.test(text.slice(Math.max(0, start - 4), start));
    words.push({ term, written, start, position: position - 1, capitalised: CAPITAL.test(written), initial });
  }
  return words;
}

function* segments(text: string, language: string): Generator<{ written: string; start: number }> {
  if (!UNSPACED.test(text)) {
    for (const found of text.matchAll(WORD)) yield { written: found[0], start: found.index };
    return;
  }
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) yield { written: segment, start: index };
  }
}

const known = new Map<string, Map<string, string>>();
const MOST_REMEMBERED = 50_000;

/** The term of one written word. */
export function termOf(written: string, language: string): string {
  const base = languageOf(written, language.slice(0, 2));
  let terms = known.get(base);
  if (!terms) {
    terms = new Map();
    known.set(base, terms);
  }
  const lower = written.toLowerCase();
  const found = terms.get(lower);
  if (found !== undefined) return found;
  const made = makeTerm(lower, base);
  if (terms.size < MOST_REMEMBERED) terms.set(lower, made);
  return made;
}

const CYRILLIC = /^\p{Script=Cyrillic}/u;
const UKRAINIAN = /[іїєґ'’]/i;
const CYRILLIC_LANGUAGES = new Set(['ru', 'uk', 'bg', 'be', 'sr', 'mk']);

/** A Cyrillic word inside a Latin text is Russian or Ukrainian, whatever the text is said to be. */
function languageOf(written: string, language: string): string {
  if (!CYRILLIC.test(written) || CYRILLIC_LANGUAGES.has(language)) return language;
  return UKRAINIAN.test(written) ? 'uk' : 'ru';
}

function makeTerm(lower: string, language: string): string {
  if (/^\p{N}/u.test(lower)) return lower.replace(/[^\p{L}\p{N}]/gu, '');
  const root = skeleton(toLatin(stem(lower.replace(/[.'’ʼ]/g, ''), language)));
  return conceptOf(root, language) ?? root;
}
