import type { Browser } from 'puppeteer-core';
import type { Picture } from './take';

/** A sheet is about this wide, in px; its pictures stand in as many columns as fit. */
const SHEET_WIDTH = 2150;
const GAP = 20;
/** Of WebP, of 100: letters stay sharp, and a sheet takes little. */
const QUALITY = 40;

/** Puts pictures side by side on one sheet, each under its caption, as WebP. */
export async function drawSheet(chromium: Browser, pictures: readonly Picture[]): Promise<Uint8Array> {
  const page = await chromium.newPage();
  await page.setViewport({ width: SHEET_WIDTH, height: 800 });
  await page.setContent(
    `<style>
      body { margin: ${GAP}px; display: flex; flex-wrap: wrap; gap: ${GAP}px; align-items: start; background: #cfd4db }
      figure { margin: 0; font: 16px/28px system-ui, sans-serif }
      img { display: block }
    </style>${pictures.map(figureOf).join('')}`,
  );
  const sheet = await page.screenshot({ fullPage: true, type: 'webp', quality: QUALITY });
  await page.close();
  return sheet;
}

const figureOf = ({ caption, png }: Picture) =>
  `<figure>${caption}<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}"></figure>`;
