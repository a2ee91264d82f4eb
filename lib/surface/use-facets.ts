import { useState } from 'preact/hooks';
import type { Facets } from '../archive/facets';
import { sendMessage } from '../messages';

/** What there is to filter by; asked for when the filters are first wanted. */
export function useFacets(): { readonly facets: Facets | null; readonly want: () => void } {
  const [facets, setFacets] = useState<Facets | null>(null);
  const want = () => {
    // Without an answer the fields for days still work.
    if (!facets) sendMessage('facets', undefined).then(setFacets, () => undefined);
  };
  return { facets, want };
}
