import { join } from 'node:path';
import { build } from 'vite';

/** Builds the measuring page with every system into a folder, minified as the extension is. */
export async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, '../in-page'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
    worker: { format: 'es' },
    // sqlite-wasm finds its file beside its own module, which a pre-bundled copy would not.
    optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
    oxc: { tsconfig: false } as never,
  });
}
