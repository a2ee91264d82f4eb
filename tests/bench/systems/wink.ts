import createEngine, { type Engine } from 'wink-bm25-text-search';
import { plainWords, searchable } from './entry-store';
import { inMemory } from './in-memory';
import type { System } from './system';

function create(): Engine {
  const engine = createEngine();
  engine.defineConfig({ fldWeights: { text: 1 } });
  engine.definePrepTasks([plainWords]);
  return engine;
}

/** wink-bm25-text-search: BM25 over whole words; it knows no unfinished word. */
export const system: System = inMemory<Engine>({
  index(entries) {
    const engine = create();
    for (const [place, entry] of entries.entries()) engine.addDoc({ text: searchable(entry) }, place);
    engine.consolidate();
    return engine;
  },
  serialise: (engine) => engine.exportJSON(),
  revive(stored) {
    const engine = createEngine();
    engine.importJSON(stored as string);
    engine.definePrepTasks([plainWords]);
    return engine;
  },
  search: (engine, text, limit) => placesOf(engine.search(text, limit)),
  match: (engine, words, limit) => placesOf(engine.search(words.join(' '), limit)),
});

function placesOf(found: readonly [string, number][]): number[] {
  return found.map(([id]) => Number(id));
}
