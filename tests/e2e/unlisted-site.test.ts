import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { useSidelight } from './suite';

const sidelight = useSidelight();
const { url } = JSON.parse(readFileSync('tests/pages/news--call-on-an-unlisted-site.expected.json', 'utf8'));

it('looks at a page of any site once, when the reader asks in the popup', async () => {
  const page = await sidelight().open(url);
  const popup = await sidelight().popup(page);
  await popup.says('Not allowed on this site');
  expect(await sidelight().countSidebars(page)).toBe(0);
  await popup.click('Check this page');
  await popup.entriesOnce();
  const entries = await (await sidelight().sidebar(page)).entriesOnce();
  expect(entries.map(({ title }) => title)).toContain('Macron and Putin discuss Mariupol evacuation');
  await popup.close();
  // The permission was for this one page.
  await page.reload({ waitUntil: 'domcontentloaded' });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await sidelight().countSidebars(page)).toBe(0);
});
