import { i18n } from '#i18n';
import type { PageSummary, TranscriptOutcome } from '../lib/core/tab-state';

/** The reading of a video's transcript on the reader's wish: how far it is, and the wish itself. */
export interface Transcript {
  readonly status: 'unread' | 'reading' | TranscriptOutcome;
  readonly onRead: () => void;
}

interface VideoNotesProps {
  readonly page: PageSummary;
  readonly transcript: Transcript;
}

/** What of a video was looked at, whether its times are settled, and a way to its transcript. Nothing on an article. */
export function VideoNotes({ page, transcript }: VideoNotesProps) {
  if (page.kind !== 'video') return null;
  const hasCaptions = page.captionSource !== undefined;
  return (
    <div class="video-notes small">
      {page.timing && <p>{i18n.t(page.timing === 'live' ? 'video.live' : 'video.upcoming')}</p>}
      <p>{i18n.t(hasCaptions ? 'video.withCaptions' : 'video.withoutCaptions')}</p>
      {!hasCaptions && page.videoId && <ReadTranscript {...transcript} />}
    </div>
  );
}

function ReadTranscript({ status, onRead }: Transcript) {
  const failure = status === 'none' ? i18n.t('video.none') : status === 'empty' ? i18n.t('video.empty') : null;
  return (
    <>
      {!failure && (
        <button type="button" class="button" disabled={status === 'reading'} onClick={onRead}>
          {i18n.t(status === 'reading' ? 'video.reading' : 'video.read')}
        </button>
      )}
      <p role="status">{failure}</p>
    </>
  );
}
