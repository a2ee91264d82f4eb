import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n');
const read = (path: string) => readFileSync(path, 'utf8');
const sources = tracked.filter((path) =>
  /^(?:entrypoints|components|lib|corpus|scripts)\/.*\.(?:ts|tsx|mjs)$/.test(path),
);
const shipped = sources.filter((path) => /^(?:entrypoints|components|lib)\//.test(path));

describe('every source file', () => {
  it('is one idea: at most 200 lines', () => {
    // A table in a template literal is data, however long.
    const linesOf = (code: string) => code.replace(/`[^`]*`/g, '').split('\n').length;
    expect(sources.filter((path) => linesOf(read(path)) > 200)).toEqual([]);
  });

  it('is named by what it does', () => {
    expect(
      tracked.filter((path) => /(?:^|\/)(?:utils?|helpers?|managers?|misc|common)(?:[./-]|$)/i.test(path)),
    ).toEqual([]);
  });

  it('speaks of the project alone', () => {
    const strangers = /\/work\/|\bshared\/|issue #?\d+/i;
    expect(sources.filter((path) => strangers.test(read(path)))).toEqual([]);
  });
});

describe('what ships', () => {
  it('has no way to turn text into markup or code', () => {
    const sinks =
      /\.(?:innerHTML|outerHTML)\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
    expect(shipped.filter((path) => sinks.test(read(path)))).toEqual([]);
  });

  it('asks the network nothing: only the extension’s own files are fetched', () => {
    const requests = /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource/;
    // What the page itself asks is heard by one file, which asks nothing.
    expect(shipped.filter((path) => requests.test(read(path)))).toEqual([
      'lib/bundled-packs.ts',
      'lib/page/overhear.ts',
    ]);
    expect(read('lib/page/overhear.ts')).not.toMatch(/\bfetch\(|new XMLHttpRequest|new Request/);
  });
});

describe('the README', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read('README.md').matchAll(/`npm (?:run )?([\w:-]+)/g)].map((found) => found[1]!);

  it.each([...new Set(named)])('names a command that exists: %s', (command) => {
    expect(Object.keys(scripts)).toContain(command);
  });

  it('links only to files that exist', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((found) => found[1]!);
    expect(links.filter((link) => !tracked.includes(link))).toEqual([]);
  });
});
