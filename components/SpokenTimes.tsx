import { i18n } from '#i18n';
import type { Span } from '../lib/core/span';
import { writeSecond } from './dates';

interface SpokenTimesProps {
  /** When the video speaks of an entry, in order. */
  readonly spans: readonly Span[];
  readonly onSeek: (second: number) => void;
}

/** When the video speaks of an entry: the marks on its seek bar, as buttons. */
export function SpokenTimes({ spans, onSeek }: SpokenTimesProps) {
  if (spans.length === 0) return null;
  return (
    <p class="spoken">
      {i18n.t('follow.said')}{' '}
      {spans.map(({ from }) => (
        <button key={from} type="button" class="spoken-time" onClick={() => onSeek(from)}>
          <span class="visually-hidden">{i18n.t('entry.playFrom')} </span>
          {writeSecond(from)}
        </button>
      ))}
    </p>
  );
}
