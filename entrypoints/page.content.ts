import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../lib/messages';
import { Companion, type ExtensionSide } from '../lib/page/companion';
import { markWords } from '../lib/page/mark-words';
import { residentOf } from '../lib/page/resident-reader';
import { seekVideo } from '../lib/page/seek';
import { themeOf } from '../lib/page/theme';
import { clearLeftovers, mountUpdatedNote } from '../lib/page/updated-note';
import { watchViews } from '../lib/page/views';
import { isCollapsedOn, setCollapsedOn } from '../lib/settings';

/** Reads the page in the top frame and shows the sidebar beside it. */
export default defineContentScript({
  // The list of hosts is long: it is put into the manifest at build time and stays out of this script.
  matches: [],
  runAt: 'document_end',
  // It is meant for scripts of older versions of WXT, but every page hears it.
  noScriptStartedPostMessage: true,
  main(context: ContentScriptContext) {
    clearLeftovers(document);
    const extension = extensionSide();
    let companion: Companion | null = null;
    watchViews(window, context.signal, (view) => {
      companion = new Companion(document, view, extension);
      // Rejects when the background cannot be reached, as after an update: the check below sees that.
      companion.read().catch(() => {});
    });
    const stops = [
      onMessage('readPage', ({ data }) => companion?.read(data)),
      onMessage('leavePage', () => context.abort()),
      onMessage('showSidebar', () => companion?.show()),
      onMessage('hideSidebar', () => companion?.hide()),
      onMessage('toggleSidebar', () => companion?.toggle()),
      onMessage('collapseSidebar', () => companion?.collapse()),
      onMessage('readTranscript', () => companion?.readTranscript() ?? 'none'),
      onMessage('markInPage', ({ data }) => markWords(document, data)),
      onMessage('placeSidebar', ({ data }) => companion?.placeIn(data)),
      onMessage('dockChoice', () => companion?.dockChoice() ?? 'beside'),
      onMessage('seek', ({ data }) => seekVideo(document, data)),
      onMessage('playbackSecond', () => companion?.playbackSecond() ?? null),
    ];
    const check = setInterval(() => {
      const wasShown = companion?.isShown() ?? false;
      // Looking at it ends what an update has cut off, and all its listeners.
      if (context.isInvalid && wasShown) mountUpdatedNote(document, extension.updatedText());
    }, UPDATE_CHECK);
    context.onInvalidated(() => {
      clearInterval(check);
      // After an update there is nothing left to stop.
      if (browser.runtime?.id) for (const stop of stops) stop();
    });
  },
});

/** An extension that was updated tells its old scripts nothing: they look, every so many milliseconds. */
const UPDATE_CHECK = 5_000;

/** Nothing is asked of the browser before it is needed: most pages have nothing to show. */
function extensionSide(): ExtensionSide & { updatedText(): string } {
  const { hostname } = location;
  let collapsed: Promise<boolean> | null = null;
  let updatedText = '';
  return {
    async report(report) {
      const answer = await sendMessage('reportPage', report);
      updatedText = answer.updatedText;
      return answer;
    },
    updatedText: () => updatedText,
    loadResident: () => residentOf(() => sendMessage('injectReader', undefined)),
    // Rejects after an update: then nobody is left to tell.
    tellPlaying: (second) => void sendMessage('playing', second).catch(() => {}),
    readSlowly: () => sendMessage('readSlowly', undefined),
    sidebarAddress() {
      const theme = themeOf(document, hostname);
      return browser.runtime.getURL('/sidebar.html') + (theme ? `#${theme}` : '');
    },
    isCollapsed() {
      collapsed ??= isCollapsedOn(hostname);
      return collapsed;
    },
    surroundings: () => sendMessage('surroundings', undefined),
    // Rejects after an update: then it is forgotten.
    setPlacement: (placement) => sendMessage('rememberPlacement', placement).catch(() => {}),
    theme: () => themeOf(document, hostname),
    setCollapsed(now) {
      collapsed = Promise.resolve(now);
      setCollapsedOn(hostname, now);
    },
  };
}
