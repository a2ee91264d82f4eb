/** Without a display: prints what the sidebar shows on each demo page and what the popup finds, and takes pictures. */
import { mkdirSync } from 'node:fs';
import { demoPages } from '../tests/e2e/bed/demo-pages';
import type { ReadEntry } from '../tests/e2e/bed/documents';
import { launch, type Sidelight } from '../tests/e2e/bed/launch';

const PICTURES = 'demo';
const SOUGHT = 'Mariupol';

mkdirSync(PICTURES, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const sidelight = await launch('chromium', { colorScheme });
  if (colorScheme === 'light') await printEachPage(sidelight);
  await takePictures(sidelight, colorScheme);
  await sidelight.close();
}

async function printEachPage(sidelight: Sidelight): Promise<void> {
  for (const url of Object.values(demoPages)) {
    const page = await sidelight.open(url);
    const sidebar = await sidelight.sidebarIfAny(page);
    console.log(`\n${await page.title()}\n${url}`);
    if (sidebar) printEntries(await sidebar.entriesOnce());
    else console.log('  silent');
  }
  await sidelight.closePages();
}

function printEntries(entries: readonly ReadEntry[]): void {
  let group = '';
  for (const entry of entries) {
    if (entry.group !== group) console.log(`  ${entry.group}`);
    group = entry.group;
    console.log(`    ${entry.when.padEnd(36)} ${entry.title}`);
  }
}

async function takePictures(sidelight: Sidelight, colorScheme: string): Promise<void> {
  const video = await sidelight.open(demoPages.video);
  await (await sidelight.sidebar(video)).entriesOnce();
  await video.screenshot({ path: `${PICTURES}/video-${colorScheme}.png` });
  const article = await sidelight.open(demoPages.article);
  await (await sidelight.sidebar(article)).entriesOnce();
  await article.screenshot({ path: `${PICTURES}/article-${colorScheme}.png` });
  const popup = await sidelight.popup(article);
  await popup.search(SOUGHT);
  const found = await popup.entriesOnce((entries) => entries.every(({ group }) => group === ''));
  await popup.document.page?.screenshot({ path: `${PICTURES}/popup-${colorScheme}.png` });
  if (colorScheme !== 'light') return;
  console.log(`\nThe popup, asked for "${SOUGHT}"`);
  printEntries(found);
  console.log(`\nPictures are in ${PICTURES}/`);
}
