import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry, Moment, Story } from '../lib/core/entry';
import type { Reason } from '../lib/core/match';
import type { Distance } from '../lib/core/timeline';
import { CiteMenu } from './CiteMenu';
import { writeDate, writeDistance } from './dates';
import { EntryTitle } from './EntryTitle';
import { EntryOffers } from './entry-offers';
import { Highlighted } from './Highlighted';
import { MomentList } from './MomentList';
import { ReasonChips } from './ReasonChips';
import { SourceList } from './SourceList';
import { StoryLinks } from './StoryLinks';

export interface EntryCardProps {
  readonly entry: Entry;
  readonly locale: string;
  readonly distance?: Distance | null;
  readonly reasons?: readonly Reason[];
  /** Words to mark, as they stand in the entry. */
  readonly marked?: readonly string[];
  /** Moments about this entry in the video at hand, or the entry's own. */
  readonly moments?: readonly Moment[];
  readonly videoId?: string | undefined;
  /** Given when the video is the one being watched: continues it from a second. */
  readonly onSeek?: ((second: number) => void) | undefined;
  /** Given while the video speaks about this entry: what the card says of it, `being said now, 0:48`. */
  readonly lit?: string | undefined;
  /** The stories of this entry, and the way into them. */
  readonly stories?: readonly Story[];
  readonly onStory?: ((id: string) => void) | undefined;
  /** What else this list says of the entry or offers to do with it. */
  readonly actions?: ComponentChildren;
}

/** One dated entry: when, what, why it is shown, and where to check it. */
export function EntryCard(props: EntryCardProps) {
  const { entry, locale, distance, reasons = [], marked = [], moments = [], stories = [] } = props;
  const { onCite } = useContext(EntryOffers);
  const headingId = `entry-${entry.id}`;
  return (
    <article class="entry" aria-labelledby={headingId} aria-current={props.lit ? 'true' : undefined}>
      {props.lit && <p class="lit">{props.lit}</p>}
      <p class="when">
        <time dateTime={entry.date}>{writeDate(entry.date, locale)}</time>
        {distance && <span>{writeDistance(distance)}</span>}
      </p>
      <h3 id={headingId} lang={entry.language} dir="auto">
        <EntryTitle entry={entry} marked={marked} />
      </h3>
      <p lang={entry.language} dir="auto">
        <Highlighted text={entry.text} words={marked} />
      </p>
      {entry.differ && <p class="differ">{i18n.t('entry.differ', { text: entry.differ })}</p>}
      <MomentList moments={moments} videoId={props.videoId} onSeek={props.onSeek} />
      <ReasonChips reasons={reasons} />
      <SourceList sources={entry.sources} locale={locale} />
      {props.onStory && <StoryLinks stories={stories} onStory={props.onStory} />}
      {props.actions}
      {onCite && <CiteMenu entry={entry} onCite={onCite} />}
    </article>
  );
}
