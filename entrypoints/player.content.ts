import { defineContentScript } from 'wxt/utils/define-content-script';
import { overhear } from '../lib/page/overhear';
import { answerFromPlayer, answerWithCaptions } from '../lib/page/player-bridge';
import { isCaptionAddress } from '../lib/sites/fetched-captions';
import { playerJson } from '../lib/sites/youtube-player';

/**
 * Runs in the world of YouTube's own scripts: there, and only there, can the player be asked what it plays, and the
 * captions be heard that it fetched.
 */
export default defineContentScript({
  matches: ['*://*.youtube.com/*', '*://*.youtube-nocookie.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    answerFromPlayer(window, () => playerJson(document, new URL(location.href)));
    const handOver = answerWithCaptions(document);
    overhear(window, isCaptionAddress, (response) => handOver(JSON.stringify(response)));
  },
});
