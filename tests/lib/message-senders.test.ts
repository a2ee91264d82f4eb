import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { isOwnPage, topFrameTab } from '../../lib/message-senders';

const { id } = browser.runtime;
const own = new URL(browser.runtime.getURL('/'));

describe('an own page', () => {
  it.each([
    ['a page of the extension', { id, url: browser.runtime.getURL('/popup.html') }, true],
    ['a sidebar inside a page, under a changing host name', { id, url: `${own.protocol}//guid/sidebar.html` }, true],
    ['a script inside a page', { id, url: 'https://www.youtube.com/watch?v=a' }, false],
    ['another extension', { id: 'another', url: `${own.protocol}//another/popup.html` }, false],
    ['nobody known', { id }, false],
  ])('%s: %o is %s', (_, sender, expected) => {
    expect(isOwnPage(sender as never)).toBe(expected);
  });
});

describe('a report', () => {
  const tab = { id: 7 };

  it('comes from the page itself', () => {
    expect(topFrameTab({ tab, frameId: 0 } as never)).toBe(7);
  });

  it.each([{ tab, frameId: 3 }, { frameId: 0 }, {}])('is refused from %o', (sender) => {
    expect(() => topFrameTab(sender as never)).toThrow('Only the top frame');
  });
});
