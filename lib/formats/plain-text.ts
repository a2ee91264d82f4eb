import type { Source } from '../core/entry';
import type { CitationFormat } from './format';
import { clockTime, isolate, oneLine, videoAddress } from './written-text';

/** Plain text: the statement with its date, then one line a source. */
export const plainText: CitationFormat = {
  id: 'text',
  write({ entry, moment, accessedNote }) {
    const spoken = moment && entry.video ? [`${clockTime(moment.second)} ${plain(moment.text)}`] : [];
    const link = moment && entry.video ? [videoAddress(entry.video, moment)] : [];
    const statement = [`${entry.date}: ${plain(entry.title)}`, ...(moment ? [] : [plain(entry.text)])].filter(Boolean);
    const sources = entry.sources.map((source) => `${writeSource(source)} (${plain(accessedNote)})`);
    return [...spoken, ...link, ...statement, ...sources].join('\n');
  },
};

function writeSource({ title, publisher, date, url }: Source): string {
  return [plain(publisher), plain(title), date, url].filter(Boolean).join(', ');
}

const plain = (text: string) => isolate(oneLine(text));
