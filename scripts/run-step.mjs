import { runNpm } from './run-npm.mjs';

/** Runs one npm script under a heading and says how long it took; ends the process with the script's exit code when it fails. */
export function runStep(script, ...args) {
  const start = Date.now();
  console.log(`\n== npm run ${script}`);
  const status = runNpm(['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]);
  console.log(`== ${script}: ${status === 0 ? 'done' : 'FAILED'} in ${Math.round((Date.now() - start) / 1000)} s`);
  if (status !== 0) process.exit(status);
}
