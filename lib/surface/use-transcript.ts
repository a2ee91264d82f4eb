import { useState } from 'preact/hooks';
import type { TranscriptOutcome } from '../core/tab-state';

/** How far the reading of a transcript is, and the wish to read it. */
export interface TranscriptReading {
  readonly status: 'unread' | 'reading' | TranscriptOutcome;
  readonly onRead: () => void;
}

/**
 * The reading of a video's transcript on the reader's wish.
 *
 * @param url of the page; another page begins anew.
 * @param ask has the page read it; a page that does not answer has none.
 */
export function useTranscript(url: string | undefined, ask: () => Promise<TranscriptOutcome>): TranscriptReading {
  const [last, setLast] = useState<{ readonly url?: string; readonly status: TranscriptReading['status'] }>({
    status: 'unread',
  });
  const onRead = () => {
    const settle = (status: TranscriptOutcome) => setLast((now) => (now.url === url ? { url, status } : now));
    setLast({ url, status: 'reading' });
    ask().then(settle, () => settle('none'));
  };
  return { status: last.url === url ? last.status : 'unread', onRead };
}
