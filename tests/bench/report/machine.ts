import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import type { BrowserName } from '../../e2e/bed/driven-browser';

/** Where a run took place. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly chromium: string;
  readonly firefox: string;
  /** How many processes wanted a core when the run began: above the number of cores, times are inflated. */
  readonly load: number;
}

export function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    chromium: versionOf('chromium'),
    firefox: versionOf('firefox'),
    load: loadavg()[0]!,
  };
}

function versionOf(name: BrowserName): string {
  const executable = findBrowser(name);
  if (!executable) return 'none';
  try {
    return execFileSync(executable, ['--version'], { encoding: 'utf8', timeout: 10_000 }).trim();
  } catch {
    return 'unknown';
  }
}
