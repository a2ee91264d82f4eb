import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import type { ReadEntry } from './bed/documents';
import { useSidelight } from './suite';

const sidelight = useSidelight();

it('answers a page after the background was stopped', async () => {
  const before = await sidelight().open(demoPages.article);
  const entries = await (await sidelight().sidebar(before)).entriesOnce();
  await sidelight().driven.stopBackground();
  const after = await sidelight().open(demoPages.article);
  expect(await (await sidelight().sidebar(after)).entriesOnce()).toEqual(entries);
});

it('answers a search in the popup after the background was stopped', async () => {
  const page = await sidelight().open(demoPages.unrelatedArticle);
  const popup = await sidelight().popup(page);
  await popup.says('Nothing in the archive about this page');
  await sidelight().driven.stopBackground();
  await popup.search('Mariupol');
  const areAbout = (found: ReadEntry[]) => found.slice(0, 5).every(({ text }) => /mariupol/i.test(text));
  await popup.entriesOnce(areAbout);
  await popup.close();
});
