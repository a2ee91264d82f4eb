import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { showBadge } from './badge';
import { moveJudged } from './core/not-related';
import { rememberNotRelated } from './not-related-store';
import { readTabState, writeTabState } from './tab-store';

/** The reader's word that an entry is not, or is again, related to a page; without a number, to the one around the asker. */
export const JudgementSchema = v.object({ tabId: v.exactOptional(v.number()), entry: v.string(), not: v.boolean() });
export type Judgement = v.InferOutput<typeof JudgementSchema>;

/** Takes an entry away from a page, or back, here and from now on; of private windows nothing is kept. */
export async function judgeEntry({ tabId, entry, not }: Required<Judgement>): Promise<void> {
  const state = await readTabState(tabId);
  if (state.status !== 'related') return;
  const { incognito } = await browser.tabs.get(tabId);
  if (!incognito) await rememberNotRelated(entry, state.url, not);
  const judged = moveJudged({ related: state.related, removed: state.removed ?? [] }, entry, not);
  await writeTabState(tabId, { ...state, ...judged });
  await showBadge(tabId, judged.related.length);
}
