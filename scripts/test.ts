import { installPackages, missingPackages } from './launcher/browser.ts';
import { buildBoard } from './launcher/board.ts';
import { log } from './launcher/log.ts';
import { runCommand } from './launcher/steps.ts';

const missing = missingPackages();
if (missing.length > 0 && !installPackages(missing)) {
  console.error(
    `The tests need ${missing.join(' and ')}: install it as root (apt-get install ${missing.join(' ')}) and start again.`,
  );
  process.exit(1);
}
await buildBoard(log);
const args = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)];
process.exit(await runCommand({ command: process.execPath, args }));
