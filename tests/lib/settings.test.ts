import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collapsedHosts, sensitivity, setCollapsedOn, theme } from '../../lib/settings';

beforeEach(() => fakeBrowser.reset());

it('a setting is what was chosen, and its usual value where nothing that it can be was stored', async () => {
  expect(await sensitivity.read()).toBe('balanced');
  await sensitivity.write('cautious');
  expect(await sensitivity.read()).toBe('cautious');
  await browser.storage.local.set({ theme: 'plaid' });
  expect(await theme.read()).toBe('system');
});

it('a setting tells its changes until the signal ends', async () => {
  const controller = new AbortController();
  const heard: string[] = [];
  theme.watch((chosen) => heard.push(chosen), controller.signal);
  await theme.write('dark');
  controller.abort();
  await theme.write('light');
  expect(heard).toEqual(['dark']);
});

it('lists the sites on which the sidebar was left collapsed', async () => {
  await setCollapsedOn('paper.example', true);
  expect(await collapsedHosts()).toEqual(['paper.example']);
  await setCollapsedOn('paper.example', false);
  expect(await collapsedHosts()).toEqual([]);
});
