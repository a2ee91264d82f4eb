import { type Browser, browser } from 'wxt/browser';
import { onMessage } from './messages';

type Sender = Browser.runtime.MessageSender;

/**
 * Answers a message of the extension's own pages, the sidebar inside a page included. What is stored is not for the
 * scripts inside pages: a page that got hold of one would read it through them. Their question is refused.
 */
export const onOwnPageMessage: typeof onMessage = (type, answer) =>
  onMessage(type, (message) => {
    if (!isOwnPage(message.sender)) throw new Error(`Only the extension’s own pages may ask for “${String(type)}”.`);
    return answer(message);
  });

/** Whether a message comes from a document of the extension itself. */
export function isOwnPage({ id, url }: Sender): boolean {
  // Not by the whole origin: the host name of a frame inside a page changes with every session of Chromium.
  const { protocol } = new URL(browser.runtime.getURL('/'));
  return id === browser.runtime.id && url !== undefined && new URL(url).protocol === protocol;
}

/** The tab whose page itself speaks. Throws for a frame inside it, and outside of tabs. */
export function topFrameTab({ tab, frameId }: Sender): number {
  if (tab?.id === undefined || frameId !== 0) throw new Error('Only the top frame of a tab may report.');
  return tab.id;
}

/** The tab that a page's script or a sidebar inside a page speaks from. */
export const tabOf = ({ tab }: Sender): number => tab?.id ?? browser.tabs.TAB_ID_NONE;
