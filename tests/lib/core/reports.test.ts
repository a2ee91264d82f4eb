import { describe, expect, it } from 'vitest';
import { foldReports, wordsOnlyIn } from '../../../lib/core/reports';
import { sampleEntry } from '../../sample-entries';

const copy = {
  title: 'Delegations end a day of talks',
  text: 'The two delegations ended a day of talks in Istanbul without agreement.',
};
const item = (id: string, parts: Parameters<typeof sampleEntry>[0], score = 0.5) => ({
  entry: sampleEntry({ id, ...parts }),
  score,
});
const idsOf = (cards: ReturnType<typeof foldReports<ReturnType<typeof item>>>) =>
  cards.map(({ lead, others }) => [lead.entry.id, ...others.map(({ entry }) => entry.id)]);

describe('reports of one event', () => {
  it('are one card, led by the best', () => {
    const reworded = { ...copy, text: 'The two delegations ended a day of talks in Istanbul without any agreement.' };
    const cards = foldReports([
      item('one', copy, 0.4),
      item('other', { title: 'A call', text: 'They spoke.' }),
      item('two', reworded, 0.9),
    ]);
    expect(idsOf(cards)).toEqual([['other'], ['two', 'one']]);
  });

  it('are not folded over days, or where other people took part', () => {
    const cards = foldReports([
      item('call-a', { ...copy, participants: ['naftali-bennett', 'vladimir-putin'] }),
      item('call-b', { ...copy, participants: ['olaf-scholz', 'vladimir-putin'] }),
      item('next-day', { ...copy, date: '2022-03-30', participants: ['olaf-scholz', 'vladimir-putin'] }),
    ]);
    expect(idsOf(cards)).toEqual([['call-a'], ['call-b'], ['next-day']]);
  });

  it('differ in the words that only one of them has', () => {
    const other = sampleEntry({ ...copy, text: copy.text.replace('without agreement', 'with progress') });
    expect(wordsOnlyIn(other, sampleEntry(copy))).toEqual(['with', 'progress']);
  });
});
