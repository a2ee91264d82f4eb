import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { useSidelight } from './suite';

const sidelight = useSidelight();

it.each([
  ['an unrelated video', demoPages.unrelatedVideo, 'Nothing in the archive about this page'],
  ['an unrelated article', demoPages.unrelatedArticle, 'Nothing in the archive about this page'],
  ['a section front that links to a related article', demoPages.front, 'Not an article'],
])('is silent on %s', async (_name, url, verdict) => {
  const panel = await sidelight().panel();
  const page = await sidelight().open(url);
  await panel.says(verdict);
  expect(await sidelight().countSidebars(page)).toBe(0);
  expect(await page.$('sidelight-sidebar')).toBeNull();
  expect(await sidelight().badge(page)).toBe('');
});
