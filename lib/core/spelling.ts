import { skeleton, toLatin } from './latin';

/** Languages whose names take no case endings: there another ending makes another name (`Paris`, `Parish`). */
const UNINFLECTED = new Set(['en', 'fr', 'es', 'it', 'pt']);
/** A case ending replaces at most the last letter of a name (`Москва`, `Москвы`), and has at most so many. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 3;
/** Two names that sound alike for so many letters are one: `Zelenskiy`, `Zelenskyy`. */
const LONG = 7;

/**
 * Whether a written word is a name's word as it is spelt, or in a language with cases one of its forms. Terms alone
 * go too far: the stem of `Умеров` is that of `died`, the stem of `Francis` that of `France`.
 */
export function isSpeltLike(written: string, name: string, language: string): boolean {
  const [word, known] = [toLatin(written), toLatin(name)];
  if (word === known) return true;
  const [form, base] = [soundsOf(word), soundsOf(known)];
  if (form === base && form.length >= LONG) return true;
  if (UNINFLECTED.has(language.slice(0, 2))) return false;
  const common = commonStart(form, base);
  return common >= Math.max(SHORTEST_STEM, base.length - 1) && form.length - common <= LONGEST_ENDING;
}

/** The skeleton with its last vowels, which case endings change. */
function soundsOf(latin: string): string {
  return skeleton(`${latin}#`).slice(0, -1);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
