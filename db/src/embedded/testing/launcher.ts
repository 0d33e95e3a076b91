// A launcher for tests, in a process of its own: `launcher.ts DATA_FOLDER` starts the server, says
// where it is, and stops it on SIGINT and SIGTERM.
import { startEmbeddedPostgres } from '../embedded.ts';

const server = await startEmbeddedPostgres({
  dataFolder: process.argv[2] ?? '',
  settings: { fsync: 'off' },
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void server.stop().then(() => process.exit(0));
  });
}
console.log(JSON.stringify({ adminUrl: server.adminUrl, pid: server.pid }));
