import { browser } from 'wxt/browser';

const COLOUR = '#a34a07';

/** Shows a count on the toolbar button of one tab; 0 shows nothing. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
}
