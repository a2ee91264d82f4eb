import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { hasReason } from '../../components/library/permission-reasons';

const folder = inject('browserName') === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

it('puts at most 12 kB into a page', () => {
  expect(gzipSync(readFileSync(`${folder}/content-scripts/page.js`)).length).toBeLessThanOrEqual(12_000);
});

it('asks for no permission beyond those that its features need', () => {
  const expected = ['activeTab', 'scripting', 'storage', 'unlimitedStorage'];
  if (inject('browserName') === 'chromium') expected.push('sidePanel');
  expect([...manifest.permissions].sort()).toEqual(expected.sort());
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  expect(manifest.host_permissions).not.toContain('<all_urls>');
  expect(manifest.host_permissions.length).toBeGreaterThanOrEqual(150);
});

it('gives each permission a reason on the privacy page', () => {
  expect(manifest.permissions.filter((permission: string) => !hasReason(permission))).toEqual([]);
});

it('may read every host that an entry cites', () => {
  const packs: { hosts: string[] }[] = JSON.parse(readFileSync(`${folder}/packs/index.json`, 'utf8'));
  const domains = manifest.host_permissions.map((pattern: string) => pattern.slice('*://*.'.length, -'/*'.length));
  const isAllowed = (host: string) => domains.some((domain: string) => `.${host}`.endsWith(`.${domain}`));
  expect(packs.flatMap(({ hosts }) => hosts).filter((host) => !isAllowed(host))).toEqual([]);
});

it('lets the extension’s own pages talk to nobody', () => {
  expect(manifest.content_security_policy.extension_pages).toContain("default-src 'self'");
});

it('offers pages nothing of the extension but the sidebar’s page', () => {
  const offered = manifest.web_accessible_resources.flatMap((rule: { resources: string[] }) => rule.resources);
  expect(offered).toEqual(['sidebar.html']);
});
