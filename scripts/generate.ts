import {
  changedPaths,
  generators,
  readGenerated,
  restoreGenerated,
} from './launcher/generators.ts';
import { runSteps } from './launcher/steps.ts';

const args = process.argv.slice(2);
const checks = args.includes('--check');
const before = readGenerated();

let passed = await runSteps(generators(args.filter((arg) => arg !== '--check')));
if (checks) {
  const changed = changedPaths(before, readGenerated());
  restoreGenerated(before, changed);
  if (changed.length > 0) {
    console.error(`\nOut of step, run npm run generate: ${changed.join(', ')}`);
    passed = false;
  }
}
process.exit(passed ? 0 : 1);
