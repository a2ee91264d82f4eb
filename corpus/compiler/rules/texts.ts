import type { LoadedPack } from '../load';
import type { Problem } from '../problem';

/** One to three sentences; what needs more is two entries. */
const LONGEST_TEXT_WORDS = 60;

/** Entries without a sentence, or with too many. */
export function checkTexts({ entries }: LoadedPack): Problem[] {
  return entries.flatMap(({ file, body, bodyLine: line }): Problem[] => {
    if (body === '') {
      return [
        {
          severity: 'error',
          file,
          line,
          message: 'the text is missing; write one to three sentences below the "---".',
        },
      ];
    }
    const words = body.split(/\s+/).length;
    if (words <= LONGEST_TEXT_WORDS) return [];
    const message = `the text has ${words} words; shorten it to ${LONGEST_TEXT_WORDS} or make two entries of it.`;
    return [{ severity: 'warning', file, line, message }];
  });
}
