import type { ComponentChildren } from 'preact';
import type { Distance } from '../lib/core/distance';
import type { Entry, Moment, Story } from '../lib/core/entry';
import type { Reason } from '../lib/core/match';
import { writeDate, writeDistance } from './dates';
import { EntryBody } from './EntryBody';
import { EntryTitle } from './EntryTitle';
import { Highlighted } from './Highlighted';
import type { MarkInPage } from './ReasonChips';
import { useUnfolding } from './use-unfolding';

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
  /** Continues the video at hand from the second of a caption, whichever video the entry itself is about. */
  readonly onCaption?: ((second: number) => void) | undefined;
  /** Given while the video speaks about this entry: what the card says of it, `being said now, 0:48`. */
  readonly lit?: string | undefined;
  /** The stories of this entry, and the way into them. */
  readonly stories?: readonly Story[];
  readonly onStory?: ((id: string) => void) | undefined;
  /** What else this list says of the entry or offers to do with it. */
  readonly actions?: ComponentChildren;
  /** A row shows date and title, and opens by a press on the title. */
  readonly size?: 'full' | 'row';
  /** Other reports of the same event, folded into this card. */
  readonly reports?: readonly Entry[];
  /** Marks the words of a reason in the page; without it reasons are only read. */
  readonly onMark?: MarkInPage | undefined;
}

/** One dated entry: when, what, why it is shown, and where to check it. */
export function EntryCard(props: EntryCardProps) {
  const { entry, locale, distance, lit, marked = [], size = 'full' } = props;
  const id = `entry-${entry.id}`;
  const { isOpen, toggle, part, hidden } = useUnfolding<HTMLDivElement>(size === 'full', Boolean(lit));
  const isRow = size === 'row';
  return (
    <article class={isRow ? 'entry row' : 'entry'} aria-labelledby={id} aria-current={lit ? 'true' : undefined}>
      {lit && <p class="lit">{lit}</p>}
      <p class="when">
        <time dateTime={entry.date}>{writeDate(entry.date, locale)}</time>
        {distance && <span>{writeDistance(distance)}</span>}
      </p>
      <h3 id={id} lang={entry.language} dir="auto">
        {isRow ? (
          <button type="button" class="unfold" aria-expanded={isOpen} aria-controls={`${id}-body`} onClick={toggle}>
            <Highlighted text={entry.title} words={marked} />
          </button>
        ) : (
          <EntryTitle entry={entry} marked={marked} />
        )}
      </h3>
      <div id={`${id}-body`} ref={part} class="body" hidden={hidden}>
        <EntryBody {...props} />
      </div>
    </article>
  );
}
