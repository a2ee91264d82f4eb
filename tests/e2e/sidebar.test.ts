import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import type { ReadEntry } from './bed/documents';
import { useSidelight } from './suite';

const sidelight = useSidelight();

/** The dates in each group, and that they are in order. */
function datesByGroup(entries: readonly ReadEntry[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const { group, date } of entries) groups[group] = [...(groups[group] ?? []), date];
  for (const dates of Object.values(groups)) expect(dates).toEqual([...dates].sort());
  return groups;
}

it('shows what came before a video, the same days, and what happened next', async () => {
  const page = await sidelight().open(demoPages.video);
  const entries = await (await sidelight().sidebar(page)).entriesOnce();
  const groups = datesByGroup(entries);
  expect(Object.keys(groups)).toEqual(['Before', 'Same days', 'What happened next']);
  expect(groups.Before).toContain('2022-03-29');
  expect(groups.Before!.some((date) => date < '2022-03-20')).toBe(true);
  expect(groups['Same days']).toContain('2022-03-30');
  expect(groups['What happened next']!.every((date) => date > '2022-03-30')).toBe(true);
  expect(await sidelight().badge(page)).toBe(String(entries.length));
});

it('shows the call of 18 March beside an article about it', async () => {
  const page = await sidelight().open(demoPages.article);
  const entries = await (await sidelight().sidebar(page)).entriesOnce();
  const groups = datesByGroup(entries);
  expect(Object.keys(groups)).toEqual(['Before', 'Same days', 'What happened next']);
  const call = entries.find(({ title }) => title === 'Macron asks Putin to lift the siege of Mariupol');
  expect(call).toMatchObject({ date: '2022-03-18', group: 'Same days' });
  expect(call!.when).toContain('same day');
});

it('shows itself on a page whose content security policy allows nothing foreign', async () => {
  const page = await sidelight().open(demoPages.strict);
  const entries = await (await sidelight().sidebar(page)).entriesOnce();
  expect(entries.map(({ date }) => date)).toContain('2022-03-29');
});

it('says in the sidebar and in the popup the same about a page', async () => {
  const page = await sidelight().open(demoPages.article);
  const inSidebar = await (await sidelight().sidebar(page)).entriesOnce();
  const popup = await sidelight().popup(page);
  const inPopup = await popup.entriesOnce();
  expect(inPopup.map(({ title }) => title)).toEqual(inSidebar.map(({ title }) => title));
  await popup.close();
});

it('does not move the page when it opens', async () => {
  const page = await sidelight().open(demoPages.video);
  await (await sidelight().sidebar(page)).entriesOnce();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
