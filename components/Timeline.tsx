import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry, Moment, Story } from '../lib/core/entry';
import type { RelatedEntry } from '../lib/core/match';
import type { Span } from '../lib/core/span';
import type { PageSummary } from '../lib/core/tab-state';
import { buildTimeline, type TimelineItem } from '../lib/core/timeline';
import { EntryCard } from './EntryCard';
import { SpokenTimes } from './SpokenTimes';
import { scrollList } from './scrolling';

export interface TimelineProps {
  readonly related: readonly RelatedEntry[];
  readonly page: PageSummary;
  readonly locale: string;
  readonly onSeek: (second: number) => void;
  /** The entry that the video speaks about now, and what its card says. */
  readonly lit?: { readonly entry: string; readonly text: string } | null;
  /** When the video speaks about which entry. */
  readonly spans?: readonly Span[] | undefined;
  /** Stories of these entries; without `onStory` they are not offered. */
  readonly stories: readonly Story[];
  readonly onStory?: ((id: string) => void) | undefined;
}

/** Related entries in order of time around the page's own day, opened where the past meets it. */
export function Timeline(props: TimelineProps) {
  const { related, page, locale, onSeek, lit, spans, stories, onStory } = props;
  const groups = useMemo(() => buildTimeline(related, page.published?.day ?? null), [related, page]);
  const moments = useMemo(() => momentsByEntry(related, page.videoId), [related, page]);
  const nearest = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => openAt(nearest.current), [related]);
  const spoken = useMemo(() => Map.groupBy(spans ?? [], ({ entries }) => entries[0]), [spans]);

  const group = (heading: string, items: readonly TimelineItem[], nearestAt = -1) => (
    <Group heading={heading} count={items.length}>
      {items.map((item, place) => (
        <li key={item.entry.id} ref={place === nearestAt ? nearest : undefined}>
          <EntryCard
            {...item}
            locale={locale}
            moments={moments.get(item.entry.id) ?? item.entry.moments}
            videoId={moments.has(item.entry.id) ? page.videoId : item.entry.video}
            onSeek={moments.has(item.entry.id) ? onSeek : undefined}
            lit={lit?.entry === item.entry.id ? lit.text : undefined}
            stories={stories.filter(({ id }) => item.entry.stories.includes(id))}
            onStory={onStory}
            actions={
              !moments.has(item.entry.id) && <SpokenTimes spans={spoken.get(item.entry.id) ?? []} onSeek={onSeek} />
            }
          />
        </li>
      ))}
    </Group>
  );
  return (
    <>
      {group(i18n.t('groups.before'), groups.before, groups.before.length - 1)}
      {page.published && <p class="here">{i18n.t(page.kind === 'video' ? 'sidebar.thisVideo' : 'sidebar.thisPage')}</p>}
      {group(i18n.t('groups.same'), groups.same)}
      {group(i18n.t('groups.next'), groups.next)}
      {group(i18n.t('groups.undated'), groups.undated)}
    </>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly count: number;
  readonly children: preact.ComponentChildren;
}

function Group({ heading, count, children }: GroupProps) {
  if (count === 0) return null;
  return (
    <section aria-label={heading}>
      <div class="group-heading">
        <h2>{heading}</h2>
        <span>{count}</span>
      </div>
      <ol class="rail">{children}</ol>
    </section>
  );
}

/** The moments of the video at hand, under each entry that they speak about and under the video's own entry. */
function momentsByEntry(related: readonly RelatedEntry[], videoId: string | undefined): ReadonlyMap<string, Moment[]> {
  const byEntry = new Map<string, Moment[]>();
  const own: Entry | undefined = videoId ? related.find(({ entry }) => entry.video === videoId)?.entry : undefined;
  if (!own) return byEntry;
  byEntry.set(own.id, [...own.moments]);
  for (const moment of own.moments) {
    for (const id of moment.about) byEntry.set(id, [...(byEntry.get(id) ?? []), moment]);
  }
  return byEntry;
}

/** Puts an entry at the top of its list, under the heading. `scrollIntoView` would move the page around a frame too. */
function openAt(item: HTMLElement | null): void {
  const list = item?.closest('main');
  if (!item || !list) return;
  const heading = item.closest('section')?.firstElementChild?.clientHeight ?? 0;
  scrollList(list, item.offsetTop - heading, 'instant');
}
