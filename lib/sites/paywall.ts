import { elementsNamed } from './element-names';
import type { Markup } from './markup';
import { fieldsOf, listOf } from './untrusted';

/** Behind a paywall, a text that is shorter than this is the lead. */
const LEAD_LENGTH = 2_000;
/** How pages name what asks to subscribe, in classes and ids; seen 2019 to 2026. */
const WALL = /pay-?wall|piano-|reg-?wall|subscriber-only|premium-wall|subscription-wall/i;

/** Whether a page states that its text is not free for all to read. */
export function isStatedPaid(markup: Markup): boolean {
  const { isAccessibleForFree, hasPart } = markup.article?.fields ?? {};
  const parts = listOf(hasPart, 10).map((part) => fieldsOf(part).isAccessibleForFree);
  return [isAccessibleForFree, ...parts].some((free) => /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(free)));
}

/** Whether a reader is shown the headline and the lead only: the text is paid for, or hidden behind a wall, and short. */
export function isPartial(markup: Markup, text: string): boolean {
  if (text.length >= LEAD_LENGTH) return false;
  return isStatedPaid(markup) || elementsNamed(markup.document, WALL, 1).length > 0;
}
