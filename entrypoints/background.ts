import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Archive } from '../lib/archive/archive';
import { listBundledPacks } from '../lib/bundled-packs';
import { injectIntoOpenTabs, injectReader, readSlowly } from '../lib/content-scripts';
import { coveredDays } from '../lib/core/gaps';
import { DockChoice, PlacementSchema } from '../lib/core/placement';
import { QuietWishSchema } from '../lib/core/quiet';
import { PageReportSchema } from '../lib/core/tab-state';
import { JudgementSchema, judgeEntry } from '../lib/judge-entry';
import { answerLibrary } from '../lib/library-answers';
import { MarkingSchema, markInTab } from '../lib/mark-in-tab';
import { onOwnPageMessage, tabOf, topFrameTab } from '../lib/message-senders';
import { onMessage, sendMessage } from '../lib/messages';
import { openLibrary } from '../lib/open-library';
import { SearchQuerySchema } from '../lib/search/entry-index';
import { registerAllowedSites } from '../lib/site-access';
import { rememberPlace, surroundingsOf } from '../lib/surroundings';
import { checkPage, leaveForbiddenTabs, readAllowedTabs, setQuiet, toggleSidebar } from '../lib/tab-actions';
import { receiveReport, startLoading } from '../lib/tab-reports';
import { forgetTab, readTabState } from '../lib/tab-store';

/** Every listener is registered at once, synchronously: an event wakes a worker that has just begun. */
export default defineBackground(() => {
  const archive = new Archive(listBundledPacks);

  onMessage('reportPage', ({ data, sender }) =>
    receiveReport(archive, topFrameTab(sender), v.parse(PageReportSchema, data), Date.now()),
  );
  onMessage('injectReader', ({ sender }) => injectReader(topFrameTab(sender)));
  onMessage('readSlowly', ({ sender }) => readSlowly(topFrameTab(sender)));
  onOwnPageMessage('tabState', ({ data, sender }) =>
    readTabState(v.parse(v.optional(v.number()), data) ?? tabOf(sender)),
  );
  onOwnPageMessage('search', ({ data }) => archive.search(v.parse(SearchQuerySchema, data)));
  onOwnPageMessage('story', ({ data }) => archive.story(v.parse(v.string(), data)));
  onOwnPageMessage('archiveSummary', () => archive.summary());
  onOwnPageMessage('coveredDays', async () => coveredDays((await archive.allEntries()).map(({ date }) => date)));
  onOwnPageMessage('judgeEntry', ({ data, sender }) =>
    judgeEntry({ tabId: tabOf(sender), ...v.parse(JudgementSchema, data) }),
  );
  onOwnPageMessage('markWords', ({ data, sender }) =>
    markInTab({ tabId: tabOf(sender), ...v.parse(MarkingSchema, data) }),
  );
  answerLibrary(archive);
  onOwnPageMessage('checkPage', ({ data }) => checkPage(v.parse(v.number(), data)));
  onOwnPageMessage('setQuiet', ({ data }) => {
    const { url, choice } = v.parse(QuietWishSchema, data);
    return setQuiet(url, choice, new Date());
  });
  // A sidebar inside a page cannot speak to the page's own script.
  onOwnPageMessage('collapseSidebar', ({ sender }) => sendMessage('collapseSidebar', undefined, tabOf(sender)));
  onOwnPageMessage('hideSidebar', ({ sender }) => sendMessage('hideSidebar', undefined, tabOf(sender)));
  onOwnPageMessage('readTranscript', ({ sender }) => sendMessage('readTranscript', undefined, tabOf(sender)));
  onOwnPageMessage('seek', ({ data, sender }) => sendMessage('seek', v.parse(v.number(), data), tabOf(sender)));
  onOwnPageMessage('playbackSecond', ({ sender }) => sendMessage('playbackSecond', undefined, tabOf(sender)));
  onOwnPageMessage('placeSidebar', ({ data, sender }) =>
    sendMessage('placeSidebar', v.parse(DockChoice, data), tabOf(sender)),
  );
  onOwnPageMessage('dockChoice', ({ sender }) => sendMessage('dockChoice', undefined, tabOf(sender)));
  onMessage('surroundings', ({ sender }) => surroundingsOf(sender));
  onMessage('rememberPlacement', ({ data, sender }) => rememberPlace(sender, v.parse(PlacementSchema, data)));
  // Rejects when no sidebar is open in the tab to hear it.
  onMessage('playing', ({ data, sender }) =>
    sendMessage('playing', v.parse(v.number(), data), topFrameTab(sender)).catch(() => {}),
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openLibrary('#/welcome');
    // What fails is said here, and tried again at the first question.
    archive.installBundled().catch(console.error);
    // An update drops what was registered.
    registerAllowedSites().catch(console.error);
    if (import.meta.env.CHROME) injectIntoOpenTabs();
  });
  // What a worker left behind that was stopped while it wrote.
  browser.runtime.onStartup.addListener(() => archive.upkeep().catch(console.error));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading') startLoading(tabId, tab.url);
  });
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerAllowedSites();
    await readAllowedTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await registerAllowedSites();
    await leaveForbiddenTabs(origins);
  });
  // Absent in Firefox for Android.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-sidebar' && tab?.id !== undefined) toggleSidebar(tab.id);
  });
});
