import { useEffect, useState } from 'preact/hooks';
import { forgetSearches, readRecentSearches, rememberSearch } from '../recent-searches';

/** What the reader searched for lately. */
export interface RecentSearches {
  readonly searches: readonly string[];
  readonly remember: (text: string) => Promise<void>;
  readonly forget: () => Promise<void>;
}

export function useRecentSearches(): RecentSearches {
  const [searches, setSearches] = useState<readonly string[]>([]);
  const refresh = () => readRecentSearches().then(setSearches);
  useEffect(() => {
    refresh();
  }, []);
  return {
    searches,
    remember: (text) => rememberSearch(text).then(refresh),
    forget: () => forgetSearches().then(refresh),
  };
}
