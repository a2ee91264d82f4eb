import type { Problem } from './problem';
import { readYaml, type YamlText } from './yaml-text';

/** A Markdown file with YAML between two lines of three hyphens, and its text below. */
export interface FrontMatter {
  readonly yaml: YamlText;
  readonly body: string;
  readonly bodyLine: number;
}

const FRONT_MATTER = /^---\n((?:.*\n)*?)---[ \t]*(?:\n|$)/;

/** Splits a Markdown file; a file without front matter is returned as a problem. */
export function readFrontMatter(file: string, text: string): FrontMatter | Problem {
  const unix = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const found = FRONT_MATTER.exec(unix);
  if (!found) {
    const message =
      'the fields of the entry are missing; begin the file with a line "---", the fields, and another "---".';
    return { severity: 'error', file, line: 1, message };
  }
  const [whole, fields = ''] = found;
  return {
    yaml: readYaml(file, fields, 2),
    body: unix.slice(whole.length).trim(),
    bodyLine: whole.split('\n').length,
  };
}
