import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { articleOf, readLinkedData } from '../../../lib/sites/json-ld';

function documentWith(...scripts: string[]): Document {
  const document = new Window().document as unknown as Document;
  for (const text of scripts) {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    document.head.append(script);
  }
  return document;
}

const headlines = (...scripts: string[]): unknown[] =>
  readLinkedData(documentWith(...scripts)).map((node) => node.fields.headline);

test.each([
  ['plain', '{"@type":"NewsArticle","headline":"a"}'],
  ['in a list', '[{"@type":"NewsArticle","headline":"a"}]'],
  ['in a graph', '{"@graph":[{"@type":["Thing","NewsArticle"],"headline":"a"}]}'],
  ['with commas too many', '{"@type":"NewsArticle","headline":"a",}'],
  ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"a"}\n//]]>'],
  ['in a comment', '<!-- {"@type":"NewsArticle","headline":"a"} -->'],
  ['with a semicolon', '{"@type":"NewsArticle","headline":"a"};'],
])('reads JSON-LD %s', (_, text) => {
  expect(headlines(text)).toEqual(['a']);
});

test('one broken script does not hide another', () => {
  expect(headlines('{"@type":', '{"@type":"Article","headline":"b"}')).toEqual(['b']);
});

test('comments and lists are about other pages', () => {
  const comment = '{"@type":"NewsArticle","headline":"a","comment":{"@type":"Article","headline":"c"}}';
  const list = '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"d"}]}';
  expect(headlines(comment, list)).toEqual(['a', undefined]);
});

test('of several articles, the one about the address is the page', () => {
  const nodes = readLinkedData(
    documentWith(
      '{"@type":"NewsArticle","headline":"a","datePublished":"2022-01-01","url":"https://n.example/one"}',
      '{"@type":"NewsArticle","headline":"b","mainEntityOfPage":{"@id":"https://n.example/two/"}}',
    ),
  );
  expect(articleOf(nodes, new URL('https://n.example/two?x=1'))?.fields.headline).toBe('b');
  expect(articleOf(nodes, new URL('https://n.example/three'))?.fields.headline).toBe('a');
});

describe('hostile data', () => {
  test('depth and number are bounded', () => {
    const deep = `${'{"@type":"Article","mainEntity":'.repeat(500)}{}${'}'.repeat(500)}`;
    expect(readLinkedData(documentWith(deep)).length).toBeLessThan(10);
    const many = JSON.stringify(Array.from({ length: 5_000 }, () => ({ '@type': 'Article' })));
    expect(readLinkedData(documentWith(many)).length).toBeLessThanOrEqual(300);
  });

  test('a million spaces are no reason to wait', () => {
    expect(headlines(`{"@type":${' '.repeat(900_000)}`)).toEqual([]);
  });

  test('no JSON makes it throw', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.string(), (json, text) => {
        const nodes = readLinkedData(documentWith(json, `{"@type":"NewsArticle","url":${json}}`, text));
        articleOf(nodes, new URL('https://n.example/one'));
      }),
      { numRuns: 50 },
    );
  });
});
