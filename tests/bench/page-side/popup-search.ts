import type { Sidelight } from '../../e2e/bed/launch';

/** What a reader waits for who opens the popup and types, in ms. */
export interface PopupWait {
  /** From the start of the popup's document to its first content. */
  readonly opened: number;
  /** From the typed words to the first results on the screen. */
  readonly found: number;
}

/** Opens the real popup over a page that has nothing to show, and searches. */
export async function measurePopup(sidelight: Sidelight, url: string, words: string): Promise<PopupWait> {
  const page = await sidelight.open(url);
  const popup = await sidelight.popup(page);
  const wait = await popup.document.evaluate(searchAndWait, words);
  await popup.close();
  await sidelight.closePages();
  return wait;
}

/** It runs in the popup. */
async function searchAndWait(document: Document, words: string): Promise<PopupWait> {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const until = async (isThere: () => boolean) => {
    while (!isThere()) await painted();
  };
  const box = () => document.querySelector<HTMLInputElement>('input[type=search]');
  const firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0];
  await until(() => box() !== null && firstPaint() !== undefined);
  const start = performance.now();
  box()!.value = words;
  box()!.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(() => document.querySelector('article') !== null);
  await painted();
  return { opened: firstPaint()!.startTime, found: performance.now() - start };
}
