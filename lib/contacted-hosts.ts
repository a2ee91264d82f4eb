/**
 * The hosts that this document or worker asked for anything since it began, as the browser itself counted them.
 * Its own files are no host: nothing leaves the machine for them.
 */
export function contactedHosts(): string[] {
  const entries = performance
    .getEntries()
    .filter(({ entryType }) => entryType === 'resource' || entryType === 'navigation');
  const hosts = entries.flatMap(({ name }) => (/^https?:/.test(name) ? new URL(name).host : []));
  return [...new Set(hosts)].sort();
}
