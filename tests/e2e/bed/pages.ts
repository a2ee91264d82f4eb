import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const FOLDER = fileURLToPath(new URL('../../pages/', import.meta.url));
const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The part of `<name>.expected.json` that says how the page is served. */
const ServedSchema = v.object({
  url: v.pipe(v.string(), v.url()),
  /** Response headers of the page, such as a strict content security policy. */
  headers: v.optional(v.record(v.string(), v.string()), {}),
  /** What the page's own scripts can ask of its host: JSON by path and query. */
  answers: v.optional(v.record(v.string(), v.unknown()), {}),
});

export interface Served {
  readonly body: Buffer;
  readonly headers: Record<string, string>;
}

/**
 * What the bed answers: each `tests/pages/<name>.html` at the address in its `<name>.expected.json`, and the demo
 * pages' own scripts and styles at `/<file name>` of every host.
 */
export function readPages(): (url: URL) => Served | undefined {
  const files = readdirSync(FOLDER);
  const pages = new Map<string, Served>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const expected = readFileSync(join(FOLDER, file.replace(/\.html$/, '.expected.json')), 'utf8');
    const { url, headers, answers } = v.parse(ServedSchema, JSON.parse(expected));
    pages.set(new URL(url).href, serve(file, headers));
    for (const [path, answer] of Object.entries(answers)) {
      const body = Buffer.from(JSON.stringify(answer));
      pages.set(new URL(path, url).href, { body, headers: { 'content-type': 'application/json' } });
    }
  }
  const assets = new Set(files.filter((name) => /--demo-.*\.(?:js|css)$/.test(name)));
  return (url) => {
    const asset = url.pathname.slice(1);
    return pages.get(url.href) ?? (assets.has(asset) ? serve(asset, {}) : undefined);
  };
}

function serve(file: string, headers: Record<string, string>): Served {
  const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
  return { body: readFileSync(join(FOLDER, file)), headers: { 'content-type': type, ...headers } };
}
