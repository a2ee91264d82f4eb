import axe, { type AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import type { View } from './bed/view';
import { useSidelight } from './suite';

/** What axe-core finds wrong in a document, as `rule: element`. */
async function faultsOf(view: View): Promise<string[]> {
  await view.document.run(axe.source);
  const { violations } = await view.document.evaluate((document): Promise<AxeResults> => {
    const window = document.defaultView as unknown as { axe: typeof axe };
    return window.axe.run(document, { resultTypes: ['violations'] });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe.each(['light', 'dark'] as const)('in %s colours, axe-core finds nothing in', (colorScheme) => {
  const sidelight = useSidelight({ colorScheme });

  it('the sidebar', async () => {
    const page = await sidelight().open(demoPages.video);
    const sidebar = await sidelight().sidebar(page);
    await sidebar.entriesOnce();
    expect(await faultsOf(sidebar)).toEqual([]);
    await sidebar.click('As known then');
    await sidebar.click('Not related');
    await sidebar.says('Undo');
    expect(await faultsOf(sidebar)).toEqual([]);
    await sidebar.search('Mariupol');
    await sidebar.entriesOnce((entries) => entries.every(({ group }) => group === ''));
    expect(await faultsOf(sidebar)).toEqual([]);
  });

  it('the popup', async () => {
    const popup = await sidelight().extensionPage('popup.html');
    await popup.says('entries');
    expect(await faultsOf(popup)).toEqual([]);
    await popup.search('Mariupol');
    await popup.entriesOnce();
    expect(await faultsOf(popup)).toEqual([]);
  });

  it.each([
    ['the timeline', '#/?from=2022-03-01&to=2022-03-31', '18'],
    ['an entry', '#/entry/2022-03-18-macron-putin-call', 'President of Russia'],
    ['the stories', '#/stories', 'Azovstal'],
    ['a story', '#/story/siege-of-mariupol', 'entries'],
    ['the names', '#/names', 'Emmanuel Macron'],
    ['the settings', '#/settings', 'Cautious'],
    ['privacy', '#/privacy', 'None'],
    ['the keys', '#/shortcuts', 'Enter'],
    ['the welcome', '#/welcome', 'What happened next'],
    ['an address where nothing is', '#/nowhere', 'Nothing is at this address'],
  ])('the library at %s', async (_, hash, words) => {
    const library = await sidelight().extensionPage(`library.html${hash}`);
    await library.says(words);
    expect(await faultsOf(library)).toEqual([]);
  });
});
