import type { Entry } from '../core/entry';
import type { SelectionFormat } from '../formats/format';
import { sendMessage } from '../messages';

/** The corpus is dedicated to the public domain; what a reader adds is the reader's own. */
const LICENCE = 'CC0-1.0';

/**
 * Writes entries as one file and gives it to the browser to save.
 *
 * @returns the file's name.
 */
export async function saveSelection(
  id: SelectionFormat['id'],
  title: string,
  entries: readonly Entry[],
): Promise<string> {
  // The libraries for tables and calendars are loaded when somebody wants a file.
  const { SELECTION_FORMATS } = await import('../formats/selections');
  const format = SELECTION_FORMATS.find((one) => one.id === id)!;
  const [stories, entities] = await Promise.all([sendMessage('stories', undefined), sendMessage('names', undefined)]);
  const exported = new Date().toISOString();
  const text = format.write({
    title,
    entries,
    stories: stories.map(({ id, title, summary }) => ({ id, title, summary })),
    entities,
    licence: LICENCE,
    exported,
  });
  const file = `sidelight-${exported.slice(0, 10)}.${format.extension}`;
  download(new Blob([text], { type: `${format.mediaType};charset=utf-8` }), file);
  return file;
}

function download(content: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  // The browser has taken the content when the click returns; later it would only cost memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
