import type { PublicPath } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { BundledPack } from './archive/archive';

/** The packs as the corpus compiler listed them when this build was made, see `wxt.config.ts`. */
declare const __BUNDLED_PACKS__: readonly { readonly id: string; readonly version: string }[];

/** The packs inside the extension's own package. */
export async function listBundledPacks(): Promise<readonly BundledPack[]> {
  return __BUNDLED_PACKS__.map(({ id, version }) => ({ id, version, load: () => readPackaged(`/packs/${id}.pack`) }));
}

/** The bytes of a file of the package. The address is the extension's own: nothing leaves the machine. */
async function readPackaged(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(browser.runtime.getURL(path as PublicPath))).arrayBuffer());
}
