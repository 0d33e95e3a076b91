import { runCommand } from './launcher/steps.ts';

const args = ['tests/bench/main.ts', ...process.argv.slice(2)];
process.exit(await runCommand({ command: process.execPath, args }));
