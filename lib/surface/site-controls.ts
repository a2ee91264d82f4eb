import { type QuietChoice, siteOf } from '../core/quiet';
import type { SiteSettlement } from '../core/site-settlement';
import type { TabState } from '../core/tab-state';
import { sendMessage } from '../messages';
import { askFor, EVERYWHERE, giveBack, patternFor } from '../site-access';
import type { SiteView } from './use-site';

/**
 * What can be settled for a page; `null` where there is nothing to settle, and in private windows, of which nothing is kept.
 *
 * @param site what the browser allows; `null` in a frame inside a page, which is there only where it may be, and cannot ask.
 */
export function siteControls(state: TabState | null, site: SiteView | null): SiteSettlement | null {
  const url = state && 'url' in state ? state.url : site?.url;
  if (!url || site?.isPrivate) return null;
  const common = { site: siteOf(url), quiet: state?.status === 'quiet' ? state.until : null };
  const onQuiet = (choice: QuietChoice | null) => void sendMessage('setQuiet', { url, choice });
  if (!site) return { ...common, onQuiet };
  return {
    ...common,
    ...(site.access === 'allowed' && { onQuiet }),
    ...(site.forgettable && { onForget: () => void giveBack(patternFor(url)) }),
    everywhere: site.everywhere,
    onEverywhere: (wanted) => void (wanted ? askFor(EVERYWHERE) : giveBack(EVERYWHERE)),
  };
}
