import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../messages';
import type { SearchHit } from '../search/entry-index';

/** A search as one types. `found` is null while there is nothing to search for or no answer yet. */
export interface Search {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly found: readonly SearchHit[] | null;
  readonly failed: boolean;
}

const MOST_RESULTS = 20;

/** Asks the archive at each change of the text; an answer that was overtaken is dropped. */
export function useSearch(): Search {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly SearchHit[] | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const wanted = text.trim();
    let overtaken = false;
    if (wanted === '') {
      setFound(null);
      setFailed(false);
      return;
    }
    sendMessage('search', { text: wanted, limit: MOST_RESULTS }).then(
      (hits) => {
        if (overtaken) return;
        setFound(hits);
        setFailed(false);
      },
      () => !overtaken && setFailed(true),
    );
    return () => {
      overtaken = true;
    };
  }, [text]);
  return { text, setText, found, failed };
}
