import '../../components/theme.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EntryOffers } from '../../components/entry-offers';
import { Popup } from '../../components/Popup';
import type { SiteAccess } from '../../components/ThisPage';
import { timelineRoute } from '../../lib/core/library-route';
import { siteOf } from '../../lib/core/quiet';
import { sendMessage } from '../../lib/messages';
import { canOpenPanel, openPanel } from '../../lib/panel';
import { askFor, patternFor } from '../../lib/site-access';
import { citeToClipboard } from '../../lib/surface/cite';
import { linkToLibrary, openInLibrary } from '../../lib/surface/library-links';
import { prepareDocument } from '../../lib/surface/prepare-document';
import { siteControls } from '../../lib/surface/site-controls';
import { useArchiveSummary } from '../../lib/surface/use-archive-summary';
import { useFacets } from '../../lib/surface/use-facets';
import { useRecentSearches } from '../../lib/surface/use-recent-searches';
import { useSearch } from '../../lib/surface/use-search';
import { type SiteView, useSite, viewOf } from '../../lib/surface/use-site';
import { activeTab, useTabState } from '../../lib/surface/use-tab-state';
import { useTranscript } from '../../lib/surface/use-transcript';

const locale = prepareDocument(document);
const tab = await activeTab();
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
const firstSite = await viewOf(tab);

function Root() {
  const { state, failed } = useTabState(tabId);
  const site = useSite(activeTab, firstSite);
  const search = useSearch();
  const coverage = useArchiveSummary();
  const transcript = useTranscript(tab?.url, () => sendMessage('readTranscript', undefined, tabId));
  const { facets, want } = useFacets();
  const recent = useRecentSearches();
  const [checkFailed, setCheckFailed] = useState(false);
  const check = () => sendMessage('checkPage', tabId).catch(() => setCheckFailed(true));
  /** A search that led somewhere is worth remembering. */
  const leave = (open: () => Promise<void>) =>
    recent
      .remember(search.text)
      .then(open)
      .then(() => window.close());
  const offers: EntryOffers = {
    onCite: citeToClipboard,
    linkTo: (id) => ({
      address: linkToLibrary(id).address,
      open: () => leave(() => openInLibrary({ page: 'entry', id })),
    }),
  };
  return (
    <EntryOffers.Provider value={offers}>
      <Popup
        state={state}
        failed={failed}
        search={search}
        choices={facets}
        onWantChoices={want}
        recent={recent}
        coverage={coverage}
        transcript={transcript}
        locale={locale}
        site={siteControls(state, site)}
        access={accessOf(site)}
        checkFailed={checkFailed}
        onCheck={check}
        onAllow={() => site.url && askFor(patternFor(site.url))}
        onOpenSidebar={() => sendMessage('showSidebar', undefined, tabId).then(() => window.close())}
        onOpenPanel={canOpenPanel ? () => moveToPanel().then(() => window.close()) : undefined}
        onOpenLibrary={() => leave(() => openInLibrary(timelineRoute(search.filters, search.text.trim())))}
        onSeek={(second) => sendMessage('seek', second, tabId)}
      />
    </EntryOffers.Provider>
  );
}

function accessOf(site: SiteView): SiteAccess {
  if (site.url === null) return { kind: 'impossible' };
  return site.access === 'allowed' ? { kind: 'allowed' } : { kind: 'not-allowed', host: siteOf(site.url) };
}

/** Must be called by a click itself: browsers open their panel only then. */
async function moveToPanel(): Promise<void> {
  await openPanel();
  await sendMessage('placeSidebar', 'panel', tabId);
}

render(<Root />, document.getElementById('root')!);
// A popup is opened to act in it: typing searches at once.
document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
