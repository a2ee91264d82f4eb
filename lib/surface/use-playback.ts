import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TabState } from '../core/tab-state';
import { onMessage, sendMessage } from '../messages';
import { activeTab } from './use-tab-state';

/** How a sidebar stands to the video of the page around or beside it. */
export interface Playback {
  /** The second at which what is talked about last changed; null when nothing that is followed plays. */
  readonly second: number | null;
  /** Where the reader was before a jump from here; null when there was none. */
  readonly before: number | null;
  readonly seek: (second: number) => void;
  /** Jumps back to where the reader was. */
  readonly goBack: () => void;
}

/**
 * Follows the video of a page.
 *
 * @param which the tab that the asking page is a frame in, or the one in front of the reader.
 * @param state what is known of that tab: with another address everything begins anew.
 */
export function usePlayback(which: 'around' | 'active', state: TabState | null): Playback {
  const [second, setSecond] = useState<number | null>(null);
  const [before, setBefore] = useState<number | null>(null);
  const address = state && 'url' in state ? state.url : null;

  useEffect(() => {
    setBefore(null);
    return onMessage('playing', async ({ data, sender }) => {
      if (await speaksToUs(sender, which)) setSecond(data);
    });
  }, [which, address]);

  useEffect(() => {
    let overtaken = false;
    if (!state) return;
    askPlaybackSecond(which).then(
      (now) => !overtaken && setSecond(now),
      () => !overtaken && setSecond(null),
    );
    return () => {
      overtaken = true;
    };
  }, [which, state]);

  const jump = async (to: number) => {
    const tabId = await numberOf(which);
    return sendMessage('seek', to, tabId);
  };
  return {
    second,
    before,
    seek: (to) => void jump(to).then((was) => setBefore((first) => first ?? was)),
    goBack() {
      if (before !== null) jump(before);
      setBefore(null);
    },
  };
}

async function askPlaybackSecond(which: 'around' | 'active'): Promise<number | null> {
  return sendMessage('playbackSecond', undefined, await numberOf(which));
}

/** Nothing for a frame: it speaks through the background, which knows its tab. */
async function numberOf(which: 'around' | 'active'): Promise<number | undefined> {
  return which === 'around' ? undefined : ((await activeTab())?.id ?? browser.tabs.TAB_ID_NONE);
}

/** Every sidebar hears every page: a frame listens to the background, which speaks to its tab alone, a panel to the active tab. */
async function speaksToUs(sender: { tab?: { id?: number } }, which: 'around' | 'active'): Promise<boolean> {
  if (which === 'around') return sender.tab === undefined;
  return sender.tab?.id !== undefined && sender.tab.id === (await activeTab())?.id;
}
