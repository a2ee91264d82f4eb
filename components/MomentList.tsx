import { i18n } from '#i18n';
import type { Moment } from '../lib/core/entry';
import { plural } from '../lib/interface-language';
import { writeSecond } from './dates';

interface MomentListProps {
  readonly moments: readonly Moment[];
  readonly videoId: string | undefined;
  readonly onSeek: ((second: number) => void) | undefined;
}

/** More moments than this are folded. */
const MOST_MOMENTS = 4;

/** Moments of a video. In the video that is being watched they seek; elsewhere they are links to it. */
export function MomentList(props: MomentListProps) {
  const { moments } = props;
  if (moments.length === 0) return null;
  const folded = moments.length > MOST_MOMENTS + 1 ? moments.slice(MOST_MOMENTS) : [];
  return (
    <div>
      <Moments {...props} moments={moments.slice(0, moments.length - folded.length)} />
      {folded.length > 0 && (
        <details>
          <summary>{plural('timeline.more', folded.length)}</summary>
          <Moments {...props} moments={folded} />
        </details>
      )}
    </div>
  );
}

function Moments({ moments, videoId, onSeek }: MomentListProps) {
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
      <span dir="auto">{moment.text}</span>
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
