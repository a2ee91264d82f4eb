import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../corpus/compiler/compile';
import { buildLexicon } from '../../lib/core/lexicon';
import { readWords } from '../../lib/core/words';

/** Everyday words around a name, in the order of each language. */
const SENTENCES: Record<string, (name: string) => string> = {
  en: (name) => `Yesterday evening the reports spoke about ${name} again and again.`,
  fr: (name) => `Hier soir, on a encore parlé de ${name} dans les journaux.`,
  de: (name) => `Gestern abend war wieder von ${name} die Rede gewesen.`,
  uk: (name) => `Учора ввечері знову говорили про ${name} у новинах.`,
  ru: (name) => `Вчера вечером снова говорили про ${name} в новостях.`,
  es: (name) => `Ayer por la noche se habló otra vez de ${name} en las noticias.`,
  pl: (name) => `Wczoraj wieczorem znowu mówiono o ${name} w wiadomościach.`,
  it: (name) => `Ieri sera si è parlato ancora di ${name} nelle notizie.`,
};

const corpus = compileCorpus(join(import.meta.dirname, '../../corpus'));
const entities = corpus.packs.flatMap((pack) => pack.entities);
const lexicon = buildLexicon(entities);

function entitiesIn(sentence: string, language: string): string[] {
  return lexicon.mentions(readWords(sentence, language), sentence, language).map(({ entity }) => entity);
}

describe.each(Object.keys(SENTENCES))('a sentence in %s', (language) => {
  const say = SENTENCES[language]!;

  it('names nobody by its everyday words', () => {
    expect(entitiesIn(say('…'), language)).toEqual([]);
  });

  it('is found to name each entity by each of its names', () => {
    const missed = entities.flatMap(({ id, label, aliases }) =>
      [label.replace(/\s*\([^)]*\)/g, ''), ...(aliases[language] ?? [])]
        .filter((name) => !entitiesIn(say(name), language).includes(id))
        .map((name) => `${id}: ${name}`),
    );
    expect(missed).toEqual([]);
  });
});

/** Words in capitals whose stems or sounds are those of a name, and which name nobody. */
const SOUND_ALIKE: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Mother Dead After Crash On East Side'],
  ['en', 'The Parish of Holy Rood'],
  ['en', 'Sen. Penn spoke. Gen. Penn answered'],
  ['en', 'They left Gaza for Boeing'],
  ['es', 'Murió el padre. La Madre llora. Estoy en la Ruta'],
  ['de', 'Die Mutter auf der Straße. Szenen aus den Niederlanden'],
  ['fr', 'Sidi et Johann sont à l’Ouest'],
  ['pl', 'Zginął na Drodze. Matka płacze'],
];

it.each(SOUND_ALIKE)('names nobody who only sounds alike, in %s: %s', (language, text) => {
  expect(entitiesIn(text, language)).toEqual([]);
});
