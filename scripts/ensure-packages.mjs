import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runNpm } from './run-npm.mjs';

/** Installs the packages of package-lock.json when they are missing or are others than it names. */
export function ensurePackages() {
  const reason = whyPackagesDoNotFit();
  if (!reason) return console.log('packages: as in package-lock.json');
  console.log(`packages: ${reason}; installing them with npm ci`);
  if (runNpm(['ci', '--no-audit', '--no-fund']) !== 0) {
    console.error('packages: npm ci failed. Read its message above; it needs the npm registry once.');
    process.exit(1);
  }
}

/** What is wrong with node_modules in a few words, or `null`. Optional packages may be absent: they belong to one platform. */
function whyPackagesDoNotFit() {
  const installedList = join(projectFolder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return 'none are installed';
  const installed = readPackages(installedList);
  for (const [path, wanted] of Object.entries(readPackages(join(projectFolder, 'package-lock.json')))) {
    const name = path.replace(/^node_modules\//, '');
    const found = installed[path];
    if (found ? found.version !== wanted.version : path !== '' && !wanted.optional && !wanted.devOptional) {
      return found ? `${name} is ${found.version}, not ${wanted.version}` : `${name} is missing`;
    }
  }
  return whyPlatformPackagesAreMissing(installed);
}

/** npm leaves out the packages of other platforms; after a move between machines they are the wrong ones. */
function whyPlatformPackagesAreMissing(installed) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const node = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  return node in optionalDependencies && !installed[`node_modules/${node}`] ? `${node} is missing` : null;
}

function readPackages(lockFile) {
  const { '': _project, ...packages } = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  return packages;
}
