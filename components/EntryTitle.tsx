import { useContext } from 'preact/hooks';
import type { Entry } from '../lib/core/entry';
import { EntryOffers } from './entry-offers';
import { Highlighted } from './Highlighted';

/** The title of an entry; it leads to the entry's own page where the surface has a way there. */
export function EntryTitle({ entry, marked }: { readonly entry: Entry; readonly marked: readonly string[] }) {
  const link = useContext(EntryOffers).linkTo?.(entry.id);
  const title = <Highlighted text={entry.title} words={marked} />;
  if (!link) return title;
  const { address, open } = link;
  const follow = (event: MouseEvent) => {
    // With a modifier the browser's own ways stay: a new tab, a new window, a download.
    if (!open || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  };
  return (
    <a class="title-link" href={address} onClick={follow}>
      {title}
    </a>
  );
}
