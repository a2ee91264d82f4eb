import { parseDate } from '../core/dates';
import type { CitationFormat } from './format';
import { type Reference, referencesOf } from './references';
import { clockTime, oneLine } from './written-text';

/** CSL-JSON, what Zotero and citation processors read; names after the CSL 1.0.2 input schema, `csl-data.json`. */
export const cslJson: CitationFormat = {
  id: 'csl-json',
  write: (citation) => `${JSON.stringify(referencesOf(citation).map(writeItem), null, 2)}\n`,
};

function writeItem(reference: Reference) {
  const { kind, publisher, date, url, event, moment } = reference;
  return {
    id: reference.key,
    type: kind === 'video' ? 'broadcast' : 'webpage',
    title: oneLine(reference.title),
    ...(publisher && { author: [{ literal: oneLine(publisher) }], publisher: oneLine(publisher) }),
    ...(date && { issued: writeDate(date) }),
    ...(url && { URL: url, accessed: writeDate(reference.accessed) }),
    language: reference.language,
    'event-date': writeDate(event.date),
    note: oneLine(`${event.date}: ${event.title}`),
    ...(moment && { annote: oneLine(`${clockTime(moment.second)} ${moment.text}`) }),
  };
}

/** `date-parts` as far as the date is known: a year, a month, a day; an interval has two. */
function writeDate(date: string) {
  const parts = date.split('/').map((part) => part.split('-').map(Number));
  return parseDate(date) ? { 'date-parts': parts } : { literal: date };
}
