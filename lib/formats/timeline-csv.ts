import Papa from 'papaparse';
import { parseDate } from '../core/dates';
import type { Entry, Source } from '../core/entry';
import type { SelectionFormat } from './format';
import { oneLine, videoAddress } from './written-text';

/** The columns of TimelineJS 3 as its spreadsheet template names them, without those that we have nothing for. */
export const COLUMNS = [
  'Year',
  'Month',
  'Day',
  'End Year',
  'End Month',
  'End Day',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Group',
] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/** CSV after RFC 4180, one row an entry, for TimelineJS and for spreadsheets. */
export const timelineCsv: SelectionFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  write({ entries, stories }) {
    const titles = new Map(stories.map(({ id, title }) => [id, title]));
    const rows = entries.map((entry) => writeRow(entry, titles.get(entry.stories[0] ?? '')));
    // A cell that begins like a formula would be run by a spreadsheet.
    return Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: true });
  },
};

function writeRow(entry: Entry, story = ''): Row {
  const [begin, end = ''] = entry.date.split('/') as [string, string?];
  const sources = entry.sources.map(writeSource).join('; ');
  return {
    ...daysOf('', begin),
    ...daysOf('End ', end),
    'Display Date': parseDate(entry.date)?.precision === 'day' ? '' : entry.date,
    Headline: asText(entry.title),
    Text: [asText(entry.text), sources].filter(Boolean).join(' '),
    Media: entry.video ? videoAddress(entry.video) : '',
    'Media Credit': entry.video ? asText(entry.sources[0]?.publisher ?? '') : '',
    Group: asText(story),
  } as Row;
}

/** A year, month and day as far as the date has them. */
function daysOf(which: '' | 'End ', date: string): Partial<Row> {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${which}Year`]: year, [`${which}Month`]: month, [`${which}Day`]: day };
}

const writeSource = ({ url, publisher }: Source) => `<a href="${asText(url)}">${asText(publisher)}</a>`;

/** TimelineJS reads headline and text as HTML: what looks like markup must stay text there. */
const asText = (text: string) =>
  oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
