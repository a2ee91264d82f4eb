import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { useSidelight } from './suite';

const sidelight = useSidelight();

it('cannot be read by the page’s own scripts', async () => {
  const page = await sidelight().open(demoPages.video);
  const [entry] = await (await sidelight().sidebar(page)).entriesOnce();
  const seen = await page.evaluate(() => ({
    root: document.querySelector('sidelight-sidebar')?.shadowRoot,
    frames: window.frames.length,
    iframes: document.querySelectorAll('iframe').length,
    markup: document.documentElement.outerHTML,
  }));
  expect(seen).toMatchObject({ root: null, frames: 0, iframes: 0 });
  expect(seen.markup).not.toContain(entry!.title);
});

it('keeps the keys that a reader types to itself', async () => {
  const page = await sidelight().open(demoPages.video);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keypress', 'keyup', 'input']) {
      addEventListener(type, (event) => heard.push(type + (event instanceof KeyboardEvent ? event.key : '')), true);
    }
  });
  const sidebar = await sidelight().sidebar(page);
  await sidebar.entriesOnce();
  await sidebar.search('k f m');
  expect(await sidebar.document.evaluate((document) => document.querySelector('input')?.value)).toBe('k f m');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual([]);
  const player = await page.$eval('video', ({ paused, muted }) => ({ paused, muted }));
  expect(player).toEqual({ paused: true, muted: false });
});
