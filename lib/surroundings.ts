import type { Browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Placement } from './core/placement';
import type { Surroundings } from './core/tab-state';
import { isPanelOpen } from './panel';
import { placementOn, rememberPlacement } from './placement-store';

type Sender = Browser.runtime.MessageSender;

/** What a page is told of how its sidebar is to stand. */
export async function surroundingsOf({ url, tab }: Sender): Promise<Surroundings> {
  return {
    placement: await placementOn(hostOf(url)),
    panelOpen: await isPanelOpen(tab?.windowId ?? NO_WINDOW),
    words: { move: i18n.t('dock.move'), resize: i18n.t('dock.resize'), removeTab: i18n.t('dock.removeTab') },
  };
}

/** Remembers where a reader left the sidebar on a site, but for private windows, of which nothing is kept. */
export async function rememberPlace({ url, tab }: Sender, placement: Placement): Promise<void> {
  if (!tab?.incognito) await rememberPlacement(hostOf(url), placement);
}

/** `browser.windows.WINDOW_ID_NONE`, which Firefox for Android lacks. */
const NO_WINDOW = -1;

const hostOf = (url: string | undefined) => new URL(url ?? 'about:blank').hostname;
