import { i18n } from '#i18n';
import { writeSecond } from './dates';

interface FollowBarProps {
  /** The list no longer keeps up with the video. */
  readonly paused: boolean;
  /** The second at which the reader was before a jump. */
  readonly before: number | null;
  readonly onFollow: () => void;
  readonly onBack: () => void;
}

/** The ways back: to following the video, and to where the reader was in it. Nothing when neither is needed. */
export function FollowBar({ paused, before, onFollow, onBack }: FollowBarProps) {
  if (!paused && before === null) return null;
  return (
    <div class="follow-bar">
      {paused && (
        <button type="button" class="button" onClick={onFollow}>
          {i18n.t('follow.resume')}
        </button>
      )}
      {before !== null && (
        <button type="button" class="button" onClick={onBack}>
          {i18n.t('follow.back', { time: writeSecond(before) })}
        </button>
      )}
    </div>
  );
}
