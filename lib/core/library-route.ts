import { FILTER_NAMES, type Filters, withFilter } from './filters';

/** Pages of the library that are one of their kind. */
export const SINGLE_PAGES = ['stories', 'names', 'settings', 'privacy', 'shortcuts', 'welcome'] as const;
type SinglePage = (typeof SINGLE_PAGES)[number];

/** A place in the library. Each has one address, `#/entry/ID`, that stays: it can be kept, sent and gone back to. */
export type LibraryRoute =
  | { readonly page: 'timeline'; readonly text: string; readonly filters: Filters }
  | { readonly page: 'entry' | 'story' | 'name'; readonly id: string }
  | { readonly page: SinglePage }
  | { readonly page: 'unknown' };

const MOST_TEXT = 500;

/** The place that the hash of an address means. Filters that make no sense are left out. */
export function readRoute(hash: string): LibraryRoute {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#?\/?/, ''), '?');
  const [page = '', id = ''] = splitOnce(path, '/');
  if (page === '') return readTimeline(new URLSearchParams(query));
  if ((page === 'entry' || page === 'story' || page === 'name') && id) return { page, id: decode(id) };
  const single = SINGLE_PAGES.find((one) => one === page);
  return single && !id ? { page: single } : { page: 'unknown' };
}

/** The hash that means a place; `readRoute` reads it back. */
export function writeRoute(route: LibraryRoute): string {
  if ('id' in route) return `#/${route.page}/${encodeURIComponent(route.id)}`;
  if (route.page !== 'timeline') return `#/${route.page}`;
  const query = new URLSearchParams();
  if (route.text) query.set('text', route.text);
  for (const name of FILTER_NAMES) if (route.filters[name]) query.set(name, route.filters[name]);
  return query.size > 0 ? `#/?${query}` : '#/';
}

/** The timeline with some filters, or with none. */
export const timelineRoute = (filters: Filters = {}, text = ''): LibraryRoute => ({ page: 'timeline', text, filters });

function readTimeline(query: URLSearchParams): LibraryRoute {
  let filters: Filters = {};
  for (const name of FILTER_NAMES) filters = withFilter(filters, name, query.get(name) ?? undefined);
  return { page: 'timeline', text: (query.get('text') ?? '').slice(0, MOST_TEXT), filters };
}

function splitOnce(text: string, sign: string): [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** An address typed by hand may be no encoding at all. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
