import { Archive } from '../../../lib/archive/archive';
import { type Step, take } from '../../lib/archive/steps';

/** Takes the one step that it is told, and says when it is done; whoever started it may stop it at any moment. */
globalThis.addEventListener('message', async ({ data }: MessageEvent<Step>) => {
  await take(data, new Archive(async () => []));
  globalThis.postMessage('done');
});
globalThis.postMessage('ready');
