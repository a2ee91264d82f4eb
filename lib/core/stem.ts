import { newStemmer } from 'snowball-stemmers';

/** Snowball algorithms (https://snowballstem.org) by language. */
const SNOWBALL: Readonly<Record<string, string>> = {
  en: 'english',
  fr: 'french',
  de: 'german',
  es: 'spanish',
  it: 'italian',
  ru: 'russian',
  pt: 'portuguese',
  nl: 'dutch',
  sv: 'swedish',
  da: 'danish',
  no: 'norwegian',
  nb: 'norwegian',
  fi: 'finnish',
  ro: 'romanian',
  hu: 'hungarian',
  tr: 'turkish',
};

/**
 * Inflectional endings of the languages that Snowball lacks, longest first. One ending is taken off, and only
 * while three letters stay. The set was chosen by measuring retrieval, see docs/matching.md.
 */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  uk: endings(
    'ювалися увалися ювати увати ювали ували ювала увала ювало увало ював ував ується юється ується ьються уються ються аються',
    'ілися илися алися ялися ення ання іння ією істю остей ості ість ями ами ого ому ими іми его ему ові еві єві ою ею єю',
    'ої ій ий ая яя ое еє ах ях им ім їм ам ям ом ем єм ів їв их іх ую юю ила или ило ити іти ати яти али яли ала яла ало яло ать ять ить ють уть',
    'ся сь ив ав яв ає є а я у ю і ї и е о ь й',
  ),
  pl: endings(
    'owałaby owaliśmy ywania owania owaniu owanie ywanie owała owali owało ował ować ywał ywać',
    'ościami ościach ością ości ość iego iemu iami iach ymi imi ego emu ych ich ami ach owie owi ów iej iom om em iem ej ie ię ią',
    'ała ali ało ały ał ać iła ili iło iły ił ić yła yli ył yć ają eją uje ują ia iu ą ę a e i o u y',
  ),
};

function endings(...lines: readonly string[]): RegExp {
  const all = lines.flatMap((line) => line.split(' ')).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<=.{3})(?:${all.join('|')})$`);
}

type Stem = (word: string) => string;
const stemmers = new Map<string, Stem>();
const MOST_REMEMBERED = 50_000;

/** The stem of a lower-case word in a language (`en`, `pt-BR`); the word itself where no method is known. */
export function stem(word: string, language: string): string {
  const base = language.slice(0, 2);
  let stemmer = stemmers.get(base);
  if (!stemmer) {
    stemmer = remember(stemmerOf(base));
    stemmers.set(base, stemmer);
  }
  return stemmer(word);
}

function stemmerOf(language: string): Stem {
  const ending = ENDINGS[language];
  if (ending) return (word) => word.replace(ending, '');
  const algorithm = SNOWBALL[language];
  if (!algorithm) return (word) => word;
  const stemmer = newStemmer(algorithm);
  return (word) => stemmer.stem(word);
}

/** Stemming costs more than looking up; a worker's life is short, and the memory is bounded. */
function remember(method: Stem): Stem {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = method(word);
    if (known.size < MOST_REMEMBERED) known.set(word, made);
    return made;
  };
}
