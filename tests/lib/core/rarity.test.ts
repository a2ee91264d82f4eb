import { describe, expect, it } from 'vitest';
import { backgroundOf } from '../../../lib/core/background';
import { buildLexicon } from '../../../lib/core/lexicon';
import { rarityOver } from '../../../lib/core/rarity';
import { termOf } from '../../../lib/core/words';
import { ENTITIES } from './sample-archive';

describe('rarity', () => {
  const lexicon = buildLexicon(ENTITIES);

  it('follows the background in a small archive', () => {
    const rarity = rarityOver(10, new Map(), lexicon);
    expect(rarity(termOf('president', 'en'))).toBeLessThan(rarity(termOf('xylophone', 'en')));
  });

  it('follows the archive where a term is common in it', () => {
    const rarity = rarityOver(366, new Map([['@vladimir-putin', 120]]), lexicon);
    expect(rarity('@vladimir-putin')).toBeLessThan(rarity('@antalya'));
  });

  it('knows names from the background table', () => {
    expect(backgroundOf(termOf('Berlin', 'en')).name).toBe(true);
    expect(backgroundOf(termOf('government', 'en')).name).toBe(false);
    expect(backgroundOf('qqqq')).toEqual({ share: 0, name: false, known: false });
  });
});
