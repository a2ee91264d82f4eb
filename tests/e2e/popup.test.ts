import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { until } from './bed/until';
import { useSidelight } from './suite';

const sidelight = useSidelight();

/** The popup's page in a tab, where a driver can strike real keys in both browsers. */
const popup = () => sidelight().extensionPage('popup.html');
const focused = (document: Document) => document.activeElement?.textContent ?? '';

it('is worked by keys alone: typed into, walked through, and an entry opened in the library', async () => {
  const view = await popup();
  await view.search('Mariupol');
  const entries = await view.entriesOnce((found) => found.every(({ text }) => /Mariupol|Azovstal/.test(text)));
  await view.press('ArrowDown', 'ArrowDown');
  expect(await view.document.evaluate(focused)).toBe(entries[1]!.title);
  await view.press('ArrowUp', 'ArrowUp', 'ArrowDown');
  expect(await view.document.evaluate(focused)).toBe(entries[0]!.title);
  // The popup closes itself on this key, so the key is never acknowledged.
  await view.press('Enter').catch(() => undefined);
  const isEntry = (address: string) => address.startsWith('/library.html#/entry/');
  await until(async () => (await sidelight().ownTabs()).some(isEntry));
});

it('remembers a search that led somewhere, offers it again, and forgets it when asked', async () => {
  const view = await popup();
  await until(async () => (await view.buttons()).includes('Mariupol'));
  await view.click('Mariupol');
  await view.entriesOnce();
  await view.press('Escape');
  await view.click('Forget them');
  await until(async () => !(await view.buttons()).includes('Mariupol'));
});

it('filters without a word, and says how many filters are on', async () => {
  const view = await popup();
  await view.click('Filters');
  await until(() => view.document.evaluate(choose, 'phone-call'));
  const entries = await view.entriesOnce();
  expect(entries.length).toBeGreaterThan(1);
  await until(async () => (await view.buttons()).includes('Filters 1'));
});

function choose(document: Document, value: string): boolean {
  const select = [...document.querySelectorAll('select')].find((one) => one.querySelector(`option[value=${value}]`));
  if (!select) return false;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

it('finds what is typed with a mistake', async () => {
  const view = await popup();
  await view.search('Zelensky Istambul');
  await view.entriesOnce((entries) => entries.some(({ text }) => text.includes('Istanbul')));
});

it('shows the page in front and its entries, with a way into the library', async () => {
  const page = await sidelight().open(demoPages.article);
  await (await sidelight().sidebar(page)).entriesOnce();
  const view = await sidelight().popup(page);
  await view.entriesOnce();
  expect(await view.buttons()).toContain('Open the library');
  await view.close();
});
