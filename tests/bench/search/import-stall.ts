import type { MeasuringBrowser } from '../browser/measuring-browser';
import type { FileServer } from '../browser/server';
import { Contestant } from './contestant';

const LIMIT_MILLISECONDS = 90_000;

/** The longest search in one tab, in ms, while another imports a pack beside the one that is searched. */
export async function measureImportStall(
  smallPack: string,
  largePack: string,
  texts: readonly string[],
  browser: MeasuringBrowser,
  server: FileServer,
): Promise<number> {
  const origin = server.origin('sidelight-stall');
  const [reader, importer] = [
    new Contestant('sidelight', browser, origin),
    new Contestant('sidelight', browser, origin),
  ];
  await reader.inNewPage((page) => page.ask(LIMIT_MILLISECONDS, 'build', smallPack));
  await reader.enter();
  await reader.inPage((page) => page.ask(LIMIT_MILLISECONDS, 'cold', texts[0]!));
  await importer.enter();
  const probing = reader.inPage((page) => page.ask(LIMIT_MILLISECONDS, 'probe', texts));
  await importer.inPage((page) => page.ask(LIMIT_MILLISECONDS, 'build', largePack));
  await reader.inPage((page) => page.ask(LIMIT_MILLISECONDS, 'endProbe'));
  const times = await probing;
  await importer.leave();
  await reader.leave();
  const error = reader.figures.error ?? importer.figures.error;
  if (error !== null || !times) throw new Error(error ?? 'no search ended');
  return Math.max(...times);
}
