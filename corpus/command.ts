/** `npm run corpus`: checks and compiles the corpus. `-- new` begins an entry, `-- stats` counts. */
import { join } from 'node:path';
import { compileCommand } from './compiler/compile-command';

const corpusFolder = import.meta.dirname;
const packFolder = join(corpusFolder, '..', 'public', 'packs');

process.exitCode = compileCommand(corpusFolder, packFolder, console.log);
