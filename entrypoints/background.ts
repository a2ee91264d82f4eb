import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Archive } from '../lib/archive/archive';
import { listBundledPacks } from '../lib/bundled-packs';
import { injectIntoOpenTabs, injectReader, readSlowly } from '../lib/content-scripts';
import { PageReportSchema } from '../lib/core/tab-state';
import { answerLibrary } from '../lib/library-answers';
import { onMessage, sendMessage } from '../lib/messages';
import { openLibrary } from '../lib/open-library';
import { SearchQuerySchema } from '../lib/search/entry-index';
import { registerAllowedSites } from '../lib/site-access';
import { checkPage, forgetForbiddenTabs, toggleSidebar } from '../lib/tab-actions';
import { receiveReport, startLoading } from '../lib/tab-reports';
import { forgetTab, readTabState } from '../lib/tab-store';

/** Every listener is registered at once, synchronously: an event wakes a worker that has just begun. */
export default defineBackground(() => {
  const archive = new Archive(listBundledPacks);

  onMessage('reportPage', ({ data, sender }) =>
    receiveReport(archive, topFrameTab(sender), v.parse(PageReportSchema, data)),
  );
  onMessage('injectReader', ({ sender }) => injectReader(topFrameTab(sender)));
  onMessage('readSlowly', ({ sender }) => readSlowly(topFrameTab(sender)));
  onMessage('tabState', ({ data, sender }) => readTabState(v.parse(v.optional(v.number()), data) ?? tabOf(sender)));
  onMessage('search', ({ data }) => archive.search(v.parse(SearchQuerySchema, data)));
  onMessage('story', ({ data }) => archive.story(v.parse(v.string(), data)));
  onMessage('archiveSummary', () => archive.summary());
  answerLibrary(archive);
  onMessage('checkPage', ({ data }) => checkPage(v.parse(v.number(), data)));
  // A sidebar inside a page cannot speak to the page's own script.
  onMessage('collapseSidebar', ({ sender }) => sendMessage('collapseSidebar', undefined, tabOf(sender)));
  onMessage('hideSidebar', ({ sender }) => sendMessage('hideSidebar', undefined, tabOf(sender)));
  onMessage('readTranscript', ({ sender }) => sendMessage('readTranscript', undefined, tabOf(sender)));
  onMessage('seek', ({ data, sender }) => sendMessage('seek', v.parse(v.number(), data), tabOf(sender)));
  onMessage('playbackSecond', ({ sender }) => sendMessage('playbackSecond', undefined, tabOf(sender)));
  // Rejects when no sidebar is open in the tab to hear it.
  onMessage('playing', ({ data, sender }) =>
    sendMessage('playing', v.parse(v.number(), data), topFrameTab(sender)).catch(() => {}),
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openLibrary('#/welcome');
    // What fails is said here, and tried again at the first question.
    archive.installBundled().catch(console.error);
    if (import.meta.env.CHROME) injectIntoOpenTabs();
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading') startLoading(tabId, tab.url);
  });
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.permissions.onAdded.addListener(registerAllowedSites);
  browser.permissions.onRemoved.addListener(async () => {
    await registerAllowedSites();
    await forgetForbiddenTabs();
  });
  // Absent in Firefox for Android.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-sidebar' && tab?.id !== undefined) toggleSidebar(tab.id);
  });
});

/** Only the page itself reports, never a frame inside it. */
function topFrameTab({ tab, frameId }: Browser.runtime.MessageSender): number {
  if (tab?.id === undefined || frameId !== 0) throw new Error('Only the top frame of a tab may report.');
  return tab.id;
}

/** The tab that a page's script or a sidebar inside a page speaks from. */
const tabOf = (sender: { tab?: { id?: number } }) => sender.tab?.id ?? browser.tabs.TAB_ID_NONE;
