// @vitest-environment happy-dom
import '../setup/english-messages';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReasonChips } from '../../components/ReasonChips';
import { SourceList } from '../../components/SourceList';
import { Timeline, type TimelineProps } from '../../components/Timeline';
import { dayOf } from '../../lib/core/dates';
import type { RelatedEntry } from '../../lib/core/match';
import { sampleEntry } from '../sample-entries';

const item = (parts: Parameters<typeof sampleEntry>[0], score = 0.5): RelatedEntry => ({
  entry: sampleEntry(parts),
  score,
  reasons: [],
});
const days = (count: number) =>
  Array.from({ length: count }, (_, day) =>
    item({ id: `day-${day}`, date: dayOf(19_000 + day), title: `Day ${day}` }, 1 - day / count),
  );

function show(related: readonly RelatedEntry[], parts: Partial<TimelineProps> = {}) {
  const page: TimelineProps['page'] = {
    kind: 'article',
    title: 'x',
    published: { day: '2022-03-30', basis: 'json-ld', confidence: 0.99 },
  };
  render(<Timeline related={related} page={page} locale="en-GB" onSeek={vi.fn()} stories={[]} {...parts} />);
}

afterEach(cleanup);

describe('the density of the timeline', () => {
  it('shows a dozen entries in full', () => {
    show(days(12));
    expect(screen.queryByRole('button', { expanded: false })).toBeNull();
  });

  it('shows further ones as rows that open', () => {
    show(days(30));
    const row = screen.getByRole('button', { name: 'Day 20', expanded: false });
    const body = document.getElementById(row.getAttribute('aria-controls')!)!;
    expect(body.hidden).toBeTruthy();
    fireEvent.click(row);
    expect(body.hidden).toBeFalsy();
  });

  it('tucks the rest in place, all in the document', () => {
    show(days(120));
    expect(document.querySelectorAll('article')).toHaveLength(120);
    const tucked = [...document.querySelectorAll<HTMLElement>('.tucked > button')];
    const counts = tucked.map(({ textContent }) => Number.parseInt(textContent, 10));
    expect(counts.reduce((sum, count) => sum + count)).toBe(72);
    fireEvent.click(tucked[0]!);
    expect(tucked[0]!.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a card', () => {
  it('holds several reports of one event, and marks what the others word differently', () => {
    const text = 'The delegations ended a day of talks in Istanbul without agreement.';
    const other = text.replace('without', 'lacking');
    show([item({ id: 'one', text }, 0.9), item({ id: 'two', text: other }, 0.4)]);
    expect(screen.getByText('2 reports')).toBeTruthy();
    expect(screen.getByText('lacking').tagName).toBe('MARK');
  });

  it('can be called not related', () => {
    const onNotRelated = vi.fn();
    show([item({ id: 'one' })], { onNotRelated });
    fireEvent.click(screen.getByRole('button', { name: 'Not related' }));
    expect(onNotRelated).toHaveBeenCalledWith('one');
  });

  it('marks the page’s own place between what was before and the rest', () => {
    show([item({ id: 'a', date: '2022-03-29' }), item({ id: 'b', date: '2022-04-02' })]);
    const order = [...document.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(order).toEqual(['2022-03-29', '2022-03-30', '2022-04-02']);
  });
});

describe('a reason', () => {
  const reasons = [{ kind: 'name', entity: 'kyiv', onPage: 'Київ', inEntry: 'Kyiv' }] as const;

  it('marks its words as the page writes them, and clears them at the second press', async () => {
    const onMark = vi.fn(async () => 3);
    render(<ReasonChips reasons={reasons} onMark={onMark} />);
    const chip = screen.getByRole('button', { name: 'Kyiv (here “Київ”)', pressed: false });
    fireEvent.click(chip);
    expect(onMark).toHaveBeenLastCalledWith(['Київ']);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(chip);
    expect(onMark).toHaveBeenLastCalledWith([]);
  });

  it('says when the page does not show its words', async () => {
    render(<ReasonChips reasons={reasons} onMark={async () => 0} />);
    fireEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('Not in the visible text of the page')).toBeTruthy();
  });
});

it('sources say what they are, their language if it is another, and no more than three at once', () => {
  const sources = ['en', 'ru', 'uk', 'fr', 'de'].map((language) => ({
    publisher: `The ${language}`,
    title: 'x',
    url: `https://${language}.example/`,
    kind: 'government' as const,
    language,
  }));
  render(<SourceList sources={sources} locale="en-GB" />);
  const [english, russian] = screen.getAllByRole('listitem');
  expect(within(english!).getByText('government')).toBeTruthy();
  expect(within(russian!).getByText('government · Russian')).toBeTruthy();
  expect(screen.getByText('2 more sources')).toBeTruthy();
});
