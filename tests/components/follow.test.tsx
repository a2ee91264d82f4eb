// @vitest-environment happy-dom
import '../setup/english-messages';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sidebar, type SidebarProps } from '../../components/Sidebar';
import type { TabState } from '../../lib/core/tab-state';
import { sampleEntry } from '../sample-entries';

const talks = sampleEntry({ id: 'talks', date: '2022-03-29', title: 'Talks in Istanbul' });
const call = sampleEntry({ id: 'call', date: '2022-03-18', title: 'A call on Mariupol' });
const related: TabState = {
  status: 'related',
  url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
  confidence: 0.9,
  stories: [],
  page: { kind: 'video', title: 'A video', videoId: 'aaaaaaaaaaa' },
  related: [talks, call].map((entry) => ({ entry, score: 0.5, reasons: [] })),
  spans: [
    { from: 10, to: 40, entries: ['talks', 'call'] },
    { from: 65, to: 90, entries: ['call'] },
  ],
};

function sidebar(playback: Partial<SidebarProps['playback']>, more: Partial<SidebarProps> = {}) {
  const props: SidebarProps = {
    state: related,
    failed: false,
    search: { text: '', setText: vi.fn(), found: null, failed: false },
    story: { told: null, open: vi.fn(), close: vi.fn() },
    coverage: null,
    transcript: { status: 'unread', onRead: vi.fn() },
    locale: 'en-GB',
    playback: { second: null, before: null, seek: vi.fn(), goBack: vi.fn(), ...playback },
    ...more,
  };
  return <Sidebar {...props} />;
}
const lit = () => document.querySelector('[aria-current]')?.getAttribute('aria-labelledby');
const followButton = () => screen.queryByRole('button', { name: 'Follow the video' });

afterEach(cleanup);

describe('beside a video', () => {
  it('lights what is talked about at the second, and says from when', () => {
    render(sidebar({ second: 70 }));
    expect(lit()).toBe('entry-call');
    expect(screen.getByText('being talked about now, from 1:05')).toBeTruthy();
  });

  it.each([null, 5, 50])('lights nothing at second %s', (second) => {
    render(sidebar({ second }));
    expect(lit()).toBeUndefined();
  });

  it('lights nothing in what a search found', () => {
    const found = [{ entry: talks, matched: [] }];
    render(sidebar({ second: 12 }, { search: { text: 'i', setText: vi.fn(), found, failed: false } }));
    expect(lit()).toBeUndefined();
  });

  it.each(['wheel', 'touchMove', 'focusIn'] as const)('stops following at a reader’s %s, until asked', (kind) => {
    render(sidebar({ second: 12 }));
    expect(followButton()).toBeNull();
    fireEvent[kind](screen.getByRole('main'));
    expect(followButton()).not.toBeNull();
    fireEvent.click(followButton()!);
    expect(followButton()).toBeNull();
  });

  it('offers the way back after a jump', () => {
    const goBack = vi.fn();
    render(sidebar({ before: 754, goBack }));
    fireEvent.click(screen.getByRole('button', { name: 'Back to 12:34' }));
    expect(goBack).toHaveBeenCalled();
  });
});
