import type { LoadedCorpus, LoadedPack } from './load';
import type { Problem } from './problem';
import { checkDuplicates } from './rules/duplicates';
import { checkEntities } from './rules/entities';
import { checkFileNames } from './rules/file-names';
import { checkMoments } from './rules/moments';
import { checkNames } from './rules/names';
import { checkPlaces } from './rules/places';
import { checkSources } from './rules/sources';
import { checkStories } from './rules/stories';
import { checkTexts } from './rules/texts';

/** One thing to hold a pack to. A new rule is one file and one line in `RULES`. */
export type Rule = (pack: LoadedPack, corpus: LoadedCorpus) => readonly Problem[];

const RULES: readonly Rule[] = [
  checkDuplicates,
  checkEntities,
  checkFileNames,
  checkMoments,
  checkNames,
  checkPlaces,
  checkSources,
  checkStories,
  checkTexts,
];

/** What every rule says about every pack. */
export function applyRules(corpus: LoadedCorpus): Problem[] {
  return corpus.packs.flatMap((pack) => RULES.flatMap((rule) => rule(pack, corpus)));
}
