import { isHostOf } from '../sites/site';

export type Theme = 'light' | 'dark';

/** The page's own switch, where a site has one that is known: YouTube marks its root element; seen 2026-08. */
export function themeOf(page: Document, host: string): Theme | null {
  if (!isHostOf(host, 'youtube.com')) return null;
  return page.documentElement.hasAttribute('dark') ? 'dark' : 'light';
}
