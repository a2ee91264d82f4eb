/** Hosts that Chromium 156 and Firefox 153 contact by themselves after a start (seen in November 2026). */
const BROWSERS_OWN_HOSTS = [
  'accounts.google.com',
  'update.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'clients2.google.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'aus5.mozilla.org',
  'detectportal.firefox.com',
];

/** Whether the browser itself made a request: its services, or the icon that it asks of every host. */
export function isBrowserNoise(url: string): boolean {
  const { host, pathname } = new URL(url);
  return BROWSERS_OWN_HOSTS.includes(host) || pathname === '/favicon.ico';
}
