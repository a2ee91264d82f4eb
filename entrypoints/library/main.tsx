import '../../components/theme.css';
import '../../components/library/library.css';
import { render } from 'preact';
import { EntryOffers } from '../../components/entry-offers';
import { LibraryShell } from '../../components/library/LibraryShell';
import { useEntryKeys } from '../../components/use-entry-keys';
import { writeRoute } from '../../lib/core/library-route';
import { citeToClipboard } from '../../lib/surface/cite';
import { prepareDocument } from '../../lib/surface/prepare-document';
import { useLibraryRoute } from '../../lib/surface/use-library-route';
import { PageOf } from './PageOf';

const locale = prepareDocument(document);
const offers: EntryOffers = {
  onCite: citeToClipboard,
  linkTo: (id) => ({ address: writeRoute({ page: 'entry', id }) }),
};

function Root() {
  const place = useLibraryRoute();
  useEntryKeys();
  return (
    <EntryOffers.Provider value={offers}>
      <LibraryShell route={place.route}>
        <PageOf place={place} locale={locale} />
      </LibraryShell>
    </EntryOffers.Provider>
  );
}

render(<Root />, document.getElementById('root')!);
