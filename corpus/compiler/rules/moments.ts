import type { LoadedEntry, LoadedPack } from '../load';
import { didYouMean } from '../nearest';
import type { Problem } from '../problem';

/** Moments without a video, out of order, or about entries that are not there. */
export function checkMoments({ entries }: LoadedPack): Problem[] {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.flatMap((entry) => [...withoutVideo(entry), ...outOfOrder(entry), ...aboutUnknown(entry, ids)]);
}

function withoutVideo({ file, value, lineOf }: LoadedEntry): Problem[] {
  if (value.moments.length === 0 || value.video !== undefined) return [];
  const message = 'the moments belong to no video; add the field "video" with its id.';
  return [{ severity: 'error', file, line: lineOf(['moments']), message }];
}

function outOfOrder({ file, value, lineOf }: LoadedEntry): Problem[] {
  return value.moments.flatMap(({ second }, index): Problem[] => {
    const before = value.moments[index - 1];
    if (!before || before.second < second) return [];
    const message = `the moment at second ${second} comes after the one at ${before.second}; put the moments in order of time.`;
    return [{ severity: 'error', file, line: lineOf(['moments', index, 'second']), message }];
  });
}

function aboutUnknown({ file, value, lineOf }: LoadedEntry, ids: ReadonlySet<string>): Problem[] {
  return value.moments.flatMap(({ about }, index) =>
    about.flatMap((id, position): Problem[] => {
      if (ids.has(id)) return [];
      const message = `the moment is about the entry "${id}", which is unknown${didYouMean(id, ids)} Name an entry by its file name without ".md".`;
      return [{ severity: 'error', file, line: lineOf(['moments', index, 'about', position]), message }];
    }),
  );
}
