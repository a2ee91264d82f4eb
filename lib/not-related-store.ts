import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { applyNotRelated, type NotRelated, setNotRelated } from './core/not-related';
import type { TabState } from './core/tab-state';

const KEY = 'not-related';
const StoredSchema = v.record(v.string(), v.array(v.string()));
/** Characters of a page's name: enough that two pages never share one. */
const NAME_LENGTH = 24;

type RelatedState = Extract<TabState, { status: 'related' }>;

/** The reader's own judgement so far; what does not fit the schema counts as none. */
async function readNotRelated(): Promise<NotRelated> {
  const stored = v.safeParse(StoredSchema, (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.output : {};
}

/** A page by the hash of its address: what is kept does not say where the reader was. */
async function nameOf(url: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url));
  return hex(hash).slice(0, NAME_LENGTH);
}

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, '0')).join('');

/** A state without what the reader called not related to its page. */
export async function asJudged(state: RelatedState): Promise<RelatedState> {
  return { ...state, ...applyNotRelated(state.related, await readNotRelated(), await nameOf(state.url)) };
}

/** Remembers that an entry is not, or is again, related to a page. */
export async function rememberNotRelated(entry: string, url: string, not: boolean): Promise<void> {
  const next = setNotRelated(await readNotRelated(), entry, await nameOf(url), not);
  await browser.storage.local.set({ [KEY]: next });
}
