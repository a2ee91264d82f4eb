import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS } from '../../../lib/formats/citations';
import type { Citation } from '../../../lib/formats/format';
import { sampleEntry } from '../../sample-entries';

const entry = sampleEntry({
  id: '2022-03-29-talks',
  title: 'Talks in Istanbul',
  text: 'Two delegations met.',
  video: 'aaaaaaaaaaa',
  moments: [{ second: 754, text: 'Nothing new came of the talks.', about: [] }],
  sources: [
    { publisher: 'The Sample', title: 'Talks end', url: 'https://sample.example/a', date: '2022-03-30' },
    {
      publisher: 'A Channel',
      title: 'An interview',
      url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
      date: '2022-03',
    },
  ],
});
const cited: Citation = { entry, accessed: '2026-11-22', accessedNote: 'accessed 22 Nov 2026' };
const moment: Citation = { ...cited, moment: entry.moments[0] };
const write = (id: string, citation: Citation) => CITATION_FORMATS.find((format) => format.id === id)!.write(citation);

describe('an entry', () => {
  it('as Markdown is a dated statement with its sources as links', () => {
    expect(write('markdown', cited)).toBe(
      [
        '**2022-03-29** · **Talks in Istanbul** · Two delegations met.',
        '',
        '- [Talks end](https://sample.example/a), The Sample, 2022-03-30 (accessed 22 Nov 2026)',
        '- [An interview](https://www.youtube.com/watch?v=aaaaaaaaaaa), A Channel, 2022-03 (accessed 22 Nov 2026)',
      ].join('\n'),
    );
  });

  it('as plain text says the same without markup', () => {
    expect(write('text', cited)).toBe(
      [
        '2022-03-29: Talks in Istanbul',
        'Two delegations met.',
        'The Sample, Talks end, 2022-03-30, https://sample.example/a (accessed 22 Nov 2026)',
        'A Channel, An interview, 2022-03, https://www.youtube.com/watch?v=aaaaaaaaaaa (accessed 22 Nov 2026)',
      ].join('\n'),
    );
  });

  it('as BibTeX is a record for each source, with the day of the source, of the event and of the reader', () => {
    expect(write('bibtex', cited).split('\n\n')[0]).toBe(
      [
        '@online{2022-03-29-talks-1,',
        '  author = {{The Sample}},',
        '  title = {{Talks end}},',
        '  date = {2022-03-30},',
        '  url = {https://sample.example/a},',
        '  urldate = {2026-11-22},',
        '  langid = {en},',
        '  note = {2022-03-29: Talks in Istanbul}',
        '}',
      ].join('\n'),
    );
  });

  it('without sources is cited itself', () => {
    expect(write('bibtex', { ...cited, entry: { ...entry, sources: [] } })).toContain('title = {{Talks in Istanbul}}');
  });
});

describe('a moment', () => {
  it.each(['markdown', 'text', 'bibtex', 'csl-json'])('in %s links to its second of the video', (id) => {
    expect(write(id, moment)).toContain('https://www.youtube.com/watch?v=aaaaaaaaaaa&t=754s');
    expect(write(id, moment)).toContain('12:34');
  });

  it('cites the video, not the other sources', () => {
    const [item, ...others] = JSON.parse(write('csl-json', moment));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ type: 'broadcast', title: 'An interview', issued: { 'date-parts': [[2022, 3]] } });
  });
});

describe('right-to-left words', () => {
  const arabic = { ...cited, entry: { ...entry, title: 'مكالمة، 29 مارس' } };

  it.each(['markdown', 'text'])('in %s keep their order among the signs around them', (id) => {
    expect(write(id, arabic)).toContain('\u2068مكالمة، 29 مارس\u2069');
  });

  it('leave left-to-right words as they are', () => {
    expect(write('markdown', cited)).not.toMatch(/[\u2066-\u2069]/);
  });
});
