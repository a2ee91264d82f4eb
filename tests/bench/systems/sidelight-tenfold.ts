import { ArchiveDatabase } from '../../../lib/archive/database';
import { readPackFile } from '../../../lib/archive/pack-file';
import { writeSegment } from '../../../lib/archive/segment-writer';
import { openArchive } from './sidelight';
import type { System } from './system';

const TIMES = 10;

/** Ours with ten packs of the same entries: a million, in ten segments that nothing has merged. */
export const system: System = {
  async build({ pack, loadSegment }) {
    const start = performance.now();
    const segmentFile = await loadSegment();
    const { prepared } = readPackFile(segmentFile);
    const database = new ArchiveDatabase();
    for (let time = 0; time < TIMES; time++) {
      await writeSegment(database, prepared, { pack: `bench-${time}`, version: pack }, async () => {});
    }
    database.close();
    const total = performance.now() - start;
    return { total, indexing: 0, serialising: 0, indexBytes: TIMES * segmentFile.length };
  },
  open: openArchive,
};
