import type { BrowserName, LaunchOptions } from '../e2e/bed/driven-browser';
import type { Surface } from './surfaces';

/** A browser in which pictures are taken, and which pictures: one sheet each. */
export interface Look {
  /** The sheet is called `<surface>--<name>`. */
  readonly name: string;
  readonly browser: BrowserName;
  readonly options: LaunchOptions;
  /** Which of the surface's widths. */
  readonly width: 0 | 1 | 2;
  /** 2 is 200 %: half the width in px, each twice as large. */
  readonly zoom: 1 | 2;
  /** Of how many of a surface's scenes. */
  readonly most: number;
}

const look = (name: string, browser: BrowserName, options: LaunchOptions, parts: Partial<Look> = {}): Look => ({
  name,
  browser,
  options,
  width: 1,
  zoom: 1,
  most: Number.POSITIVE_INFINITY,
  ...parts,
});

/** Every scene light and dark; the first ones also in Firefox, narrow, wide, enlarged and in other languages. */
export const LOOKS: readonly Look[] = [
  look('light', 'chromium', { colorScheme: 'light' }),
  look('dark', 'chromium', { colorScheme: 'dark' }),
  look('firefox-light', 'firefox', { colorScheme: 'light' }, { most: 10 }),
  look('firefox-dark', 'firefox', { colorScheme: 'dark' }, { most: 10 }),
  look('narrow', 'chromium', { colorScheme: 'light' }, { width: 0, most: 5 }),
  look('wide', 'chromium', { colorScheme: 'dark' }, { width: 2, most: 4 }),
  look('zoom-200', 'chromium', { colorScheme: 'light' }, { zoom: 2, most: 5 }),
  look('french', 'chromium', { colorScheme: 'light', language: 'fr' }, { most: 5 }),
  look('ukrainian', 'chromium', { colorScheme: 'dark', language: 'uk' }, { most: 5 }),
  look('arabic', 'chromium', { colorScheme: 'light', language: 'ar' }, { most: 10 }),
  look('firefox-arabic', 'firefox', { colorScheme: 'light', language: 'ar' }, { most: 5 }),
];

/** The size of a surface in a look, in px. */
export function viewportOf(surface: Surface, { width, zoom }: Look) {
  return { width: surface.widths[width] / zoom, height: surface.height / zoom, deviceScaleFactor: zoom };
}
