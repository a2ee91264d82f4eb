import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { until } from './bed/until';
import type { View } from './bed/view';
import { useSidelight } from './suite';

const sidelight = useSidelight();
let page: Page;
let sidebar: View;

beforeEach(async () => {
  page = await sidelight().open(demoPages.article);
  sidebar = await sidelight().sidebar(page);
  await sidebar.entriesOnce();
});

const status = () =>
  sidebar.document.evaluate((document) => document.querySelector('header [role=status]')?.textContent ?? '');
const titles = async () => (await sidebar.entries()).map(({ title }) => title);

describe('a reason', () => {
  const marks = () => page.evaluate(() => CSS.highlights.get('sidelight')?.size ?? 0);
  /** Presses what is pressed, else the first chip in sight that names Macron. */
  const press = () =>
    sidebar.document.evaluate((document) => {
      const pressed = document.querySelector<HTMLElement>('.chip[aria-pressed=true]');
      const chips = [...document.querySelectorAll<HTMLElement>('.chip[aria-pressed=false]')];
      const named = chips.find(
        (chip) => chip.textContent.includes('Macron') && chip.getBoundingClientRect().height > 0,
      );
      (pressed ?? named)?.click();
    });

  it('marks its words in the page without changing it, and clears them at the second press', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await press();
    expect(await until(marks)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await press();
    await until(marks, (count) => count === 0);
  });
});

describe('an entry that is not related', () => {
  it('goes, is still gone when the page is loaded anew, and comes back to its place', async () => {
    const before = await titles();
    await sidebar.click('Not related');
    const after = await until(titles, (now) => now.length === before.length - 1);
    await page.reload();
    sidebar = await sidelight().sidebar(page);
    await until(titles, (now) => now.length > 0);
    expect(await titles()).toEqual(after);
    await sidebar.click('1 entry called not related');
    await sidebar.click('Undo');
    await until(titles, (now) => now.length === before.length);
    expect(await titles()).toEqual(before);
  });
});

describe('by keyboard alone', () => {
  const focused = () =>
    sidebar.document.evaluate((document) => {
      const element = document.activeElement as HTMLElement;
      return element.getAttribute('aria-label') ?? element.innerText.trim();
    });

  it('every action is reached in order, and works', async () => {
    await sidebar.document.evaluate((document) => document.querySelector<HTMLElement>('input[type=search]')?.focus());
    const reached: string[] = [];
    for (let step = 0; step < 80; step += 1) {
      await sidebar.press('Tab');
      reached.push(await focused());
      if (reached.at(-1) === 'Not related') break;
    }
    expect(reached).toEqual(
      expect.arrayContaining(['Collapse to a tab', 'From', 'To', 'As known then', 'Cite', 'Not related']),
    );
    await sidebar.press('Enter');
    await until(focused, (name) => name === 'Undo');
    await sidebar.press('Enter');
  });

  it('chooses a stretch of time', async () => {
    const all = await status();
    await sidebar.document.evaluate((document) => document.querySelector<HTMLElement>('input[type=range]')?.focus());
    await sidebar.press(...Array.from({ length: 12 }, () => 'ArrowRight'));
    await until(status, (now) => now !== all);
    await sidebar.click('Show all dates');
    await until(status, (now) => now === all);
  });
});

it('says the count to those who do not see the list', async () => {
  const entries = await sidebar.entries();
  const before = entries.filter(({ group }) => group === 'Before').length;
  expect(await status()).toBe(`${entries.length} related entries, ${before} before this date`);
});

it('shows what was known on the day of the page, and nothing that was published later', async () => {
  const all = (await titles()).length;
  await sidebar.click('As known then');
  await until(titles, (now) => now.length < all);
  const dates = (await sidebar.entries()).map(({ date }) => date);
  expect(dates.filter((date) => date > '2022-03-18')).toEqual([]);
});
