import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { environment, projectFolder } from './run-npm.mjs';

/** The oldest Node that WXT, Vitest and puppeteer-core run on. */
const OLDEST = [22, 13];

/**
 * Goes on under the Node that the project brings as a package, else under this one when it is new enough.
 * Where the project's Node is another than this, runs `script` again with it and ends this process with its exit code.
 */
export function continueUnderProjectNode(script) {
  const packaged = packagedNode();
  if (packaged && realpathSync(packaged) !== realpathSync(process.execPath)) {
    const rerun = spawnSync(packaged, [script, ...process.argv.slice(2)], { stdio: 'inherit', env: environment() });
    process.exit(rerun.status ?? 1);
  }
  if (packaged) return console.log(`node: ${process.version}, brought by the project`);
  if (isNewEnough(process.versions.node)) return console.log(`node: ${process.version}, from this machine`);
  console.error(
    `node: ${process.version} is too old and the project brings none for ${process.platform} ${process.arch}.\n` +
      `Install Node ${OLDEST.join('.')} or newer from https://nodejs.org, then run the command again.`,
  );
  process.exit(1);
}

function packagedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(projectFolder, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  return existsSync(path) ? path : null;
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
