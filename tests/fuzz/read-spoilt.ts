import * as v from 'valibot';
import { PageSchema } from '../../lib/core/page';
import { siteFor } from '../../lib/sites/index';
import { news } from '../../lib/sites/news';
import { readableText } from '../../lib/sites/readable';
import type { Reading } from '../../lib/sites/site';
import { nestDeeply } from './mutations';
import { Random } from './random';
import type { SpoiltPage } from './spoilt-page';

/** How the readers bore a spoilt page. */
export interface Outcome {
  readonly how: string;
  readonly verdict: Reading['kind'];
  /** The longest of its readings. */
  readonly milliseconds: number;
  readonly slowMilliseconds: number;
  /** What must not be; empty when all is well. */
  readonly fault: string;
}

const NOW = Date.parse('2026-01-01T00:00:00Z');

/** Milliseconds of the slowest reader. */
export const longestOf = ({ milliseconds, slowMilliseconds }: Outcome): number =>
  Math.max(milliseconds, slowMilliseconds);

/** The document of a spoilt page. */
export function parseSpoilt(page: SpoiltPage, parse: (html: string) => Document): Document {
  const document = parse(page.html);
  if (page.depth > 0 && document.body) nestDeeply(document, new Random(page.depth), page.depth);
  return document;
}

/** Reads a spoilt page as it is, and as if a reader had asked for it. */
export function readSpoilt(page: SpoiltPage, document: Document): Outcome {
  const url = new URL(page.address);
  const site = siteFor(url) ?? news;
  const spent: number[] = [];
  const timed = <T>(work: () => T): T => {
    const start = performance.now();
    const result = work();
    spent.push(performance.now() - start);
    return result;
  };
  try {
    const unasked = timed(() => site.read(document, url, { now: NOW, asked: false }));
    const asked = timed(() => site.read(document, url, { now: NOW, asked: true }));
    const start = performance.now();
    if (asked.kind === 'page' && asked.thin) readableText(document);
    const slowMilliseconds = performance.now() - start;
    const fault = page.isGarbage && unasked.kind === 'page' ? 'garbage was read' : faultOf(unasked) || faultOf(asked);
    return { how: page.how, verdict: unasked.kind, milliseconds: Math.max(...spent), slowMilliseconds, fault };
  } catch (error) {
    const fault = `threw ${error instanceof Error ? error.message : error}`;
    return { how: page.how, verdict: 'not-yet', milliseconds: Math.max(0, ...spent), slowMilliseconds: 0, fault };
  }
}

function faultOf(reading: Reading): string {
  if (reading.kind !== 'page') return '';
  const { issues } = v.safeParse(PageSchema, JSON.parse(JSON.stringify(reading.page)));
  return issues ? `not a page: ${issues[0].message}` : '';
}
