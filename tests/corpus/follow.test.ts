import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { compileCorpus } from '../../corpus/compiler/compile';
import { followVideo } from '../../lib/core/follow';
import { buildLexicon } from '../../lib/core/lexicon';
import { findRelated } from '../../lib/core/related';
import { spanAt } from '../../lib/core/span';
import { buildEntryIndex } from '../../lib/search/entry-index';
import { siteFor } from '../../lib/sites/index';

/** A look back at eight weeks, spoken as a presenter would; its marks say when it comes to which entry. */
const PAGE = join(import.meta.dirname, '../pages/youtube--weeks-of-talks');
interface Expected {
  readonly url: string;
  readonly marks: readonly { readonly second: number; readonly entry: string }[];
}
/** What is talked about must be lit within a second. */
const PATIENCE = 1;

it('lights what a video comes to speak about at 15 of 20 marks, and has it among the first three at 18', async () => {
  const { url, marks }: Expected = JSON.parse(readFileSync(`${PAGE}.expected.json`, 'utf8'));
  const html = readFileSync(`${PAGE}.html`, 'utf8');
  const document = new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const hints = { now: Date.parse('2026-01-01T00:00:00Z'), asked: false, player: undefined };
  const reading = siteFor(new URL(url))!.read(document, new URL(url), hints);
  if (reading.kind !== 'page') throw new Error('not read');

  const { packs } = compileCorpus(join(import.meta.dirname, '../../corpus'));
  const lexicon = buildLexicon(packs.flatMap((pack) => pack.entities));
  const index = buildEntryIndex(
    packs.flatMap((pack) => pack.entries),
    lexicon,
  );
  const { related } = await findRelated(reading.page, index, lexicon);
  const { spans } = await followVideo(reading.page, related, index, lexicon);
  const lit = marks.map(({ second }) => spanAt(spans, second + PATIENCE)?.entries ?? []);
  const first = marks.filter(({ entry }, mark) => lit[mark]?.[0] === entry);
  const among = marks.filter(({ entry }, mark) => lit[mark]?.includes(entry));
  expect(among.length).toBeGreaterThanOrEqual(18);
  expect(first.length).toBeGreaterThanOrEqual(15);
});
