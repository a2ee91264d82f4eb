import type { CitationFormat } from './format';
import { type Reference, referencesOf } from './references';
import { clockTime, oneLine } from './written-text';

/**
 * BibTeX for biblatex: `@online` records, whose dates may be months or intervals.
 * Field names after the biblatex manual 3.20, section 2.2.
 */
export const bibtex: CitationFormat = {
  id: 'bibtex',
  write: (citation) => referencesOf(citation).map(writeRecord).join('\n\n'),
};

function writeRecord(reference: Reference): string {
  const { publisher, date, url, event, moment } = reference;
  const said = moment ? `${clockTime(moment.second)} ${moment.text}. ` : '';
  const fields: [string, string | undefined][] = [
    // Two pairs of braces: the name of an organisation is one name, and a title keeps its capital letters.
    ['author', publisher && `{${inTeX(publisher)}}`],
    ['title', `{${inTeX(reference.title)}}`],
    ['date', date],
    ['url', url && escapeAddress(url)],
    ['urldate', url && reference.accessed],
    ['langid', reference.language],
    ['note', inTeX(`${said}${event.date}: ${event.title}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@online{${reference.key},\n${lines.join(',\n')}\n}`;
}

/** TeX's own signs by their names; a lone brace would unbalance the record. */
const NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

const inTeX = (text: string) => oneLine(text).replace(/[\\{}~^$&%#_]/g, (sign) => NAMES[sign]!);

/** An address is taken as it stands; only what would end the field is encoded. */
const escapeAddress = (url: string) => url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
