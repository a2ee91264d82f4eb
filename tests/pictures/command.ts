/**
 * Makes the pictures in docs/pictures: every scene of every surface in every look, one sheet for each pair.
 * `npm run pictures`, or only what is named: `npm run pictures -- sidebar--dark popup--light`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { demoPages } from '../e2e/bed/demo-pages';
import { launch } from '../e2e/bed/launch';
import { LOOKS } from './looks';
import { drawSheet } from './sheet';
import { SURFACES } from './surfaces';
import { takePictures } from './take';

const FOLDER = 'docs/pictures';
const [, , ...named] = process.argv;
const isWanted = (name: string) => named.length === 0 || named.includes(name);

mkdirSync(FOLDER, { recursive: true });
for (const look of LOOKS) {
  const surfaces = SURFACES.filter(({ name }) => isWanted(`${name}--${look.name}`));
  if (surfaces.length === 0) continue;
  const taken = await takePictures(look, surfaces);
  const drawing = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  for (const [surface, pictures] of taken) {
    const sheet = await drawSheet(drawing, pictures);
    writeFileSync(`${FOLDER}/${surface}--${look.name}.webp`, sheet);
    console.log(`${surface}--${look.name}: ${pictures.length} pictures, ${Math.round(sheet.length / 1000)} kB`);
  }
  await drawing.close();
}
if (isWanted('sidebar')) await takeReadmePicture();

/** The picture in the README: the sidebar beside the demo video. */
async function takeReadmePicture(): Promise<void> {
  const sidelight = await launch('chromium', { colorScheme: 'light' });
  const page = await sidelight.open(demoPages.video);
  await (await sidelight.sidebar(page)).entriesOnce();
  await page.screenshot({ path: `${FOLDER}/sidebar.png` });
  await sidelight.close();
}
