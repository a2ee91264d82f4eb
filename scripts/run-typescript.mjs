/**
 * Runs a TypeScript file of this project as a command: `node scripts/run-typescript.mjs FILE [ARGUMENTS…]`.
 * Vite resolves the imports, so that a command may use the same modules as the extension does
 * (written without file endings, which plain Node cannot resolve). The file sees its own `process.argv`.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [file, ...commandArguments] = process.argv.slice(2);

if (!file) {
  console.error('Name the file to run: node scripts/run-typescript.mjs FILE [ARGUMENTS…]');
  process.exit(2);
}

process.argv = [process.argv[0], resolve(file), ...commandArguments];
// tsconfig.json extends a file that `wxt prepare` writes; a command must also run before that, and stripping types needs neither.
const oxc = { tsconfig: false };

await runnerImport(resolve(file), {
  configFile: false,
  root: projectFolder,
  resolve: { alias: { '@': projectFolder } },
  oxc,
  logLevel: 'error',
});
