import { entityTerm } from '../core/document';
import type { Entry } from '../core/entry';
import { toLatin } from '../core/latin';
import type { SearchQuery } from './query';

/** The terms under which an entry is found by what it is, not by its words; `&` keeps them apart from words. */
export function fieldTerms(entry: Entry): string[] {
  const sources = entry.sources.flatMap(({ publisher, url }) => [foldName(publisher), hostOf(url)]);
  return [
    ...new Set([
      ...(entry.type ? [`&kind:${entry.type}`] : []),
      `&language:${entry.language}`,
      ...entry.stories.map(storyTerm),
      ...sources.map((source) => `&source:${source}`),
    ]),
  ];
}

/** The term of a story. */
export const storyTerm = (id: string) => `&story:${id}`;

/** The terms that an entry must have, every one, to pass the filters of a query. */
export function filterTerms({ kind, language, story, source, entity }: SearchQuery): string[] {
  return [
    ...(kind ? [`&kind:${kind}`] : []),
    ...(language ? [`&language:${language}`] : []),
    ...(story ? [storyTerm(story)] : []),
    ...(source ? [`&source:${foldName(source)}`] : []),
    ...(entity ? [entityTerm(entity)] : []),
  ];
}

const foldName = (name: string) =>
  toLatin(name)
    .trim()
    .replace(/^www\./, '');

const hostOf = (url: string) => (URL.canParse(url) ? foldName(new URL(url).hostname) : '');
