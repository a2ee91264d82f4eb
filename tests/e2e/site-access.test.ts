import { expect, it } from 'vitest';
import { demoPages } from './bed/demo-pages';
import { until } from './bed/until';
import { useSidelight } from './suite';

const sidelight = useSidelight();

it('goes when the reader takes back the access to sites, and comes when it is granted again', async () => {
  const panel = await sidelight().panel();
  const page = await sidelight().open(demoPages.article);
  await (await sidelight().sidebar(page)).entriesOnce();

  await sidelight().driven.setSiteAccess(false);
  await until(async () => (await sidelight().countSidebars(page)) === 0);
  await page.reload({ waitUntil: 'load' });
  await panel.says('Not looked at yet');
  expect(await sidelight().countSidebars(page)).toBe(0);
  expect(await sidelight().badge(page)).toBe('');

  await sidelight().driven.setSiteAccess(true);
  await until(async () => {
    await page.reload({ waitUntil: 'load' });
    return sidelight().sidebarIfAny(page);
  });
});
