import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as v from 'valibot';
import type { Entity, PublisherKind, Story } from '../../lib/core/entry';
import { checkShape } from './check-shape';
import {
  EntitiesFileSchema,
  type EntryFile,
  EntryFileSchema,
  type PackFile,
  PackFileSchema,
  PublishersFileSchema,
  StoriesFileSchema,
} from './file-schemas';
import { readFrontMatter } from './front-matter';
import { compare, type Problem } from './problem';
import { readYaml, type YamlPath } from './yaml-text';

/** A value read from a file, with the line of each of its parts. */
export interface Loaded<Value> {
  readonly file: string;
  readonly value: Value;
  lineOf(path: YamlPath): number;
}

/** An entry as its file writes it. */
export interface LoadedEntry extends Loaded<EntryFile> {
  /** The file's name without `.md`. */
  readonly id: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** A pack's folder as read. Every part has the right shape; nothing is yet checked against anything else. */
export interface LoadedPack {
  readonly pack: Loaded<PackFile>;
  readonly stories: Loaded<readonly Story[]>;
  readonly entries: readonly LoadedEntry[];
}

/** The corpus folder as read. */
export interface LoadedCorpus {
  readonly publishers: Loaded<Readonly<Record<string, PublisherKind>>>;
  readonly entities: Loaded<readonly Entity[]>;
  readonly packs: readonly LoadedPack[];
  readonly problems: readonly Problem[];
}

/** Reads every file below a corpus folder. A file that cannot be used becomes a problem and is left out. */
export function loadCorpus(folder: string): LoadedCorpus {
  const problems: Problem[] = [];
  const read = <Schema extends v.GenericSchema>(file: string, schema: Schema, empty: v.InferOutput<Schema>) =>
    loadYaml(folder, file, schema, empty, problems);
  return {
    publishers: read('publishers.yml', PublishersFileSchema, {}),
    entities: read('entities.yml', EntitiesFileSchema, []),
    packs: packFolders(folder).map((id) => ({
      pack: read(`${id}/pack.yml`, PackFileSchema, { id, title: id, licence: '', languages: ['en'], topics: [] }),
      stories: read(`${id}/stories.yml`, StoriesFileSchema, []),
      entries: entryFiles(folder, id).flatMap((file) => loadEntry(folder, file, problems)),
    })),
    problems,
  };
}

/** The folders that hold a `pack.yml`, which are the ids of the packs. */
export function packFolders(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'pack.yml')))
    .sort(compare);
}

/** `macron-putin/2022/2022-03-29-istanbul-talks.md` and its like, in order. */
function entryFiles(folder: string, packId: string): string[] {
  return readdirSync(join(folder, packId), { recursive: true, encoding: 'utf8' })
    .map((path) => `${packId}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))
    .sort(compare);
}

function loadYaml<Schema extends v.GenericSchema>(
  folder: string,
  file: string,
  schema: Schema,
  empty: v.InferOutput<Schema>,
  problems: Problem[],
): Loaded<v.InferOutput<Schema>> {
  const path = join(folder, file);
  if (!existsSync(path)) {
    problems.push({ severity: 'error', file, line: 1, message: 'this file is missing; add it.' });
    return { file, value: empty, lineOf: () => 1 };
  }
  const yaml = readYaml(file, readFileSync(path, 'utf8'));
  const checked = checkShape(schema, file, yaml);
  if ('problems' in checked) problems.push(...checked.problems);
  return { file, value: 'value' in checked ? checked.value : empty, lineOf: yaml.lineOf };
}

function loadEntry(folder: string, file: string, problems: Problem[]): LoadedEntry[] {
  const read = readFrontMatter(file, readFileSync(join(folder, file), 'utf8'));
  if ('severity' in read) {
    problems.push(read);
    return [];
  }
  const checked = checkShape(EntryFileSchema, file, read.yaml);
  if ('problems' in checked) {
    problems.push(...checked.problems);
    return [];
  }
  const { body, bodyLine } = read;
  return [{ file, id: basename(file, '.md'), value: checked.value, lineOf: read.yaml.lineOf, body, bodyLine }];
}
