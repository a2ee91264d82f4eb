import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { useSidelight } from './suite';

const sidelight = useSidelight();

it('asks the network nothing while a reader uses all of it', async () => {
  const page = await sidelight().open(demoPages.article);
  const sidebar = await sidelight().sidebar(page);
  await sidebar.entriesOnce();
  await sidebar.search('Istanbul');
  await sidebar.entriesOnce((entries) => entries.every(({ group }) => group === ''));
  const popup = await sidelight().popup(page);
  await popup.search('Mariupol');
  await popup.entriesOnce((entries) => entries.every(({ group }) => group === ''));
  await popup.close();
  const asked = sidelight()
    .requests()
    .map(({ url }) => url);
  expect(asked.sort()).toEqual([demoPages.article, 'https://www.france24.com/news--demo-style.css'].sort());
});
