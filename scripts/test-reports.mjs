import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './run-npm.mjs';

/** Where the test runners leave their counts. */
export const reportFolder = join(projectFolder, '.output', 'test-reports');

/** What makes Vitest print as usual and write its counts to a file. */
export function reportArguments(name) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reportFolder, `${name}.json`)}`];
}

/** The tests passed and failed by each runner that left a report; a file that could not run counts as a failed test. */
export function readReports() {
  if (!existsSync(reportFolder)) return [];
  return readdirSync(reportFolder).map((file) => {
    const report = JSON.parse(readFileSync(join(reportFolder, file), 'utf8'));
    const broken = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
    const skipped = report.numPendingTests + report.numTodoTests;
    return {
      name: file.replace(/\.json$/, ''),
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped,
    };
  });
}
