import { runSteps } from './launcher/steps.ts';

const node = process.execPath;

const passed = await runSteps([
  { name: 'format', command: 'oxfmt', args: ['--check'] },
  { name: 'lint and import arrows', command: 'oxlint', args: ['--type-aware'] },
  { name: 'templates and SDL', command: 'eslint', args: ['.'] },
  { name: 'types', command: 'tsc', args: ['--project', '.'] },
  { name: 'types of the board', command: 'vue-tsc', args: ['--project', 'board-ui'] },
  { name: 'dead code', command: 'knip', args: [] },
  { name: 'generated files in step', command: node, args: ['scripts/generate.ts', '--check'] },
]);
process.exit(passed ? 0 : 1);
