import * as v from 'valibot';
import { writePackFile } from '../../lib/archive/pack-file';
import { type Pack, PackSchema } from '../../lib/core/entry';
import { openLexicon, tabulateNames } from '../../lib/core/lexicon';
import { buildSegment } from '../../lib/search/segment-builder';
import { buildPack } from './build-pack';
import { loadCorpus } from './load';
import { type Problem, sortProblems } from './problem';
import { applyRules } from './rules';

/** What came of a corpus folder. With any error there is no pack. */
export interface Compilation {
  readonly problems: readonly Problem[];
  readonly packs: readonly Pack[];
}

/**
 * Reads and checks a corpus folder and builds its packs.
 * @throws valibot's `ValiError` when a built pack breaks `PackSchema`, which would be a fault of the compiler
 */
export function compileCorpus(folder: string): Compilation {
  const corpus = loadCorpus(folder);
  const problems = sortProblems([...corpus.problems, ...applyRules(corpus)]);
  if (problems.some(({ severity }) => severity === 'error')) return { problems, packs: [] };
  return { problems, packs: corpus.packs.map((pack) => v.parse(PackSchema, buildPack(pack, corpus))) };
}

/** The text of a pack, for people and programs to read. */
export function printPack(pack: Pack): string {
  return `${JSON.stringify(pack)}\n`;
}

/** The bytes of a pack file: entries, names and index as they are stored, made here once instead of on every machine. */
export function packFile({ entries, ...pack }: Pack): Uint8Array {
  const names = tabulateNames(pack.entities);
  return writePackFile({ pack, names, prepared: buildSegment(entries, openLexicon(names)) });
}
