// Prints what each test runner counted and, as the last line, the sum. Takes the exit code of `npm test`.
import { readReports } from './test-reports.mjs';

const testsStatus = Number(process.argv[2] ?? 0);
const reports = readReports();
for (const { name, passed, failed, skipped } of reports) {
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
}
const passed = reports.reduce((sum, report) => sum + report.passed, 0);
let failed = reports.reduce((sum, report) => sum + report.failed, 0);
if (testsStatus !== 0 && failed === 0) {
  console.log('a step other than the tests failed, see above: it counts as one');
  failed = 1;
}
if (passed === 0) console.log('no test ran');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
