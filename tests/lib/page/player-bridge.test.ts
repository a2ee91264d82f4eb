import { expect, test } from 'vitest';
import { answerFromPlayer, answerWithCaptions, listenToPlayer } from '../../../lib/page/player-bridge';

/** The parts of a window that messages between the worlds take. */
class Page extends EventTarget {
  readonly document = new EventTarget();
}

const documentOf = (page: Page) => page.document as unknown as Document;

function heardIn(page: Page) {
  const heard: string[] = [];
  const controller = new AbortController();
  const hear = {
    player: (json: string) => heard.push(`player ${json}`),
    captions: (json: string) => heard.push(`captions ${json}`),
  };
  listenToPlayer(documentOf(page), hear, controller.signal);
  return { heard, controller };
}

test('what was said before the extension listened is said again', () => {
  const page = new Page();
  answerFromPlayer(page as unknown as Window, () => 'A');
  const handOver = answerWithCaptions(documentOf(page));
  for (const json of ['1', '2', '3', '4']) handOver(json);
  expect(heardIn(page).heard).toEqual(['player A', 'captions 2', 'captions 3', 'captions 4']);
});

test('each change of the page is answered, on m.youtube.com too, until the view ends', () => {
  const page = new Page();
  let playing: string | null = null;
  answerFromPlayer(page as unknown as Window, () => playing);
  const { heard, controller } = heardIn(page);
  page.document.dispatchEvent(new Event('yt-navigate-finish'));
  playing = 'B';
  page.document.dispatchEvent(new Event('yt-page-data-updated'));
  page.dispatchEvent(new Event('state-navigateend'));
  controller.abort();
  page.dispatchEvent(new Event('state-navigateend'));
  expect(heard).toEqual(['player B', 'player B']);
});
