import { runImportCommand } from '@lianxi/import/command';
import { openDatabaseForCommand } from './launcher/database.ts';
import { localeOf, readSettings } from './launcher/settings.ts';
import { stopRequest } from './launcher/stop-request.ts';

// What is not committed is rolled back by the database, so nothing has to be undone here.
stopRequest().addEventListener('abort', () => process.exit(130));

const code = await runImportCommand(process.argv.slice(2), {
  locale: localeOf(process.env),
  // Where npm was called, as npm starts its scripts in the project's folder.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  openDatabase: () => openDatabaseForCommand(readSettings(), () => {}),
  output: process.stdout,
  progress: process.stderr,
});
process.exit(code);
