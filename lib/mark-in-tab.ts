import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sendMessage } from './messages';
import { MARK_STYLE } from './page/mark-words';

/** Words to mark in a page, none to clear; without a number, in the one around the asker. */
export const MarkingSchema = v.object({
  tabId: v.exactOptional(v.number()),
  words: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))), v.maxLength(20)),
});
export type Marking = v.InferOutput<typeof MarkingSchema>;

/** Marks words in the page of a tab; answers how often they stand there. */
export async function markInTab({ tabId, words }: Required<Marking>): Promise<number> {
  await browser.scripting.insertCSS({ target: { tabId }, css: MARK_STYLE, origin: 'USER' });
  return sendMessage('markInPage', words, tabId);
}
