import type { Archive } from '../../../lib/archive/archive';
import type { Entry } from '../../../lib/core/entry';
import { sampleEntry, samplePack } from '../../sample-entries';

/** One change of the archive, or its upkeep. */
export type Step =
  | { readonly do: 'add' | 'remove'; readonly numbers: readonly number[] }
  | { readonly do: 'import'; readonly version: number }
  | { readonly do: 'importLarge' | 'removeLarge' | 'upkeep' };

/** Of this size an entry fills a row, so that a few hundred need several transactions. */
const LONG = '. '.repeat(8_200);
const LARGE = Array.from({ length: 230 }, (_, number) =>
  sampleEntry({ id: `large-${number}`, title: 'Long', text: LONG }),
);

const small = (version: number) =>
  Array.from({ length: 5 + version }, (_, number) => sampleEntry({ id: `small-${number}`, title: `Grain ${version}` }));

/** What a step makes of the entries, by the set that they are in and their id. */
export function after(step: Step, before: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const entries = new Map(before);
  const replace = (set: string, by: readonly Entry[]) => {
    for (const key of entries.keys()) if (key.startsWith(`${set}/`)) entries.delete(key);
    for (const entry of by) entries.set(`${set}/${entry.id}`, entry);
  };
  if (step.do === 'add') for (const one of step.numbers) entries.set(`own/own-${one}`, own(one, step.numbers.length));
  if (step.do === 'remove') for (const one of step.numbers) entries.delete(`own/own-${one}`);
  if (step.do === 'import') replace('small', small(step.version));
  if (step.do === 'importLarge') replace('large', LARGE);
  if (step.do === 'removeLarge') replace('large', []);
  return entries;
}

const own = (number: number, version: number) =>
  sampleEntry({ id: `own-${number}`, title: `Harbour ${version}`, date: `2022-0${1 + (number % 9)}-11` });

/** Takes a step. */
export async function take(step: Step, archive: Archive): Promise<void> {
  if (step.do === 'add') await archive.addOwn(...step.numbers.map((one) => own(one, step.numbers.length)));
  if (step.do === 'remove') await archive.removeOwn(...step.numbers.map((one) => `own-${one}`));
  if (step.do === 'import')
    await archive.importPack(samplePack(small(step.version), { id: 'small', version: `${step.version}` }));
  if (step.do === 'importLarge') await archive.importPack(samplePack(LARGE, { id: 'large' }));
  if (step.do === 'removeLarge') await archive.removePack('large');
  if (step.do === 'upkeep') await archive.upkeep();
}

/** What tells entries and their versions apart, in an order of its own. */
export const told = (entries: Iterable<Entry>) => [...entries].map(({ id, title }) => `${id}: ${title}`).sort();
