// @vitest-environment happy-dom
import '../setup/english-messages';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryOffers } from '../../components/entry-offers';
import { Popup, type PopupProps } from '../../components/Popup';
import { sampleEntry } from '../sample-entries';

const noSearch = { text: '', setText: vi.fn(), filters: {}, setFilters: vi.fn(), found: null, failed: false };

function show(parts: Partial<PopupProps> = {}, offers: EntryOffers = {}) {
  const props: PopupProps = {
    state: { status: 'unknown' },
    failed: false,
    search: noSearch,
    choices: null,
    onWantChoices: vi.fn(),
    recent: { searches: [], forget: vi.fn() },
    onOpenLibrary: vi.fn(),
    site: null,
    transcript: { status: 'unread', onRead: vi.fn() },
    coverage: { entries: 366, first: '2014-02-22', last: '2026-03-11' },
    locale: 'en-GB',
    access: { kind: 'allowed' },
    checkFailed: false,
    onCheck: vi.fn(),
    onAllow: vi.fn(),
    onOpenSidebar: vi.fn(),
    onSeek: vi.fn(),
    ...parts,
  };
  render(
    <EntryOffers.Provider value={offers}>
      <Popup {...props} />
    </EntryOffers.Provider>,
  );
  return props;
}
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('the popup', () => {
  it('lists the related entries of the page and opens the sidebar', () => {
    const related = [{ entry: sampleEntry({ title: 'Talks end' }), score: 1, reasons: [] }];
    const onOpenPanel = vi.fn();
    const { onOpenSidebar } = show({
      onOpenPanel,
      state: {
        status: 'related',
        url: '',
        confidence: 0.9,
        page: { kind: 'article', title: 'x' },
        related,
        stories: [],
      },
    });
    expect(screen.getByText('1 related entry')).toBeTruthy();
    expect(screen.getByRole('article', { name: 'Talks end' })).toBeTruthy();
    click('Show the sidebar');
    expect(onOpenSidebar).toHaveBeenCalled();
    click('Open in the side panel');
    expect(onOpenPanel).toHaveBeenCalled();
  });

  it('on a site that is not allowed offers one look, or the site', () => {
    const { onCheck, onAllow } = show({ access: { kind: 'not-allowed', host: 'paper.example' } });
    expect(screen.getByText('Not allowed on this site')).toBeTruthy();
    click('Check this page');
    click('Allow on paper.example');
    expect(onCheck).toHaveBeenCalledOnce();
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('offers a look where Sidelight did not take the page for an article', () => {
    const { onCheck } = show({ state: { status: 'not-an-article', url: '' } });
    click('Check this page');
    expect(onCheck).toHaveBeenCalledOnce();
  });

  it.each([
    [{ access: { kind: 'impossible' } }, 'Pages of the browser itself cannot be read'],
    [
      { state: { status: 'nothing', url: '', page: { kind: 'article', title: 'x' } } },
      'Nothing in the archive about this page',
    ],
    [{ checkFailed: true }, 'This page could not be read. Reload it and try again.'],
  ] as const)('with %j says “%s”, with nothing to check', (parts, text) => {
    show(parts);
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check this page' })).toBeNull();
  });

  it('says that a search found nothing, and for what', () => {
    show({ search: { ...noSearch, text: 'xyzzy', found: [] } });
    expect(screen.getByText('Nothing found')).toBeTruthy();
    expect(screen.getByText(/“xyzzy”/)).toBeTruthy();
  });

  it('searches again for what was sought lately, and forgets it when asked', () => {
    const forget = vi.fn();
    const { search } = show({ recent: { searches: ['mariupol'], forget } });
    click('mariupol');
    expect(search.setText).toHaveBeenCalledWith('mariupol');
    click('Forget them');
    expect(forget).toHaveBeenCalled();
  });

  it('keeps the filters behind one button that says how many are on', () => {
    const choices = {
      kinds: ['phone-call' as const],
      sources: ['The Sample'],
      stories: [],
      languages: ['en'],
      names: [],
    };
    const { search, onWantChoices } = show({ choices, search: { ...noSearch, filters: { source: 'The Sample' } } });
    expect(screen.queryByRole('combobox')).toBeNull();
    click('Filters 1');
    expect(onWantChoices).toHaveBeenCalled();
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'phone-call' } });
    expect(search.setFilters).toHaveBeenCalledWith({ source: 'The Sample', kind: 'phone-call' });
    click('Clear filters');
    expect(search.setFilters).toHaveBeenLastCalledWith({});
  });

  it('goes by keys from the search through the entries and back, and with a slash to the search', () => {
    const found = ['One', 'Two'].map((title) => ({ entry: sampleEntry({ id: title, title }), matched: [] }));
    const open = vi.fn();
    const offers = { linkTo: () => ({ address: '#', open }) };
    show({ search: { ...noSearch, text: 'x', found } }, offers);
    const search = screen.getByRole('searchbox');
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    const focused = () => document.activeElement?.textContent;
    search.focus();
    press('ArrowDown');
    expect(focused()).toBe('One');
    press('ArrowDown');
    press('ArrowDown');
    expect(focused()).toBe('Two');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(search);
    press('Enter');
    expect(focused()).toBe('One');
    fireEvent.click(document.activeElement!);
    expect(open).toHaveBeenCalled();
    press('/');
    expect(document.activeElement).toBe(search);
  });
});
