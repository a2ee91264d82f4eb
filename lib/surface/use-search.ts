import { useEffect, useState } from 'preact/hooks';
import { countFilters, type Filters } from '../core/filters';
import { sendMessage } from '../messages';
import type { SearchHit } from '../search/entry-index';

/** A search as one types. `found` is null while there is nothing to search for or no answer yet. */
export interface Search {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  readonly found: readonly SearchHit[] | null;
  readonly failed: boolean;
}

const MOST_RESULTS = 20;

/** Asks the archive at each change of the text or the filters; an answer that was overtaken is dropped. */
export function useSearch(): Search {
  const [text, setText] = useState('');
  const [filters, setFilters] = useState<Filters>({});
  const [found, setFound] = useState<readonly SearchHit[] | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const wanted = text.trim();
    let overtaken = false;
    if (wanted === '' && countFilters(filters) === 0) {
      setFound(null);
      setFailed(false);
      return;
    }
    sendMessage('search', { text: wanted, ...filters, limit: MOST_RESULTS }).then(
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
  }, [text, filters]);
  return { text, setText, filters, setFilters, found, failed };
}
