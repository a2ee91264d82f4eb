// @vitest-environment happy-dom
import '../setup/english-messages';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryPage } from '../../components/library/EntryPage';
import { ExportMenu } from '../../components/library/ExportMenu';
import { NamesPage } from '../../components/library/NamesPage';
import { PrivacyPage } from '../../components/library/PrivacyPage';
import { TimelinePage, type TimelinePageProps } from '../../components/library/TimelinePage';
import { chartOf } from '../../lib/core/time-chart';
import { sampleEntry } from '../sample-entries';

afterEach(cleanup);

const everything = { from: '2021-01-01', to: '2022-12-31' };
const entries = [
  sampleEntry({ id: 'one', date: '2022-03-29', title: 'Talks' }),
  sampleEntry({ id: 'two', date: '2022-04', title: 'A month' }),
];

function showTimeline(parts: Partial<TimelinePageProps> = {}, range = { from: '2022-01-01', to: '2022-12-31' }) {
  const chart = chartOf(
    entries.map(({ date }) => date),
    range,
  );
  const found = entries.map((entry) => ({ entry, matched: [] }));
  const props: TimelinePageProps = {
    text: '',
    filters: range,
    choices: null,
    onWanted: vi.fn(),
    locale: 'en-GB',
    browsed: { status: 'ready', value: { entries: found, ranked: false, total: 2, everything, chart } },
    onText: vi.fn(),
    onFilters: vi.fn(),
    onMore: vi.fn(),
    onExport: vi.fn(async () => 'sidelight.csv'),
    ...parts,
  };
  render(<TimelinePage {...props} />);
  return props;
}
const bar = (name: string) => screen.getByRole('button', { name });

describe('the timeline of the library', () => {
  it('shows entries under their months, and how many lie in each', () => {
    showTimeline();
    expect(screen.getByRole('region', { name: 'March 2022' })).toBeTruthy();
    expect(bar('March 2022: 1 entry')).toBeTruthy();
    expect(bar('April 2022: 1 entry')).toBeTruthy();
  });

  it('zooms into a bar, and out to everything, which is no filter', () => {
    const { onFilters } = showTimeline();
    fireEvent.click(bar('March 2022: 1 entry'));
    expect(onFilters).toHaveBeenLastCalledWith({ from: '2022-03-01', to: '2022-03-31' });
    fireEvent.click(bar('Zoom out'));
    expect(onFilters).toHaveBeenLastCalledWith({});
  });

  it('goes from bar to bar by arrows, with one stop of the Tab key, and out by Backspace', () => {
    const { onFilters } = showTimeline();
    const march = bar('March 2022: 1 entry');
    expect(march.tabIndex).toBe(0);
    fireEvent.keyDown(march, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(bar('April 2022: 1 entry'));
    expect(march.tabIndex).toBe(-1);
    fireEvent.keyDown(document.activeElement!, { key: 'End' });
    expect(document.activeElement).toBe(bar('December 2022: 0 entries'));
    fireEvent.keyDown(document.activeElement!, { key: 'Backspace' });
    expect(onFilters).toHaveBeenCalledWith({});
  });

  it('says that a date known to the month stands on no day', () => {
    showTimeline({}, { from: '2022-04-01', to: '2022-04-30' });
    expect(screen.getByText('1 more is known only to the month or year')).toBeTruthy();
  });

  it.each([
    [{ status: 'waiting' }, 'Opening the archive…'],
    [{ status: 'failed' }, 'The archive could not be read'],
    [
      { status: 'ready', value: { entries: [], ranked: false, total: 0, everything: null, chart: null } },
      'The archive is empty',
    ],
    [{ status: 'ready', value: { entries: [], ranked: false, total: 0, everything, chart: null } }, 'Nothing found'],
  ] as const)('in state %j says “%s”', (browsed, words) => {
    showTimeline({ browsed });
    expect(screen.getByText(words)).toBeTruthy();
  });
});

it('an entry’s page says everything that is known of it', () => {
  const onCopyAddress = vi.fn(async () => {});
  render(
    <EntryPage
      entry={sampleEntry({ type: 'talks' })}
      stories={[{ id: 'talks', title: 'The talks', summary: '' }]}
      names={[{ id: 'turkey', type: 'country', label: 'Turkey', aliases: {}, heardAs: [] }]}
      earlier={sampleEntry({ id: 'before', title: 'What came before' })}
      later={null}
      locale="en-GB"
      onCite={vi.fn()}
      onCopyAddress={onCopyAddress}
    />,
  );
  const article = within(screen.getByRole('article', { name: 'Delegations meet' }));
  expect(article.getByText('29 Mar 2022').getAttribute('datetime')).toBe('2022-03-29');
  expect(article.getByRole('link', { name: 'Talks end' }).getAttribute('href')).toBe(
    'https://sample.example/2022-03-29',
  );
  expect(article.getByRole('link', { name: 'The talks' }).getAttribute('href')).toBe('#/story/talks');
  expect(article.getByRole('link', { name: 'Turkey' }).getAttribute('href')).toBe('#/name/turkey');
  expect(screen.getByRole('link', { name: /What came before/ }).getAttribute('href')).toBe('#/entry/before');
  fireEvent.click(article.getByRole('button', { name: 'Copy the address' }));
  expect(onCopyAddress).toHaveBeenCalled();
});

it('a name is found by any of its spellings', () => {
  const aliases = { uk: ['Київ'] };
  render(<NamesPage names={[{ id: 'kyiv', type: 'place', label: 'Kyiv', aliases, heardAs: [] }]} />);
  const type = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
  type('київ');
  expect(screen.getByRole('link', { name: 'Kyiv' })).toBeTruthy();
  type('xyzzy');
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('No such name')).toBeTruthy();
});

it('an export says under which name the file was saved', async () => {
  render(<ExportMenu onExport={async (format) => `sidelight.${format}`} />);
  fireEvent.click(screen.getByRole('button', { name: 'Export' }));
  fireEvent.click(screen.getByRole('button', { name: 'Calendar (ICS)' }));
  expect((await screen.findByText('Saved as sidelight.ics')).getAttribute('role')).toBe('status');
});

it('the privacy page names a host that was contacted, if ever one is', () => {
  const manifest = { permissions: ['storage'], hosts: [], optionalHosts: [], contentSecurityPolicy: '' };
  render(<PrivacyPage manifest={manifest} contacted={['tracker.example']} />);
  expect(screen.getByText('tracker.example')).toBeTruthy();
  expect(screen.getByText('Remembers your settings and recent searches.')).toBeTruthy();
});
