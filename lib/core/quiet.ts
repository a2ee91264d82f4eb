import * as v from 'valibot';

/** Until when a site is left alone: for good, or until an instant in milliseconds since 1970. */
export const QuietSchema = v.union([v.literal('always'), v.pipe(v.number(), v.safeInteger())]);
export type Quiet = v.InferOutput<typeof QuietSchema>;

/** What a reader can choose: an hour, the rest of the day, for good. */
export const QuietChoiceSchema = v.picklist(['hour', 'tomorrow', 'always']);
export type QuietChoice = v.InferOutput<typeof QuietChoiceSchema>;

/** What an own page asks: leave the site of an address alone, or with `null` no longer. */
export const QuietWishSchema = v.object({ url: v.pipe(v.string(), v.url()), choice: v.nullable(QuietChoiceSchema) });
export type QuietWish = v.InferOutput<typeof QuietWishSchema>;

const HOUR = 3_600_000;
/** A day begins at this hour of the reader's clock: late at night it is still today. */
const MORNING = 5;

/** Until when a choice made at a time holds. */
export function quietFrom(choice: QuietChoice, now: Date): Quiet {
  if (choice === 'always') return 'always';
  if (choice === 'hour') return now.getTime() + HOUR;
  const days = now.getHours() < MORNING ? 0 : 1;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING).getTime();
}

/** Whether a site is left alone at a time, in milliseconds since 1970. */
export function isQuiet(quiet: Quiet, now: number): boolean {
  return quiet === 'always' || quiet > now;
}

/** The site that an address belongs to, as readers name it: its host without `www.`. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
