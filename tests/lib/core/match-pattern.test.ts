import { expect, test } from 'vitest';
import { covers } from '../../../lib/core/match-pattern';

test.each([
  ['*://*.example.org/*', 'https://example.org/a', true],
  ['*://*.example.org/*', 'http://news.example.org/a', true],
  ['*://*.example.org/*', 'https://badexample.org/a', false],
  ['*://*.example.org/*', 'https://example.org.evil.test/a', false],
  ['*://example.org/*', 'https://example.org:8443/a', true],
  ['*://example.org/*', 'https://www.example.org/a', false],
  ['https://example.org/*', 'http://example.org/a', false],
  ['*://*/*', 'https://example.org/a', true],
  ['<all_urls>', 'https://example.org/a', true],
  ['*://*/*', 'file:///a', false],
  ['*://*/*', 'ftp://example.org/a', false],
  ['*://example.org/news/*', 'https://example.org/news/a', false],
  ['nonsense', 'https://example.org/a', false],
])('%s covers %s: %s', (pattern, url, expected) => {
  expect(covers(pattern, url)).toBe(expected);
});
