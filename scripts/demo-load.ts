import { parseArgs } from 'node:util';
import { loadIssues } from '@lianxi/demo/load-issues';
import { createLoadProgress } from '@lianxi/demo/load-progress';
import { openDatabaseForCommand } from './launcher/database.ts';
import { loadDemo } from './launcher/demo.ts';
import { log } from './launcher/log.ts';
import { localeOf, readSettings } from './launcher/settings.ts';
import { stopRequest } from './launcher/stop-request.ts';

const count = readCount();
if (count === null) {
  console.error('npm run demo:load -- --issues N, where N is how many issues to add');
  process.exit(2);
}

// What was added stays; an issue that was cut off is an open one.
const request = stopRequest();
request.addEventListener('abort', () => process.exit(130));

const settings = { ...readSettings(), loadsDemo: true };
const database = await openDatabaseForCommand(settings, () => {});
try {
  const demo = await loadDemo(settings, database.urls, log, request);
  if (demo === null) {
    console.error('The database holds no demo district but other data: nothing was added.');
    process.exitCode = 1;
  } else {
    const progress = createLoadProgress(process.stderr, count, localeOf(process.env));
    await loadIssues({ urls: database.urls, count, onProgress: progress.show });
    progress.end();
  }
} finally {
  await database.stop();
}
process.exit();

function readCount(): number | null {
  try {
    const { values } = parseArgs({ options: { issues: { type: 'string' } } });
    const issues = Number(values.issues);
    return Number.isInteger(issues) && issues > 0 ? issues : null;
  } catch {
    // An unknown flag: the usage answers it.
    return null;
  }
}
