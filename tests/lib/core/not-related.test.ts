import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyNotRelated, moveJudged, setNotRelated } from '../../../lib/core/not-related';
import { sampleEntry } from '../../sample-entries';

const related = ['a', 'b', 'c', 'd', 'e'].map((id, place) => ({
  entry: sampleEntry({ id }),
  score: 0.9 - place / 10,
  reasons: [],
}));
const idsOf = (items: readonly { readonly entry: { readonly id: string } }[]) => items.map(({ entry }) => entry.id);

describe('an entry that is called not related', () => {
  it('is gone from the page, and three places lower on others', () => {
    const said = setNotRelated({}, 'a', 'page-1', true);
    const here = applyNotRelated(related, said, 'page-1');
    expect([idsOf(here.related), idsOf(here.removed)]).toEqual([['b', 'c', 'd', 'e'], ['a']]);
    const elsewhere = applyNotRelated(related, said, 'page-2');
    expect(idsOf(elsewhere.related)).toEqual(['b', 'c', 'd', 'e', 'a']);
    expect(elsewhere.removed).toEqual([]);
  });

  it('once taken back leaves no trace', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'constructor');
    const pages = fc.constantFrom('page-1', 'page-2');
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, pages)), ids, pages, (earlier, id, page) => {
        fc.pre(!earlier.some(([one, other]) => one === id && other === page));
        const before = earlier.reduce((said, [one, other]) => setNotRelated(said, one, other, true), {});
        const after = setNotRelated(setNotRelated(before, id, page, true), id, page, false);
        expect(after).toEqual(before);
        expect(applyNotRelated(related, after, page)).toEqual(applyNotRelated(related, before, page));
      }),
    );
  });

  it('goes and comes back to its place', () => {
    const gone = moveJudged({ related, removed: [] }, 'c', true);
    expect([idsOf(gone.related), idsOf(gone.removed)]).toEqual([['a', 'b', 'd', 'e'], ['c']]);
    expect(moveJudged(gone, 'c', false)).toEqual({ related, removed: [] });
  });
});
