import { i18n } from '#i18n';
import type { Entry, Moment } from '../core/entry';
import { CITATION_FORMATS } from '../formats/citations';
import type { CitationFormat } from '../formats/format';
import { interfaceLocale } from '../interface-language';

/**
 * Puts a citation of an entry, or of one moment of its video, on the clipboard. To be called by a click itself.
 *
 * @throws when the browser refuses the clipboard.
 */
export async function citeToClipboard(entry: Entry, format: CitationFormat['id'], moment?: Moment): Promise<void> {
  const date = new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: 'medium' }).format(new Date());
  const accessedNote = i18n.t('cite.accessed', { date });
  const citation = { entry, moment, accessed: today(), accessedNote };
  await navigator.clipboard.writeText(CITATION_FORMATS.find(({ id }) => id === format)!.write(citation));
}

/** The calendar day where the reader is, `YYYY-MM-DD`. */
function today(now = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
