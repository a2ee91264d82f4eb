import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, givenPath } from './find-browser.mjs';

/** The Debian package of each browser. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Finds the browsers by name; installs what is missing where it may, else says what a person has to do and ends. */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0) {
    const unnamed = missing.filter((name) => !givenPath(name));
    if (unnamed.length > 0 && mayInstall()) installPackages(unnamed.map((name) => PACKAGES[name]));
    const absent = missing.filter((name) => !findBrowser(name));
    if (absent.length > 0) explain(absent);
  }
  for (const name of names) console.log(`${name}: ${findBrowser(name)}`);
}

function mayInstall() {
  return process.getuid?.() === 0 && isDebian();
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installPackages(packages) {
  console.log(`browsers: installing ${packages.join(' and ')} with apt-get`);
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', [...lock, 'update', '-q'], options);
  spawnSync('apt-get', [...lock, 'install', '-y', '-q', '--no-install-recommends', ...packages], options);
}

function explain(absent) {
  for (const name of absent) {
    const given = givenPath(name);
    console.error(given ? `${name}: ${given}, as ${name.toUpperCase()} says, is no program` : `${name}: not found`);
  }
  const packages = absent.map((name) => PACKAGES[name]).join(' ');
  console.error(
    isDebian()
      ? `Install with: sudo apt-get install ${packages}`
      : `Install ${absent.join(' and ')}, or name the program in ${absent.map((name) => name.toUpperCase()).join(' and ')}.`,
  );
  process.exit(1);
}
