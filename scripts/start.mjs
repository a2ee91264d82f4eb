// npm start: builds Sidelight and shows it on the demo pages, as the first and only command after a clone.
import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { continueUnderProjectNode } from './ensure-node.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { projectFolder } from './run-npm.mjs';
import { runStep } from './run-step.mjs';

ensurePackages();
continueUnderProjectNode(import.meta.filename);
ensureBrowsers(['chromium']);
runStep('build');

const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
const demo = hasDisplay ? 'scripts/show-on-screen.ts' : 'scripts/show-on-paper.ts';
const options = { cwd: projectFolder, stdio: 'inherit' };
process.exit(spawnSync(process.execPath, ['scripts/run-typescript.mjs', demo], options).status ?? 1);
