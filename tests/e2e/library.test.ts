import { describe, expect, it } from 'vitest';
import { until } from './bed/until';
import type { View } from './bed/view';
import { useSidelight } from './suite';

const sidelight = useSidelight();
const library = (hash: string) => sidelight().extensionPage(`library.html${hash}`);
const hashOf = (view: View) => view.document.evaluate((document) => document.location.hash);
const CALL = '2022-03-18-macron-putin-call';

/** Puts the focus on the button or link of a name, as Tab would, and presses Enter: a real key, as browsers ask for. */
async function activate(view: View, name: string): Promise<void> {
  await until(() => view.document.evaluate(focusNamed, name));
  await view.press('Enter');
}

function focusNamed(document: Document, name: string): boolean {
  const isNamed = (element: HTMLElement) =>
    [element.getAttribute('aria-label'), element.textContent?.replace(/\s+/g, ' ').trim()].includes(name);
  const found = [...document.querySelectorAll<HTMLElement>('button, a[href], summary')].find(isNamed);
  found?.focus();
  return found !== undefined;
}

describe('the timeline of the library', () => {
  it('is filtered by its address', async () => {
    const view = await library('#/?from=2022-03-01&to=2022-03-31&kind=phone-call');
    const entries = await view.entriesOnce();
    expect(entries.map(({ date }) => date)).toContain('2022-03-18');
    expect(entries.filter(({ date }) => !date.startsWith('2022-03'))).toEqual([]);
  });

  it('zooms by key from a year to a month to a day, and goes back through the same steps', async () => {
    const view = await library('#/?from=2022-01-01&to=2022-12-31');
    await until(() => view.document.evaluate(focusBar, 'March 2022'));
    await view.press('Enter');
    await until(
      () => hashOf(view),
      (hash) => hash === '#/?from=2022-03-01&to=2022-03-31',
    );
    await until(() => view.document.evaluate(focusBar, 'Mar 18, 2022'));
    await view.press('Enter');
    await until(
      () => hashOf(view),
      (hash) => hash === '#/?from=2022-03-18&to=2022-03-18',
    );
    // A date known to the month or year touches the day too.
    await view.entriesOnce((entries) => entries.every(({ date }) => date <= '2022-03-18'));
    await view.document.evaluate((document) => document.defaultView?.history.back());
    await view.entriesOnce((entries) => entries.some(({ date }) => date === '2022-03-01'));
    expect(await hashOf(view)).toBe('#/?from=2022-03-01&to=2022-03-31');
  });

  it('searches as one types, and keeps the words in the address', async () => {
    const view = await library('');
    await view.search('Mariupol');
    await view.entriesOnce((entries) => entries[0]!.title.includes('Mariupol'));
    expect(await hashOf(view)).toBe('#/?text=Mariupol');
  });

  it('says so where nothing passes, and clears the filters', async () => {
    const view = await library('#/?from=1999-01-01&to=1999-12-31');
    await view.says('Nothing found');
    await view.click('Clear filters');
    await view.entriesOnce();
    expect(await hashOf(view)).toBe('#/');
  });
});

describe('an entry', () => {
  it('has an address of its own, with its sources, stories and names', async () => {
    const view = await library(`#/entry/${CALL}`);
    await view.says('Macron asks Putin to lift the siege of Mariupol');
    await view.says('President of Russia');
    await view.click('Emmanuel Macron');
    await view.says('Everything with Emmanuel Macron');
  });

  it('that does not exist is said not to be there', async () => {
    await (await library('#/entry/nothing')).says('Nothing is at this address');
  });

  it('is copied as a citation, by keys alone', async () => {
    const view = await library(`#/entry/${CALL}`);
    await activate(view, 'Cite');
    await activate(view, 'Copy as BibTeX');
    await view.says('Copied');
  });
});

it('lists stories and names, and leads into them', async () => {
  const stories = await library('#/stories');
  await stories.click('The siege of Mariupol and Azovstal');
  await stories.entriesOnce();
  const names = await library('#/names');
  await names.click('Jean-Yves Le Drian');
  await names.says('Everything with Jean-Yves Le Drian');
});

it('keeps a setting, in every page of the extension', async () => {
  const settings = await library('#/settings');
  await until(() => settings.document.evaluate(choose, 'dark'));
  const popup = await sidelight().extensionPage('popup.html');
  await until(() => popup.document.evaluate((document) => document.documentElement.dataset.theme === 'dark'));
  await settings.document.evaluate(choose, 'system');
});

function choose(document: Document, value: string): boolean {
  const radio = document.querySelector<HTMLInputElement>(`input[type=radio][value=${value}]`);
  radio?.click();
  return radio !== null;
}

it('proves that no host was contacted, and gives each permission its reason', async () => {
  const view = await library('#/privacy');
  await view.says('None');
  const named = await view.document.evaluate((document) =>
    [...document.querySelectorAll('.permissions dt')].map(({ textContent }) => textContent),
  );
  expect(named).toContain('storage');
  expect(named).toContain('optional_host_permissions');
});

it('welcomes a new reader with what the archive really says', async () => {
  await until(async () => (await sidelight().ownTabs()).includes('/library.html#/welcome'));
  const view = await library('#/welcome');
  const entries = await view.entriesOnce();
  expect(new Set(entries.map(({ group }) => group)).size).toBeGreaterThan(1);
});

function focusBar(document: Document, period: string): boolean {
  const bars = [...document.querySelectorAll<HTMLElement>('.time-bars button')];
  const bar = bars.find((one) => one.getAttribute('aria-label')?.startsWith(`${period}:`));
  bar?.focus();
  return bar !== undefined;
}
