import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Window } from 'happy-dom';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PageSchema } from '../../../lib/core/page';
import { siteFor, sites } from '../../../lib/sites/index';

/** What stands in a `.expected.json` beside a page. */
interface Expected {
  readonly url: string;
  /** The reader asked for the page. */
  readonly asked?: boolean;
  /** JSON from the page's player. */
  readonly player?: string;
  /** What the reading must hold at least. */
  readonly reading: object;
  readonly textHas?: readonly string[];
  readonly textLacks?: readonly string[];
  /** Fields of the page that must be absent, as paths. */
  readonly lacks?: readonly string[];
}

const FOLDER = join(import.meta.dirname, '../../pages');
const NOW = Date.parse('2026-01-01T00:00:00Z');
const names = globSync('*.html', { cwd: FOLDER }).map((file) => basename(file, '.html'));

function documentOf(html: string): Document {
  return new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

describe.each(names)('%s', (name) => {
  const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  const expected: Expected = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'));
  const { url, asked = false, player } = expected;

  test('is read as expected', () => {
    const site = siteFor(new URL(url));
    const reading = site?.read(documentOf(html), new URL(url), { now: NOW, asked, player });
    expect(reading).toMatchObject(expected.reading);
    if (reading?.kind !== 'page') return;
    expect(site?.name).toBe(name.split('--')[0]);
    expect(v.safeParse(PageSchema, reading.page).issues).toBeUndefined();
    for (const part of expected.textHas ?? []) expect(reading.page.text).toContain(part);
    for (const part of expected.textLacks ?? []) expect(reading.page.text).not.toContain(part);
    const sent = JSON.parse(JSON.stringify(reading.page));
    for (const path of expected.lacks ?? []) expect(sent).not.toHaveProperty(path);
  });
});

test('every site has a page here', () => {
  const read = new Set(names.map((name) => name.split('--')[0]));
  expect(sites.map((site) => site.name).filter((name) => !read.has(name))).toEqual([]);
});

test('every pitfall that the guide names has its pages here', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/reading.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| (\d+) \| [^|]+ \| (.+) \|$/gm)];
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
  const named = rows.map(([, , pages]) => [...(pages ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
  expect(named.filter((pages) => pages.length === 0)).toEqual([]);
  expect(named.flat().filter((name) => !names.includes(name ?? ''))).toEqual([]);
});
