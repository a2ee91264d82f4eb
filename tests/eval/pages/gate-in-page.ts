import { measureGate, statedVerdict, type Verdict } from '../../../lib/sites/article-gate';
import { articleText } from '../../../lib/sites/article-text';
import { blocksOf } from '../../../lib/sites/blocks';
import { siteFor } from '../../../lib/sites/index';
import { readMarkup } from '../../../lib/sites/markup';
import { news } from '../../../lib/sites/news';

/** What the gate can know of a page. */
export interface GateRow {
  /** Set where no weight has a say. */
  readonly verdict: Verdict | null;
  readonly features: Readonly<Record<string, number>>;
}

/** Runs inside a saved page. */
function measureForGate(now: number): GateRow {
  const url = new URL(location.href);
  if (siteFor(url) !== news) return { verdict: 'other', features: {} };
  const markup = readMarkup(document, url);
  const blocks = blocksOf(document);
  const contents = { blocks: () => blocks, text: () => articleText(blocks, '').text };
  return { verdict: statedVerdict(markup), features: measureGate(markup, contents, now) };
}

Object.assign(globalThis, { measureForGate });
