// npm test: everything, as the first and only command after a clone.
import { rmSync } from 'node:fs';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { continueUnderProjectNode } from './ensure-node.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { runStep, tryStep } from './run-step.mjs';
import { reportArguments, reportFolder } from './test-reports.mjs';

rmSync(reportFolder, { recursive: true, force: true });
ensurePackages();
continueUnderProjectNode(import.meta.filename);
ensureBrowsers(['chromium', 'firefox']);

runStep('lint');
runStep('types');
runStep('corpus');
runStep('unit', ...reportArguments('unit'));
runStep('build');
runStep('lint:firefox');
// What fails in one browser is no reason not to know of the other.
const inChromium = tryStep('e2e:chromium', ...reportArguments('chromium'));
const inFirefox = tryStep('e2e:firefox', ...reportArguments('firefox'));
process.exit(inChromium || inFirefox);
