import { useEffect, useState } from 'preact/hooks';
import { type LibraryRoute, readRoute, writeRoute } from '../core/library-route';

/** Where in the library the reader is, and the way to another place. */
export interface LibraryPlace {
  readonly route: LibraryRoute;
  /** Goes there; with `replace`, the place before is no step on the way back. */
  readonly go: (route: LibraryRoute, replace?: boolean) => void;
}

/** Follows the hash of the page's own address: links, the back button and typing all arrive here. */
export function useLibraryRoute(): LibraryPlace {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = (route: LibraryRoute, replace = false) => {
    const wanted = writeRoute(route);
    if (replace) history.replaceState(null, '', wanted);
    else location.hash = wanted;
    setHash(wanted);
  };
  return { route: readRoute(hash), go };
}
