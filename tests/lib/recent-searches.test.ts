import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetSearches, readRecentSearches, rememberSearch } from '../../lib/recent-searches';

beforeEach(() => fakeBrowser.reset());

it('remembers the last searches, the latest first, each once', async () => {
  for (const text of ['mariupol', 'bucha', ' Mariupol ', '']) await rememberSearch(text);
  expect(await readRecentSearches()).toEqual(['Mariupol', 'bucha']);
});

it('keeps no beginning of a longer search, and no more than six', async () => {
  for (const text of ['mari', 'mariupol', 'b', 'c', 'd', 'e', 'f']) await rememberSearch(text);
  expect(await readRecentSearches()).toEqual(['f', 'e', 'd', 'c', 'b', 'mariupol']);
});

it('forgets them when asked, and survives what is no list', async () => {
  await rememberSearch('mariupol');
  await forgetSearches();
  expect(await readRecentSearches()).toEqual([]);
  await browser.storage.local.set({ recentSearches: { 0: 'x' } });
  expect(await readRecentSearches()).toEqual([]);
});
