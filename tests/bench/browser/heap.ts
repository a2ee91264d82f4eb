import type { CDPSession } from 'puppeteer-core';

interface HeapUsage {
  readonly usedSize: number;
  /** Array buffers; newer than the types. */
  readonly backingStorageSize?: number;
}

/** Bytes of memory that the scripts of a page hold, after garbage was collected. Chromium only. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
  return usedSize + backingStorageSize;
}
