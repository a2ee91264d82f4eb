import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problem';

/** A path into a YAML value: field names and list positions. */
export type YamlPath = readonly (string | number)[];

/** YAML as read, still unchecked, and where each part of it stands. */
export interface YamlText {
  readonly value: unknown;
  /** The line of a field or list item; of its nearest parent when it is not there. */
  lineOf(path: YamlPath): number;
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML 1.2 (so `date: 2022-03-29` stays text).
 * @param firstLine the line of `file` on which `text` begins
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlText {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, lineCounter.linePos(offset).line);
  const problems = document.errors.map(
    (error): Problem => ({
      severity: 'error',
      file,
      line: lineAt(error.pos[0]),
      message: `this is not valid YAML: ${error.message}. A text with a colon or a quotation mark in it needs quotes around it.`,
    }),
  );
  return {
    value: problems.length > 0 ? null : document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
    problems,
  };
}

function offsetOf(root: Node | null, path: YamlPath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    const found = child(node, step);
    if (!found) break;
    node = found.node;
    offset = found.offset ?? offset;
  }
  return offset;
}

function child(node: unknown, step: string | number): { node: unknown; offset: number | undefined } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
    return pair ? { node: pair.value, offset: isScalar(pair.key) ? pair.key.range?.[0] : undefined } : null;
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined ? null : { node: item, offset: (item as Node).range?.[0] };
  }
  return null;
}
