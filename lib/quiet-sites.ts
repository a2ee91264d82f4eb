import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isQuiet, type Quiet, QuietSchema } from './core/quiet';

const KEY = 'quiet';
const StoredSchema = v.record(v.string(), QuietSchema);

/** Until when a site is left alone; `null` when it is not. What does not fit the schema counts as nothing. */
export async function quietOf(site: string, now: number): Promise<Quiet | null> {
  const quiet = (await readSites())[site];
  return quiet !== undefined && isQuiet(quiet, now) ? quiet : null;
}

/** Every site that is left alone now. */
export async function quietSites(now: number): Promise<readonly string[]> {
  return Object.entries(await readSites()).flatMap(([site, until]) => (isQuiet(until, now) ? [site] : []));
}

/** Leaves a site alone until then, or with `null` no longer. What has passed is forgotten on the way. */
export async function writeQuiet(site: string, quiet: Quiet | null, now: number): Promise<void> {
  const others = Object.entries(await readSites()).filter(([name, until]) => name !== site && isQuiet(until, now));
  await browser.storage.local.set({ [KEY]: Object.fromEntries(quiet === null ? others : [...others, [site, quiet]]) });
}

async function readSites(): Promise<Readonly<Record<string, Quiet>>> {
  const stored = v.safeParse(StoredSchema, (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.output : {};
}
