import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type TabState, TabStateSchema } from './core/tab-state';

const UNKNOWN: TabState = { status: 'unknown' };

/**
 * The state of a tab. It lives in session storage, in memory: it outlives the background worker and is gone
 * with the browser. What does not fit the schema counts as unknown.
 */
export async function readTabState(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  const stored = v.safeParse(TabStateSchema, (await browser.storage.session.get(key))[key]);
  return stored.success ? stored.output : UNKNOWN;
}

export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/**
 * Acts on the state of a tab in turn. Reading and writing are two steps: what a page reports and what the browser tells
 * of its tab come at the same time, and the later one must see what the earlier one wrote.
 */
export function inTurn<T>(tabId: number, act: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(act);
  const settled = turn.catch(() => {});
  turns.set(tabId, settled);
  settled.then(() => turns.get(tabId) === settled && turns.delete(tabId));
  return turn;
}

const turns = new Map<number, Promise<unknown>>();

/** Calls back whenever the state of any tab changes, until the signal aborts. */
export function onTabStateChange(callback: (tabId: number) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    for (const key of Object.keys(changes)) {
      if (key.startsWith(PREFIX)) callback(Number(key.slice(PREFIX.length)));
    }
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;
