import { runImportCommand } from '@lianxi/import/command';
import { openDatabaseForCommand } from './launcher/database.ts';
import { readSettings } from './launcher/settings.ts';

const settings = readSettings();
const { LC_ALL, LC_MESSAGES, LANG } = settings.environment;

process.exit(
  await runImportCommand(process.argv.slice(2), {
    locale: /^en/i.test(LC_ALL ?? LC_MESSAGES ?? LANG ?? '') ? 'en' : 'zh',
    // Standard output is the report; what the server does meanwhile is not part of it.
    openDatabase: () => openDatabaseForCommand(settings, (name, text) => console.error(name, text)),
    output: process.stdout,
    progress: process.stderr,
  }),
);
