import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs npm in the project, showing what it prints; answers its exit code. */
export function runNpm(args) {
  // npm tells its scripts where it lives: the same npm, run by this Node, on every platform.
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
  const options = { cwd: projectFolder, stdio: 'inherit', env: environment(), shell: command === 'npm' };
  return spawnSync(command, [...first, ...args], options).status ?? 1;
}

/** The environment with the project's commands first on the path, as npm has it for scripts. */
export function environment() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const commands = join(projectFolder, 'node_modules', '.bin');
  return { ...process.env, [name]: [commands, process.env[name]].join(delimiter) };
}
