import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Placement, PlacementSchema } from './core/placement';

const keyOf = (host: string) => `placement:${host}`;

/** Where the reader wants the sidebar on a site; what is stored but no placement counts as nothing. */
export async function placementOn(host: string): Promise<Placement> {
  const key = keyOf(host);
  const stored = v.safeParse(PlacementSchema, (await browser.storage.local.get(key))[key] ?? {});
  return stored.success ? stored.output : v.parse(PlacementSchema, {});
}

/** Remembers it. The caller sees to it that nothing is kept of private windows. */
export async function rememberPlacement(host: string, placement: Placement): Promise<void> {
  await browser.storage.local.set({ [keyOf(host)]: placement });
}
