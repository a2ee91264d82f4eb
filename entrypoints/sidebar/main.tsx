import '../../components/theme.css';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EntryOffers } from '../../components/entry-offers';
import { Sidebar } from '../../components/Sidebar';
import { sendMessage } from '../../lib/messages';
import { citeToClipboard } from '../../lib/surface/cite';
import { linkToLibrary } from '../../lib/surface/library-links';
import { prepareDocument } from '../../lib/surface/prepare-document';
import { siteControls } from '../../lib/surface/site-controls';
import { useArchiveSummary, useCoveredDays } from '../../lib/surface/use-archive-summary';
import { useDock } from '../../lib/surface/use-dock';
import { usePlayback } from '../../lib/surface/use-playback';
import { useSearch } from '../../lib/surface/use-search';
import { useSite } from '../../lib/surface/use-site';
import { useStory } from '../../lib/surface/use-story';
import { activeTab, useTabState } from '../../lib/surface/use-tab-state';
import { useTranscript } from '../../lib/surface/use-transcript';

/** A frame inside a page belongs to its tab; a panel of the browser stands beside whichever tab is active. */
const isFrame = window.top !== window;
document.documentElement.classList.toggle('framed', isFrame);
const which = isFrame ? 'around' : 'active';
const locale = prepareDocument(document);

function Root() {
  const { state, failed } = useTabState(which);
  const search = useSearch();
  const site = useSite(isFrame ? null : activeTab, null);
  const story = useStory();
  const summary = useArchiveSummary();
  const days = useCoveredDays(state?.status === 'nothing');
  const playback = usePlayback(which, state);
  const dock = useDock(isFrame);
  const transcript = useTranscript(state && 'url' in state ? state.url : undefined, askForTranscript);
  useEffect(() => closeOnEscape(), []);
  return (
    <Sidebar
      state={state}
      failed={failed}
      updated={failed && !browser.runtime?.id}
      search={search}
      story={story}
      coverage={summary && { ...summary, days }}
      transcript={transcript}
      site={siteControls(state, site)}
      forbidden={site?.access === 'hidden' || site?.access === 'not-allowed'}
      locale={locale}
      playback={playback}
      onMark={async (words) => sendMessage('markWords', { ...(await here()), words: [...words] })}
      onNotRelated={judge}
      dock={{ ...dock, onChoose: dock.choose }}
      onCollapse={isFrame ? () => sendMessage('collapseSidebar', undefined) : undefined}
      onClose={isFrame ? () => sendMessage('hideSidebar', undefined) : undefined}
    />
  );
}

function closeOnEscape(): () => void {
  const close = (event: KeyboardEvent) => {
    // An open menu takes the key for itself.
    const isMenu = document.querySelector(':popover-open') !== null;
    if (event.key === 'Escape' && isFrame && !isMenu) sendMessage('hideSidebar', undefined);
  };
  document.addEventListener('keydown', close);
  return () => document.removeEventListener('keydown', close);
}

/** The tab that a panel stands beside; the background knows the one around a frame. */
async function here(): Promise<{ tabId?: number }> {
  const tabId = isFrame ? undefined : (await activeTab())?.id;
  return tabId === undefined ? {} : { tabId };
}

async function judge(entry: string, not: boolean): Promise<void> {
  await sendMessage('judgeEntry', { ...(await here()), entry, not });
}

const askForTranscript = async () =>
  sendMessage('readTranscript', undefined, isFrame ? undefined : (await activeTab())?.id);

/** The library opens in a tab of its own: neither a frame nor a panel is a place to read it in. */
const offers: EntryOffers = { onCite: citeToClipboard, linkTo: linkToLibrary };

render(
  <EntryOffers.Provider value={offers}>
    <Root />
  </EntryOffers.Provider>,
  document.getElementById('root')!,
);
