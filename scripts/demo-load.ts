import { parseArgs } from 'node:util';
import { loadIssues, NoDemoDistrictError } from '@lianxi/demo/load-issues';
import { openDatabaseForCommand } from './launcher/database.ts';
import { readSettings } from './launcher/settings.ts';
import { stopRequest } from './launcher/stop-request.ts';

const TOLD_EVERY_MS = 2_000;

const count = readCount();
if (count === null) {
  console.error('npm run demo:load -- --issues N, where N is how many issues to add');
  process.exit(2);
}

// What was added stays; each issue is a whole of its own.
stopRequest().addEventListener('abort', () => process.exit(130));

const database = await openDatabaseForCommand(readSettings(), () => {});
try {
  const startedAt = Date.now();
  let toldAt = startedAt;
  await loadIssues({
    urls: database.urls,
    count,
    onProgress(issues) {
      if (Date.now() - toldAt < TOLD_EVERY_MS) return;
      toldAt = Date.now();
      console.log(`${issues} of ${count} issues`);
    },
  });
  console.log(`${count} issues added in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
} catch (error) {
  if (!(error instanceof NoDemoDistrictError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
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
