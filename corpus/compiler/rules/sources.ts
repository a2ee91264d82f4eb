import type { LoadedCorpus, LoadedEntry, LoadedPack } from '../load';
import { didYouMean } from '../nearest';
import type { Problem } from '../problem';

/** Sources whose publisher nobody has described, that have no date, or that an entry gives twice. */
export function checkSources({ entries }: LoadedPack, { publishers }: LoadedCorpus): Problem[] {
  const known = Object.keys(publishers.value);
  return entries.flatMap((entry) => [
    ...unknownPublishers(entry, known, publishers.file),
    ...undated(entry),
    ...repeated(entry),
  ]);
}

function unknownPublishers({ file, value, lineOf }: LoadedEntry, known: readonly string[], home: string): Problem[] {
  return value.sources.flatMap(({ publisher }, index): Problem[] => {
    if (known.includes(publisher)) return [];
    const message = `the publisher "${publisher}" is unknown${didYouMean(publisher, known)} Add it with its kind to ${home} or correct it.`;
    return [{ severity: 'error', file, line: lineOf(['sources', index, 'publisher']), message }];
  });
}

function undated({ file, value, lineOf }: LoadedEntry): Problem[] {
  return value.sources.flatMap(({ date }, index): Problem[] => {
    if (date !== undefined) return [];
    const message = 'this source has no date; add the day, or at least the month or year, on which it was published.';
    return [{ severity: 'warning', file, line: lineOf(['sources', index]), message }];
  });
}

function repeated({ file, value, lineOf }: LoadedEntry): Problem[] {
  return value.sources.flatMap(({ url }, index): Problem[] => {
    if (value.sources.findIndex((source) => source.url === url) === index) return [];
    const message = `the address ${url} is given twice; keep one of the two sources.`;
    return [{ severity: 'error', file, line: lineOf(['sources', index, 'url']), message }];
  });
}
