import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { quietOf, writeQuiet } from '../../lib/quiet-sites';

beforeEach(() => fakeBrowser.reset());

it('leaves a site alone until then, and the others not at all', async () => {
  await writeQuiet('bbc.com', 200, 100);
  await writeQuiet('taz.de', 'always', 100);
  expect(await quietOf('bbc.com', 150)).toBe(200);
  expect(await quietOf('bbc.com', 200)).toBeNull();
  expect(await quietOf('taz.de', 1e15)).toBe('always');
  expect(await quietOf('bbc.co.uk', 150)).toBeNull();
});

it('forgets what has passed, and what is taken back', async () => {
  await writeQuiet('bbc.com', 200, 100);
  await writeQuiet('taz.de', 'always', 300);
  expect(await browser.storage.local.get('quiet')).toEqual({ quiet: { 'taz.de': 'always' } });
  await writeQuiet('taz.de', null, 300);
  expect(await quietOf('taz.de', 300)).toBeNull();
});

it.each([null, 7, { 'bbc.com': 'sometimes' }, { 'bbc.com': 1.5 }])('takes %j in storage for nothing', async (quiet) => {
  await browser.storage.local.set({ quiet });
  expect(await quietOf('bbc.com', 1)).toBeNull();
});
