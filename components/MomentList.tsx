import { i18n } from '#i18n';
import type { Moment } from '../lib/core/entry';
import { writeSecond } from './dates';

interface MomentListProps {
  readonly moments: readonly Moment[];
  readonly videoId: string | undefined;
  readonly onSeek: ((second: number) => void) | undefined;
}

/** Moments of a video. In the video that is being watched they seek; elsewhere they are links to it. */
export function MomentList({ moments, videoId, onSeek }: MomentListProps) {
  if (moments.length === 0) return null;
  return (
    <ul class="moments" aria-label={i18n.t('entry.moments')}>
      {moments.map((moment) => (
        <li key={moment.second}>
          <MomentLine moment={moment} videoId={videoId} onSeek={onSeek} />
        </li>
      ))}
    </ul>
  );
}

function MomentLine({ moment, videoId, onSeek }: Omit<MomentListProps, 'moments'> & { readonly moment: Moment }) {
  const time = writeSecond(moment.second);
  const content = (
    <>
      <span class="at">{time} </span>
      <span>{moment.text}</span>
    </>
  );
  if (onSeek) {
    return (
      <button type="button" class="moment" onClick={() => onSeek(moment.second)}>
        <span class="visually-hidden">{i18n.t('entry.playFrom')} </span>
        {content}
      </button>
    );
  }
  const address = `https://www.youtube.com/watch?v=${videoId}&t=${moment.second}s`;
  return (
    <a class="moment" href={address} target="_blank" rel="noreferrer">
      {content}
    </a>
  );
}
