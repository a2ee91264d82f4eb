import * as v from 'valibot';
import { FIELD_NAMES } from './file-schemas';
import { didYouMean } from './nearest';
import type { Problem } from './problem';
import type { YamlText } from './yaml-text';

/** What to do, by the messages of the schemas. */
const ADVICE: Readonly<Record<string, string>> = {
  'not a date that exists': 'Write 2022, 2022-03, 2022-03-29, or an interval 2022-03-10/2022-03-11.',
  'not a slug': 'Use lower-case letters, digits and single hyphens.',
  'not a language': 'Use a short tag such as en, fr, uk.',
  'not an http link': 'Copy the whole address, beginning with https://.',
  'not a video id': 'Copy the eleven characters after "v=" in the address of the video.',
};

/** The value in the shape of the schema, or the problems with the line of each. */
export function checkShape<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  yaml: YamlText,
): { readonly value: v.InferOutput<Schema> } | { readonly problems: readonly Problem[] } {
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const result = v.safeParse(schema, yaml.value, { abortPipeEarly: true });
  if (result.success) return { value: result.output };
  return {
    problems: result.issues.map((issue) => {
      const path = pathOf(issue);
      return { severity: 'error', file, line: yaml.lineOf(path), message: explain(issue, path) };
    }),
  };
}

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map((step) => (typeof step.key === 'number' ? step.key : String(step.key)));
}

function explain(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): string {
  const field = String(path.at(-1) ?? 'file');
  if (issue.expected === 'never') return `the field "${field}" is not known${didYouMean(field, FIELD_NAMES)}`;
  if (issue.received === 'undefined') return `the field "${field}" is missing; add it.`;
  if (issue.input === null) return `"${field}" is empty; fill it in or remove the line.`;
  if (issue.message === 'empty') return `"${field}" is empty; give at least one.`;
  const written = JSON.stringify(issue.input);
  if (issue.type === 'picklist') {
    const choices = quoted(issue.expected ?? '');
    return `${written} is not a known ${field}${didYouMean(String(issue.input), choices)} Known: ${choices.join(', ')}.`;
  }
  const advice = ADVICE[issue.message];
  if (advice) return `${field}: ${written} is ${issue.message}. ${advice}`;
  return `${field}: ${written} does not fit: expected ${issue.expected ?? issue.message}.`;
}

function quoted(expected: string): string[] {
  return [...expected.matchAll(/"([^"]+)"/g)].map((found) => found[1]!);
}
