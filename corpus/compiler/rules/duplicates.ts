import type { Loaded, LoadedCorpus, LoadedEntry, LoadedPack } from '../load';
import type { Problem } from '../problem';

/** Ids given twice, and entries that look like the same event told twice. */
export function checkDuplicates({ entries, stories }: LoadedPack, corpus: LoadedCorpus): Problem[] {
  return [
    ...sameFileName(entries, corpus),
    ...sameId(stories, 'story'),
    ...sameId(corpus.entities, 'entity'),
    ...sameEvent(entries),
  ];
}

function sameFileName(entries: readonly LoadedEntry[], corpus: LoadedCorpus): Problem[] {
  const all = corpus.packs.flatMap((pack) => pack.entries);
  return entries.flatMap(({ file, id }): Problem[] => {
    const first = all.find((entry) => entry.id === id);
    if (!first || first.file === file) return [];
    return [
      {
        severity: 'error',
        file,
        line: 1,
        message: `the id "${id}" is already taken by ${first.file}; rename one of the files.`,
      },
    ];
  });
}

function sameId({ file, value, lineOf }: Loaded<readonly { readonly id: string }[]>, kind: string): Problem[] {
  return value.flatMap(({ id }, index): Problem[] => {
    if (value.findIndex((other) => other.id === id) === index) return [];
    return [
      {
        severity: 'error',
        file,
        line: lineOf([index, 'id']),
        message: `the ${kind} "${id}" is described twice; keep one.`,
      },
    ];
  });
}

/** Two meetings of the same people on one day are possible, but seldom: a person should look. */
function sameEvent(entries: readonly LoadedEntry[]): Problem[] {
  const seen = new Map<string, LoadedEntry>();
  return entries.flatMap((entry): Problem[] => {
    const { date, participants } = entry.value;
    if (participants.length < 2) return [];
    const event = [date, ...[...participants].sort()].join(' ');
    const first = seen.get(event);
    seen.set(event, first ?? entry);
    if (!first) return [];
    const message = `the same date and participants as ${first.file}; if it is the same event, make one entry of the two.`;
    return [{ severity: 'warning', file: entry.file, line: entry.lineOf(['participants']), message }];
  });
}
