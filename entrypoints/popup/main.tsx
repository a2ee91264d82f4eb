import '../../components/theme.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup, type SiteAccess } from '../../components/Popup';
import { sendMessage } from '../../lib/messages';
import { isAllowed, patternFor } from '../../lib/site-access';
import { prepareDocument } from '../../lib/surface/prepare-document';
import { useArchiveSummary } from '../../lib/surface/use-archive-summary';
import { useSearch } from '../../lib/surface/use-search';
import { activeTab, useTabState } from '../../lib/surface/use-tab-state';
import { useTranscript } from '../../lib/surface/use-transcript';

const locale = prepareDocument(document);
const tab = await activeTab();
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
const access = await accessTo(tab?.url);

function Root() {
  const { state, failed } = useTabState(tabId);
  const search = useSearch();
  const coverage = useArchiveSummary();
  const transcript = useTranscript(tab?.url, () => sendMessage('readTranscript', undefined, tabId));
  const [checkFailed, setCheckFailed] = useState(false);
  const check = () => sendMessage('checkPage', tabId).catch(() => setCheckFailed(true));
  return (
    <Popup
      state={state}
      failed={failed}
      search={search}
      coverage={coverage}
      transcript={transcript}
      locale={locale}
      access={access}
      checkFailed={checkFailed}
      onCheck={check}
      onAllow={() => allowSite().then((allowed) => (allowed ? check() : undefined))}
      onOpenSidebar={() => sendMessage('showSidebar', undefined, tabId).then(() => window.close())}
      onSeek={(second) => sendMessage('seek', second, tabId)}
    />
  );
}

async function accessTo(url: string | undefined): Promise<SiteAccess> {
  if (!url || !/^https?:/.test(url)) return { kind: 'impossible' };
  if (await isAllowed(url)) return { kind: 'allowed' };
  return { kind: 'not-allowed', host: new URL(url).hostname };
}

/** Must be called by a click itself: browsers show the question only then. */
function allowSite(): Promise<boolean> {
  return browser.permissions.request({ origins: tab?.url ? [patternFor(tab.url)] : [] });
}

render(<Root />, document.getElementById('root')!);
// A popup is opened to act in it: typing searches at once.
document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
