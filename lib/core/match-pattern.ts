/** A match pattern for web pages, as permissions are written: `*://*.example.org/*`. */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

/** Whether a match pattern covers an address. Patterns for parts of a host's paths are not used here, and cover nothing. */
export function covers(pattern: string, url: string): boolean {
  const { protocol, hostname } = new URL(url);
  if (pattern === '<all_urls>') return /^https?:$/.test(protocol);
  const [, scheme, host] = PATTERN.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return false;
  const fitsScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  return (
    fitsScheme && (host === '*' || hostname === host || (host.startsWith('*.') && isWithin(hostname, host.slice(2))))
  );
}

const isWithin = (hostname: string, domain: string) => hostname === domain || hostname.endsWith(`.${domain}`);
