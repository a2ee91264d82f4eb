/**
 * One spelling for words of every script: what speaks of the same name in Latin, Cyrillic, Greek or Arabic
 * letters becomes the same string, or nearly. Not a transliteration to read: it throws away what languages
 * spell differently (`Łavrov`, `Lawrow`, `Лавров` are all `lavrov`).
 */

const CYRILLIC =
  'а=a б=b в=v г=g ґ=g д=d е=e ё=e є=e ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ' +
  'ў=u ф=f х=h ц=ts ч=ch ш=sh щ=sh ъ= ы=i ь= э=e ю=iu я=ia ђ=d ј=i љ=l њ=n ћ=ch џ=j';
const GREEK =
  'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=h ψ=ps ' + 'ω=o';
/** Short vowels are not written in Arabic; long ones are. */
const ARABIC =
  'ا=a أ=a إ=i آ=a ب=b ت=t ث=th ج=j ح=h خ=h د=d ذ=d ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع= غ=g ف=f ق=k ك=k ' +
  'ل=l م=m ن=n ه=h و=u ي=i ى=a ة=a ء= ئ=i ؤ=u پ=p چ=ch ژ=zh گ=g ک=k ی=i';
/** Latin letters that Unicode does not decompose. */
const LATIN = 'ł=l ø=o đ=d ð=d þ=th ß=ss æ=ae œ=oe ı=i';

const LETTERS = new Map(
  [CYRILLIC, GREEK, ARABIC, LATIN].flatMap((pairs) =>
    pairs.split(' ').map((pair) => pair.split('=') as [string, string]),
  ),
);
const PLAIN = /^[a-z0-9]*$/;
const MARKS = /\p{M}+/gu;
/** One sound of two letters. */
const GREEK_U = /ο[υύ]/g;

/** Lower-case Latin letters and digits for a word of any of these scripts; letters of other scripts stay. */
export function toLatin(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let latin = '';
  for (const letter of lower.normalize('NFC').replace(GREEK_U, 'u')) {
    latin += LETTERS.get(letter) ?? LETTERS.get(letter.normalize('NFD').replace(MARKS, '')) ?? letter;
  }
  return latin.normalize('NFD').replace(MARKS, '');
}

/** What languages write differently for one sound, longest first; order matters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh|tzsch|cz|ch/g, 'c'],
  [/sch|sh|sz/g, 's'],
  [/zh|dj|dzh/g, 'z'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ou/g, 'u'],
  [/oe|ae|ue/g, 'e'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/c(?=[aourltk])/g, 'k'],
  [/w/g, 'v'],
  [/ts|tz/g, 's'],
  [/z/g, 's'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];
const LAST_VOWELS = /(?<=.{3})[aeiou]+$/;

/** The common skeleton of a word's spellings: `Zelenskyy`, `Selenskyj`, `Зеленський` give one. Numbers stay. */
export function skeleton(latin: string): string {
  if (/\d/.test(latin)) return latin;
  return SOUNDS.reduce((word, [pattern, sound]) => word.replace(pattern, sound), latin).replace(LAST_VOWELS, '');
}
