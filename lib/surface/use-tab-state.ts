import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TabState } from '../core/tab-state';
import { sendMessage } from '../messages';
import { onTabStateChange } from '../tab-store';

/** What an own page knows of the tab that it stands beside. */
export interface TabView {
  /** Null until the first answer. */
  readonly state: TabState | null;
  readonly failed: boolean;
}

/**
 * Follows the state of a tab: of one tab for a frame inside it, of the active tab for a panel beside all tabs
 * (`tabId` null).
 */
export function useTabState(tabId: number | null): TabView {
  const [view, setView] = useState<TabView>({ state: null, failed: false });

  useEffect(() => {
    const controller = new AbortController();
    const ask = async () => {
      try {
        const state = await sendMessage('tabState', tabId ?? (await activeTab())?.id);
        if (!controller.signal.aborted) setView({ state, failed: false });
      } catch {
        if (!controller.signal.aborted) setView({ state: null, failed: true });
      }
    };
    onTabStateChange((changed) => (tabId === null || changed === tabId) && ask(), controller.signal);
    if (tabId === null) {
      browser.tabs.onActivated.addListener(ask);
      controller.signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(ask));
    }
    ask();
    return () => controller.abort();
  }, [tabId]);
  return view;
}

/** The tab that is shown in the window of the asking page. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
