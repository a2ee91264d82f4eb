// npm test: everything, as the first and only command after a clone.
import { rmSync } from 'node:fs';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { continueUnderProjectNode } from './ensure-node.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { runStep } from './run-step.mjs';
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
runStep('e2e:chromium', ...reportArguments('chromium'));
runStep('e2e:firefox', ...reportArguments('firefox'));
