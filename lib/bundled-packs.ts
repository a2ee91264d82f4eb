import * as v from 'valibot';
import type { PublicPath } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { BundledPack } from './archive/archive';

/** `packs/index.json`, written by the corpus compiler: small, because it is read at every wake of the background. */
const PackList = v.array(v.object({ id: v.string(), version: v.string() }));

/** The packs inside the extension's own package. */
export async function listBundledPacks(): Promise<readonly BundledPack[]> {
  const list = v.parse(PackList, await (await open('/packs/index.json')).json());
  return list.map(({ id, version }) => ({
    id,
    version,
    load: async () => new Uint8Array(await (await open(`/packs/${id}.pack`)).arrayBuffer()),
  }));
}

/** A file of the package. The address is the extension's own: nothing leaves the machine. */
function open(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path as PublicPath));
}
