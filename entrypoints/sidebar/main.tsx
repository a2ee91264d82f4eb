import '../../components/theme.css';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { Sidebar } from '../../components/Sidebar';
import { sendMessage } from '../../lib/messages';
import { citeToClipboard } from '../../lib/surface/cite';
import { prepareDocument } from '../../lib/surface/prepare-document';
import { useArchiveSummary } from '../../lib/surface/use-archive-summary';
import { useSearch } from '../../lib/surface/use-search';
import { useStory } from '../../lib/surface/use-story';
import { activeTab, useTabState } from '../../lib/surface/use-tab-state';
import { useTranscript } from '../../lib/surface/use-transcript';

/** A frame inside a page belongs to its tab; a panel of the browser stands beside whichever tab is active. */
const isFrame = window.top !== window;
document.documentElement.classList.toggle('framed', isFrame);
const locale = prepareDocument(document);

function Root() {
  const { state, failed } = useTabState(isFrame ? 'around' : 'active');
  const search = useSearch();
  const story = useStory();
  const coverage = useArchiveSummary();
  const transcript = useTranscript(state && 'url' in state ? state.url : undefined, askForTranscript);
  useEffect(() => closeOnEscape(), []);
  return (
    <Sidebar
      state={state}
      failed={failed}
      search={search}
      story={story}
      coverage={coverage}
      transcript={transcript}
      locale={locale}
      onSeek={(second) => tell('seek', second)}
      onCite={citeToClipboard}
      onCollapse={isFrame ? () => tell('collapseSidebar') : undefined}
      onClose={isFrame ? () => tell('hideSidebar') : undefined}
    />
  );
}

function closeOnEscape(): () => void {
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isFrame) tell('hideSidebar');
  };
  document.addEventListener('keydown', close);
  return () => document.removeEventListener('keydown', close);
}

const askForTranscript = async () =>
  sendMessage('readTranscript', undefined, isFrame ? undefined : (await activeTab())?.id);

/** Asks the page's companion in the tab for something; a frame asks through the background, which knows its tab. */
async function tell(...[message, data]: ['seek', number] | ['collapseSidebar' | 'hideSidebar', undefined?]) {
  const tabId = isFrame ? undefined : (await activeTab())?.id;
  if (tabId === undefined && !isFrame) return;
  if (message === 'seek') await sendMessage(message, data, tabId);
  else await sendMessage(message, undefined, tabId);
}

render(<Root />, document.getElementById('root')!);
