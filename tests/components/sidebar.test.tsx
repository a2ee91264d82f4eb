// @vitest-environment happy-dom
import '../setup/english-messages';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sidebar, type SidebarProps } from '../../components/Sidebar';
import { Timeline } from '../../components/Timeline';
import type { TabState } from '../../lib/core/tab-state';
import { sampleEntry } from '../sample-entries';

const VIDEO = 'aaaaaaaaaaa';
const interview = sampleEntry({
  id: 'interview',
  date: '2022-03-30',
  title: 'A minister is interviewed',
  video: VIDEO,
  moments: [{ second: 48, text: 'Nothing new came of the talks.', about: ['talks'] }],
});
const talks = sampleEntry({ id: 'talks', date: '2022-03-29', title: 'Talks in Istanbul', stories: ['talks-2022'] });
const later = sampleEntry({
  id: 'later',
  date: '2022-05-03',
  title: 'A long call',
  differ: 'Paris and Moscow give other lengths.',
});

const related: TabState = {
  status: 'related',
  url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
  confidence: 0.9,
  stories: [{ id: 'talks-2022', title: 'The talks', summary: 'From the border to Istanbul.' }],
  page: {
    kind: 'video',
    title: 'A video',
    videoId: VIDEO,
    published: { day: '2022-03-30', basis: 'player', confidence: 0.99 },
  },
  related: [later, interview, talks].map((entry) => ({
    entry,
    score: 0.5,
    reasons: [{ kind: 'name', entity: 'istanbul', onPage: 'Стамбул', inEntry: 'Istanbul' }],
  })),
};

function show(parts: Partial<SidebarProps> = {}) {
  const props: SidebarProps = {
    state: related,
    failed: false,
    search: { text: '', setText: vi.fn(), found: null, failed: false },
    story: { told: null, open: vi.fn(), close: vi.fn() },
    site: null,
    transcript: { status: 'unread', onRead: vi.fn() },
    coverage: { entries: 366, first: '2014-02-22', last: '2026-03-11' },
    locale: 'en-GB',
    playback: { second: null, before: null, seek: vi.fn(), goBack: vi.fn() },
    ...parts,
  };
  render(<Sidebar {...props} />);
  return props;
}
const main = () => within(screen.getByRole('main', { name: 'Sidelight' }));

afterEach(cleanup);

describe('the sidebar', () => {
  it('shows entries before, on and after the day of the page, in order of time', () => {
    show();
    const headings = main()
      .getAllByRole('heading')
      .map((heading) => heading.textContent);
    expect(headings).toEqual([
      'Before',
      'Talks in Istanbul',
      'Same days',
      'A minister is interviewed',
      'What happened next',
      'A long call',
    ]);
  });

  it('says when each entry was, exactly for machines and by distance for people', () => {
    show();
    const article = within(main().getByRole('article', { name: 'Talks in Istanbul' }));
    expect(article.getByText('29 Mar 2022').getAttribute('datetime')).toBe('2022-03-29');
    expect(article.getByText('the day before')).toBeTruthy();
    expect(within(main().getByRole('article', { name: 'A long call' })).getByText('about 5 weeks later')).toBeTruthy();
  });

  it('says why an entry is shown, as it is written on both sides, and where to check it', () => {
    show();
    const article = within(main().getByRole('article', { name: 'Talks in Istanbul' }));
    expect(article.getByText('Istanbul (here “Стамбул”)')).toBeTruthy();
    const source = article.getByRole('link', { name: 'The Sample' });
    expect(source.getAttribute('href')).toBe('https://sample.example/2022-03-29');
    expect(source.getAttribute('rel')).toBe('noreferrer');
  });

  it('says where sources differ', () => {
    show();
    expect(main().getByText('Sources differ: Paris and Moscow give other lengths.')).toBeTruthy();
  });

  it('seeks to a moment of this video, under its own entry and under the entry that it is about', () => {
    const { playback } = show();
    const moments = main().getAllByRole('button', { name: 'Play from 0:48 Nothing new came of the talks.' });
    expect(moments).toHaveLength(2);
    fireEvent.click(moments[0]!);
    expect(playback.seek).toHaveBeenCalledWith(48);
  });

  it('links to the moments of another video', () => {
    show({ state: { ...related, page: { ...related.page, videoId: 'bbbbbbbbbbb' } } });
    const moment = main().getByRole('link', { name: /Nothing new came of the talks/ });
    expect(moment.getAttribute('href')).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa&t=48s');
  });

  it('tells the count and the day, and what the archive covers', () => {
    show();
    expect(screen.getByText('3 related entries · this video: 30 Mar 2022')).toBeTruthy();
    expect(screen.getByText('366 entries, February 2014 to March 2026')).toBeTruthy();
  });

  it('shows what a search found in place of the timeline, with the found words marked', () => {
    show({
      search: { text: 'istanbul', setText: vi.fn(), found: [{ entry: talks, matched: ['Istanbul'] }], failed: false },
    });
    expect(screen.getByText('1 entry found')).toBeTruthy();
    expect(main().getAllByRole('article')).toHaveLength(1);
    expect(main().getByText('Istanbul').tagName).toBe('MARK');
  });

  it('empties the search with Escape before anything else hears of it', () => {
    const setText = vi.fn();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    show({ search: { text: 'talks', setText, found: [], failed: false } });
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    document.removeEventListener('keydown', heard);
    expect(setText).toHaveBeenCalledWith('');
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    [null, false, 'Looking at this page…'],
    [{ status: 'reading', url: '' }, false, 'Looking at this page…'],
    [
      { status: 'nothing', url: '', page: { kind: 'article', title: 'x' } },
      false,
      'Nothing in the archive about this page',
    ],
    [{ status: 'not-an-article', url: '' }, false, 'Not an article'],
    [{ status: 'unsure', url: '' }, false, 'Perhaps an article'],
    [{ status: 'unknown' }, false, 'Not looked at yet'],
    [null, true, 'The archive could not be read'],
  ] as const)('in state %j (failed: %s) says “%s”', (state, failed, text) => {
    show({ state, failed });
    expect(main().getByRole('status').textContent).toBe(text);
  });

  it('leads from an entry into its story, and back', () => {
    const { story } = show();
    const article = within(main().getByRole('article', { name: 'Talks in Istanbul' }));
    fireEvent.click(article.getByRole('button', { name: 'The talks' }));
    expect(story.open).toHaveBeenCalledWith('talks-2022');
    cleanup();

    const told = {
      story: { id: 'talks-2022', title: 'The talks', summary: 'From the border.' },
      entries: [talks, later],
    };
    const { story: opened } = show({ story: { told, open: vi.fn(), close: vi.fn() } });
    const headings = main()
      .getAllByRole('heading')
      .map((heading) => heading.textContent);
    expect(headings).toEqual(['The talks', 'Talks in Istanbul', 'A long call']);
    fireEvent.click(main().getByRole('button', { name: 'Back to this page' }));
    expect(opened.close).toHaveBeenCalled();
  });

  it('lights the entry that the video speaks about', () => {
    if (related.status !== 'related') throw new Error('not related');
    const lit = { entry: 'talks', text: 'being said now, 0:48' };
    render(<Timeline {...related} locale="en-GB" onSeek={vi.fn()} lit={lit} />);
    const cards = screen.getAllByRole('article');
    expect(cards.filter((card) => card.getAttribute('aria-current') === 'true')).toEqual([
      screen.getByRole('article', { name: 'Talks in Istanbul' }),
    ]);
    expect(screen.getByText('being said now, 0:48')).toBeTruthy();
  });

  it('marks state media as such', () => {
    const sources = [
      { publisher: 'The Agency', title: 'x', url: 'https://agency.example/', kind: 'state-media' as const },
    ];
    show({
      search: { text: 'x', setText: vi.fn(), found: [{ entry: sampleEntry({ sources }), matched: [] }], failed: false },
    });
    expect(main().getByText('state media')).toBeTruthy();
  });

  it('says so when a search cannot be answered', () => {
    show({ search: { text: 'talks', setText: vi.fn(), found: null, failed: true } });
    expect(main().getByRole('status').textContent).toBe('The archive could not be read');
  });

  it('shows hostile text as text', () => {
    const hostile = sampleEntry({ title: '<img src=x onerror=alert(1)>', text: '(.*)+ [a-' });
    show({
      search: {
        text: 'img',
        setText: vi.fn(),
        found: [{ entry: hostile, matched: ['img', '(.*)+', '[a-'] }],
        failed: false,
      },
    });
    expect(document.querySelector('img')).toBeNull();
    expect(main().getByRole('article').textContent).toContain('<img src=x onerror=alert(1)>');
  });
});
