// @vitest-environment happy-dom
import '../setup/english-messages';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup';
import { sampleEntry } from '../sample-entries';

function show(parts: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    state: { status: 'unknown' },
    failed: false,
    search: { text: '', setText: vi.fn(), found: null, failed: false },
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
  render(<Popup {...props} />);
  return props;
}
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('the popup', () => {
  it('lists the related entries of the page and opens the sidebar', () => {
    const related = [{ entry: sampleEntry({ title: 'Talks end' }), score: 1, reasons: [] }];
    const { onOpenSidebar } = show({
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
  ] as const)('with %j says “%s”, with nothing to press', (parts, text) => {
    show(parts);
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that a search found nothing, and for what', () => {
    show({ search: { text: 'xyzzy', setText: vi.fn(), found: [], failed: false } });
    expect(screen.getByText('Nothing found')).toBeTruthy();
    expect(screen.getByText(/“xyzzy”/)).toBeTruthy();
  });
});
