// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPlainFront } from '../../../lib/sites/plain-front';

const website = '<meta property="og:type" content="website">';
const headings = '<h2><a href="/a">A headline</a></h2>'.repeat(6);

function parse(head: string, body = headings): Document {
  return parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
}

/** Without style sheets and frames, which nobody could load here. */
function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html.replace(/<link[^>]*stylesheet[^>]*>|<iframe[^>]*>/g, ''), 'text/html');
}

describe('a plain front', () => {
  it('calls itself a website and links headings', () => {
    expect(isPlainFront(parse(website))).toBe(true);
    expect(isPlainFront(parse(website, '<a href="/a"><h3>A headline</h3></a>'.repeat(6)))).toBe(true);
  });

  it.each([
    ['says nothing about itself', '', headings],
    ['links few headings', website, headings.slice(0, 100)],
    ['says when it was published', `${website}<meta property="article:published_time" content="2022-03-18">`, headings],
    ['marks up an article', website, `${headings}<div itemtype="https://schema.org/NewsArticle"></div>`],
    [
      'states an article in JSON-LD',
      `${website}<script type="application/ld+json">{"@type": ["NewsArticle"]}</script>`,
      headings,
    ],
  ])('is not one that %s', (_, head, body) => {
    expect(isPlainFront(parse(head, body))).toBe(false);
  });

  it('is none of the saved pages that are to be read', () => {
    const folder = 'tests/pages';
    const expected = readdirSync(folder).filter((name) => name.endsWith('.expected.json'));
    const read = expected.filter(
      (name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')).reading.kind === 'page',
    );
    expect(read.length).toBeGreaterThan(20);
    const isFront = (name: string) => {
      const html = readFileSync(`${folder}/${name.replace('.expected.json', '.html')}`, 'utf8');
      return isPlainFront(parsePage(html));
    };
    expect(read.filter(isFront)).toEqual([]);
    expect(isFront('news--demo-front.expected.json')).toBe(true);
  });
});
