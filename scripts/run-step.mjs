import { runNpm } from './run-npm.mjs';

/** Runs one npm script under a heading and says how long it took. Returns the script's exit code. */
export function tryStep(script, ...args) {
  const start = Date.now();
  console.log(`\n== npm run ${script}`);
  const status = runNpm(['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]);
  console.log(`== ${script}: ${status === 0 ? 'done' : 'FAILED'} in ${Math.round((Date.now() - start) / 1000)} s`);
  return status;
}

/** Runs one npm script as `tryStep` does, and ends the process with its exit code when it fails. */
export function runStep(script, ...args) {
  const status = tryStep(script, ...args);
  if (status !== 0) process.exit(status);
}
