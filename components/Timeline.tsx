import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { sizeOf } from '../lib/core/density';
import type { Story } from '../lib/core/entry';
import type { RelatedEntry } from '../lib/core/match';
import { momentsByEntry } from '../lib/core/moments';
import { type Card, foldReports } from '../lib/core/reports';
import type { Span } from '../lib/core/span';
import type { PageSummary } from '../lib/core/tab-state';
import { buildTimeline, type TimelineItem } from '../lib/core/timeline';
import { EntryCard } from './EntryCard';
import { Here } from './Here';
import type { MarkInPage } from './ReasonChips';
import { SpokenTimes } from './SpokenTimes';
import { openAt } from './scrolling';
import { TimelineGroup } from './TimelineGroup';

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
  readonly onMark?: MarkInPage | undefined;
  readonly onNotRelated?: ((id: string) => void) | undefined;
}

/** Related entries in order of time around the page's own day, opened where the past meets it. */
export function Timeline(props: TimelineProps) {
  const { related, page, locale, lit } = props;
  const groups = useMemo(() => buildTimeline(related, page.published?.day ?? null), [related, page]);
  const moments = useMemo(() => momentsByEntry(related, page.videoId), [related, page]);
  const ranks = useMemo(() => new Map(related.map(({ entry }, rank) => [entry.id, rank])), [related]);
  const nearest = groups.before.at(-1)?.entry.id;
  const nearestCard = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => openAt(nearestCard.current), [related]);
  const spoken = useMemo(() => Map.groupBy(props.spans ?? [], ({ entries }) => entries[0]), [props.spans]);

  const holds = ({ lead, others }: Card<TimelineItem>, isWanted: (id: string) => boolean) =>
    [lead, ...others].some(({ entry }) => isWanted(entry.id));
  const size = (shown: Card<TimelineItem>) => {
    const byRank = sizeOf(ranks.get(shown.lead.entry.id) ?? 0, related.length);
    // What the video speaks of can come to be lit: it is never tucked away.
    return byRank === 'tucked' && holds(shown, (id) => spoken.has(id)) ? 'row' : byRank;
  };
  const card = ({ lead, others }: Card<TimelineItem>) => {
    const { id } = lead.entry;
    const reports = others.map(({ entry }) => entry);
    const isNearest = id === nearest || reports.some((report) => report.id === nearest);
    return (
      <li key={id} ref={isNearest ? nearestCard : undefined}>
        <EntryCard
          {...lead}
          locale={locale}
          reports={reports}
          size={size({ lead, others }) === 'full' ? 'full' : 'row'}
          moments={moments.get(id) ?? lead.entry.moments}
          videoId={moments.has(id) ? page.videoId : lead.entry.video}
          onSeek={moments.has(id) ? props.onSeek : undefined}
          onCaption={page.kind === 'video' ? props.onSeek : undefined}
          lit={holds({ lead, others }, (one) => one === lit?.entry) ? lit?.text : undefined}
          stories={props.stories.filter((story) => lead.entry.stories.includes(story.id))}
          onStory={props.onStory}
          onMark={props.onMark}
          actions={<Actions {...props} item={lead} spoken={moments.has(id) ? [] : (spoken.get(id) ?? [])} />}
        />
      </li>
    );
  };
  const group = (heading: string, items: readonly TimelineItem[]) => (
    <TimelineGroup heading={heading} cards={foldReports(items)} sizeOf={size} locale={locale}>
      {card}
    </TimelineGroup>
  );
  return (
    <div class={related.length > LONG ? 'timeline long' : 'timeline'}>
      {group(i18n.t('groups.before'), groups.before)}
      <Here page={page} locale={locale} />
      {group(i18n.t('groups.same'), groups.same)}
      {group(i18n.t('groups.next'), groups.next)}
      {group(i18n.t('groups.undated'), groups.undated)}
    </div>
  );
}

/** In a list longer than this, what is out of sight is not laid out. */
const LONG = 200;

type ActionsProps = TimelineProps & { readonly item: TimelineItem; readonly spoken: readonly Span[] };

function Actions({ item, spoken, onSeek, onNotRelated }: ActionsProps) {
  return (
    <>
      <SpokenTimes spans={spoken} onSeek={onSeek} />
      {onNotRelated && (
        <button type="button" class="plain-button" onClick={() => onNotRelated(item.entry.id)}>
          {i18n.t('entry.notRelated')}
        </button>
      )}
    </>
  );
}
