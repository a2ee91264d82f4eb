import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TabState } from '../core/tab-state';
import { onMessage, sendMessage } from '../messages';
import { onTabStateChange } from '../tab-store';

/** What an own page knows of the tab that it stands beside. */
export interface TabView {
  /** Null until the first answer. */
  readonly state: TabState | null;
  readonly failed: boolean;
}

/** A tab by its number, the one in front of the reader, or the one that the asking page is a frame in. */
export type WhichTab = number | 'active' | 'around';

/** Milliseconds until a frame asks again about a page that is still being read. */
const ASK_AGAIN = 250;

/** Follows the state of a tab. */
export function useTabState(which: WhichTab): TabView {
  const [view, setView] = useState<TabView>({ state: null, failed: false });

  useEffect(() => {
    const controller = new AbortController();
    const ask = async () => {
      try {
        const state = await sendMessage('tabState', await numberOf(which));
        if (controller.signal.aborted) return;
        setView({ state, failed: false });
        if (which === 'around' && state.status === 'reading') setTimeout(ask, ASK_AGAIN);
      } catch {
        if (!controller.signal.aborted) setView({ state: null, failed: true });
      }
    };
    watch(which, ask, controller.signal);
    ask();
    return () => controller.abort();
  }, [which]);
  return view;
}

/** Nothing for the tab around a frame: the background sees which one asks. */
async function numberOf(which: WhichTab): Promise<number | undefined> {
  if (which === 'around') return undefined;
  return which === 'active' ? (await activeTab())?.id : which;
}

/**
 * A frame inside a page cannot watch the state: it is made anew with every page, asks again while one is being read, and
 * is told when there is news.
 */
function watch(which: WhichTab, changed: () => void, signal: AbortSignal): void {
  if (which === 'around') {
    signal.addEventListener('abort', onMessage('stateChanged', changed));
    return;
  }
  onTabStateChange((tabId) => (which === 'active' || tabId === which) && changed(), signal);
  if (which === 'active') {
    browser.tabs.onActivated.addListener(changed);
    signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(changed));
  }
}

/** The tab that is shown in the window of the asking page. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
