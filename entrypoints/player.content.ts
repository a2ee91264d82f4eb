import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerFromPlayer } from '../lib/page/player-bridge';
import { playerJson } from '../lib/sites/youtube-player';

/** Runs in the world of YouTube's own scripts: there, and only there, can the player be asked what it plays. */
export default defineContentScript({
  matches: ['*://*.youtube.com/*', '*://*.youtube-nocookie.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main: () => answerFromPlayer(document, () => playerJson(document, new URL(location.href))),
});
