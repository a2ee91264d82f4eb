/**
 * Bounded readers for data that comes from a page: whatever its shape, they give a value of the asked type and never
 * throw. They stand in for a schema library, which would be half of the content script.
 */

/** An object from outside. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a value; none when it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A value as a list of at most `limit` items: a single value is a list of one, nothing is an empty list. */
export function listOf(value: unknown, limit = 100): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, limit) : [value];
}

/** A text on one line, at most `limit` characters; empty when the value is no text. */
export function lineOf(value: unknown, limit: number): string {
  // The cut before the replacement bounds the work on a page that sends megabytes.
  return typeof value === 'string' ? oneLine(value.slice(0, 4 * limit)).slice(0, limit) : '';
}

/** A text with every run of white space as one space, trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The value of JSON, or `null` when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
