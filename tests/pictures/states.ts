import { dayNumber, dayOf } from '../../lib/core/dates';
import type { Entry } from '../../lib/core/entry';
import type { RelatedEntry } from '../../lib/core/match';
import type { TabState } from '../../lib/core/tab-state';

export type RelatedState = Extract<TabState, { status: 'related' }>;

/** An article of a day of which the archive has nothing. */
const quietPage = {
  kind: 'article',
  title: 'A market hall opens again',
  published: { day: '2021-08-12', basis: 'json-ld', confidence: 0.99 },
} as const;
const url = 'https://sample.example/';

/** What a tab can be in, made from what is really shown beside the demo video. */
export function tabStates(shown: RelatedState) {
  return {
    related: shown,
    few: { ...shown, related: shown.related.slice(0, 3) },
    many: { ...shown, related: spread(shown.related, 120) },
    reports: { ...shown, related: withCopy(shown.related) },
    partial: {
      ...shown,
      page: { ...shown.page, kind: 'article', partial: true, published: { ...published(shown), confidence: 0.5 } },
    },
    undated: { ...shown, page: { ...shown.page, published: undefined }, related: shown.related.slice(0, 6) },
    removed: { ...shown, related: shown.related.slice(2, 6), removed: shown.related.slice(0, 2) },
    nothing: { status: 'nothing', url, page: quietPage },
    reading: { status: 'reading', url },
    unsure: { status: 'unsure', url },
    'not-an-article': { status: 'not-an-article', url },
    unknown: { status: 'unknown' },
    quiet: { status: 'quiet', url, until: 'always' },
  } as const satisfies Record<string, TabState>;
}
export type StateName = keyof ReturnType<typeof tabStates>;

const published = ({ page }: RelatedState) => page.published!;

/** As many entries, of as many days: the same ones again, each a week and a day later. */
function spread(related: readonly RelatedEntry[], count: number): RelatedEntry[] {
  return Array.from({ length: count }, (_, place) => {
    const item = related[place % related.length]!;
    const round = Math.floor(place / related.length);
    if (round === 0) return item;
    const day = dayNumber(item.entry.date.slice(0, 10)) + 8 * round;
    const date = Number.isNaN(day) ? item.entry.date : dayOf(day);
    return {
      ...item,
      score: item.score / (round + 1),
      entry: { ...item.entry, id: `${item.entry.id}-${round}`, date },
    };
  });
}

/** Two agencies' copies of one report: only a few words differ. */
function withCopy(related: readonly RelatedEntry[]): RelatedEntry[] {
  const [first, ...rest] = related;
  if (!first) return [];
  const entry: Entry = { ...first.entry, id: 'copy', text: first.entry.text.replace(/(\w+)\.$/, 'and nearby $1.') };
  return [first, { ...first, entry, score: first.score / 2 }, ...rest.slice(0, 4)];
}
