import type { Source } from '../core/entry';
import type { Citation, CitationFormat } from './format';
import { clockTime, isolate, oneLine, videoAddress } from './written-text';

/** Markdown (CommonMark): a paragraph with the date in front, then each source as a link. */
export const markdown: CitationFormat = {
  id: 'markdown',
  write(citation) {
    const { entry, accessedNote } = citation;
    const sources = entry.sources.map((source) => `- ${writeSource(source)} (${plain(accessedNote)})`);
    return [writeStatement(citation), ...(sources.length > 0 ? ['', ...sources] : [])].join('\n');
  },
};

function writeStatement({ entry, moment }: Citation): string {
  const dated = `**${entry.date}** · **${plain(entry.title)}**`;
  if (moment && entry.video) {
    return `[${clockTime(moment.second)}](${videoAddress(entry.video, moment)}) ${plain(moment.text)} · ${dated}`;
  }
  return entry.text ? `${dated} · ${plain(entry.text)}` : dated;
}

function writeSource({ title, url, publisher, date }: Source): string {
  return [`[${plain(title)}](${address(url)})`, plain(publisher), date].filter(Boolean).join(', ');
}

/** Text that stays text: no sign of it is read as markup. */
const plain = (text: string) => isolate(oneLine(text).replace(/[\\`*_{}[\]<>()#|~&!:@]/g, '\\$&'));

/** An address that ends where it ends, with brackets in it or not. */
const address = (url: string) => url.replace(/[()<>\\\s]/g, encodeSign);
const encodeSign = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
