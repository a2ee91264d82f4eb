import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { LaunchOptions } from './bed/driven-browser';
import { type BrowserName, launch, type Sidelight } from './bed/launch';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that this run of the suite drives. */
    browserName: BrowserName;
  }
}

/**
 * A browser with Sidelight for the tests of one file or group. Its tabs are closed after each test; at the end it
 * must have asked the network for nothing but the pages that the tests opened, and have thrown nothing uncaught.
 */
export function useSidelight(options: LaunchOptions = {}): () => Sidelight {
  let sidelight: Sidelight | undefined;
  beforeAll(async () => {
    sidelight = await launch(inject('browserName'), options);
  });
  afterEach(() => sidelight?.closePages());
  afterAll(async () => {
    if (!sidelight) return;
    const strangers = sidelight.requests().filter(({ known }) => !known);
    const errors = await sidelight.driven.errors();
    await sidelight.close();
    expect(strangers, 'requests that no page of the tests makes').toEqual([]);
    expect(errors, 'uncaught errors of the extension').toEqual([]);
  });
  return () => sidelight!;
}
