import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const GOOD_FILES = {
  'publishers.yml': 'Example Times: press\n',
  'entities.yml': `- id: le-drian
  type: person
  label: Jean-Yves Le Drian
- id: paris
  type: place
  label: Paris
`,
  'sample/pack.yml': 'id: sample\ntitle: A sample\nlicence: CC0-1.0\nlanguages: [en]\ntopics: [talks]\n',
  'sample/stories.yml': '- id: visits\n  title: Visits\n  summary: Who went where.\n',
  'sample/2022/2022-03-01-first.md': entryText('2022-03-01'),
  'sample/2022/2022-03-02-second.md': entryText('2022-03-02'),
};

/** The text of an entry file without fault; `replace` changes a passage of it, to make one. */
export function entryText(date: string, replace: readonly [string, string] = ['', '']): string {
  const text = `---
title: A visit
date: ${date}
type: visit
place: paris
participants: [le-drian]
topics: [talks]
stories: [visits]
sources:
  - publisher: Example Times
    title: A visit in Paris
    date: ${date}
    url: https://example.com/${date}
---
He came and went.
`;
  if (!text.includes(replace[0])) throw new Error(`The sample entry has no "${replace[0]}".`);
  return text.replace(...replace);
}

/** A temporary corpus of two good entries, with some files written over or added; removed when the test ends. */
export function corpusFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries({ ...GOOD_FILES, ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
