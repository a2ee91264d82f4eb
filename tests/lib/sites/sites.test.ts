import { expect, test } from 'vitest';
import { listedHosts, matchPatterns } from '../../../lib/sites/hosts';
import { siteFor, sites } from '../../../lib/sites/index';
import { isHostOf } from '../../../lib/sites/site';

const special = sites.slice(0, -1);

test.each(sites)('$name accepts its samples, and the other special sites refuse them', (site) => {
  expect(site.samples.length).toBeGreaterThan(0);
  for (const sample of site.samples) {
    const url = new URL(sample);
    expect(site.accepts(url), sample).toBe(true);
    expect(siteFor(url), sample).toBe(site);
    for (const other of special) if (other !== site) expect(other.accepts(url), sample).toBe(false);
  }
});

test.each([
  'https://mail.google.com/mail/u/0/#inbox',
  'https://webmail.example.org/',
  'https://www.google.com/search?q=istanbul',
  'https://www.google.co.uk/',
  'https://duckduckgo.com/?q=news',
  'https://netbank.example.dk/accounts',
  'https://www.deutsche-bank.de/',
  'https://www.paypal.com/activity',
  'https://web.whatsapp.com/',
  'http://localhost:3000/news/story',
  'http://192.168.1.1/news/story',
  'http://[::1]/news/story',
  'http://router/news',
  'http://printer.local/news',
  'https://reader:secret@example.org/news/story',
  'https://www.example.org/login',
  'https://www.example.org/account/settings',
  'https://www.example.org/checkout/step-2',
  'https://www.example.org/search?q=x',
  'file:///home/reader/story.html',
  'about:blank',
  'https://www.youtube.com/',
  'https://www.youtube.com/feed/subscriptions',
  'https://www.youtube.com/watch?v=too-short',
  'https://www.youtube.com/@channel',
  'https://notyoutube.com.example/login',
])('never reads %s', (address) => {
  expect(siteFor(new URL(address))).toBeNull();
});

test.each([
  ['https://notyoutube.com/watch?v=aaaaaaaaaaa', 'news'],
  ['https://youtube.com.example.org/watch?v=aaaaaaaaaaa', 'news'],
  ['https://www.example.org/research/loginesque-story', 'news'],
  ['https://www.worldbank.org/en/news/story', undefined],
  ['https://www.bbc.com/news/world-europe-60890199', 'news'],
])('a name inside another is not that name: %s', (address, name) => {
  expect(siteFor(new URL(address))?.name).toBe(name);
});

test('the listed hosts are distinct public names, in many languages', () => {
  expect(new Set(listedHosts).size).toBe(listedHosts.length);
  expect(listedHosts.length).toBeGreaterThanOrEqual(150);
  for (const host of listedHosts) expect(host).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
});

test('a listed host is not inside another, so that each permission is said once', () => {
  const inside = listedHosts.filter((host) => listedHosts.some((other) => other !== host && isHostOf(host, other)));
  expect(inside).toEqual([]);
});

test('match patterns cover a host and its subdomains', () => {
  expect(matchPatterns([])).toContain('*://*.youtube.com/*');
  for (const pattern of matchPatterns([])) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\/\*$/);
});

test('adds the hosts that entries cite, as far as the list does not cover them', () => {
  const added = matchPatterns(['www.reuters.com', 'www.archive.example', 'archive.example']);
  expect(added.filter((pattern) => !matchPatterns([]).includes(pattern))).toEqual(['*://*.archive.example/*']);
});
