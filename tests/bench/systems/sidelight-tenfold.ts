import { ArchiveDatabase } from '../../../lib/archive/database';
import { readPackFile } from '../../../lib/archive/pack-file';
import { writeSegment } from '../../../lib/archive/segment-writer';
import { indexBytesOf, openArchive } from './sidelight';
import type { System } from './system';

const TIMES = 10;

/** Ours with ten packs of the same entries: a million, in ten segments that nothing has merged. */
export const system: System = {
  async build({ pack, loadPrepared }) {
    const start = performance.now();
    const file = readPackFile(await loadPrepared());
    const database = new ArchiveDatabase();
    for (let time = 0; time < TIMES; time++) {
      await writeSegment(database, file.prepared, { pack: `bench-${time}`, version: pack }, async () => {});
    }
    database.close();
    const total = performance.now() - start;
    return { total, indexing: 0, serialising: 0, indexBytes: TIMES * indexBytesOf(file) };
  },
  open: openArchive,
};
