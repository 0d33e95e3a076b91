import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { connect } from '../client.ts';
import { packagedBinaries } from './binaries.ts';
import { findEmbeddedPostgres } from './embedded.ts';
import { isAlive } from './process-table.ts';
import { canEnter } from './runtime-user.ts';
import { launch } from './testing/launch.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
const ownUid = process.getuid?.() ?? 0;

let folder: string;
let dataFolder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxi-embedded-'));
  await chmod(folder, 0o711);
  dataFolder = join(folder, 'data');
  // The first start makes the cluster that most of the tests use.
  await using _ = await launch(dataFolder);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function query(adminUrl: string, text: string): Promise<Record<string, unknown>[]> {
  const connection = connect({ url: adminUrl, applicationName: 'test', max: 1 });
  try {
    return (await connection.db.execute(sql.raw(text))).rows;
  } finally {
    await connection.close();
  }
}

const ownerOf = (pid: number) => statSync(`/proc/${pid}`).uid;
const portOf = (adminUrl: string) => Number(new URL(adminUrl).port);

test('PostgreSQL 18 serves the district’s database in UTF-8, sorted alike everywhere', async () => {
  await using server = await launch(dataFolder);
  const [row] = await query(
    server.adminUrl,
    `SELECT current_setting('server_version_num')::int / 10000 AS version, current_database() AS name,
            pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider
     FROM pg_database WHERE datname = current_database()`,
  );
  expect(row).toEqual({ version: 18, name: 'lianxi', encoding: 'UTF8', provider: 'b' });
});

test('a second start takes the data as they were left, in about a second', async () => {
  {
    await using first = await launch(dataFolder);
    await query(first.adminUrl, 'CREATE TABLE kept (id int)');
  }
  const begun = performance.now();
  await using second = await launch(dataFolder);
  expect(performance.now() - begun).toBeLessThan(3_000);
  expect(await query(second.adminUrl, 'SELECT * FROM kept')).toEqual([]);
  await query(second.adminUrl, 'DROP TABLE kept');
});

test('only 127.0.0.1 is listened on', async () => {
  await using server = await launch(dataFolder);
  const hex = portOf(server.adminUrl).toString(16).toUpperCase().padStart(4, '0');
  const listening = ['/proc/net/tcp', '/proc/net/tcp6']
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(`:${hex}`) && fields[3] === '0A');
  expect(listening.map((fields) => fields[1])).toEqual([`0100007F:${hex}`]);

  for (const address of Object.values(networkInterfaces()).flat()) {
    if (!address || address.internal || address.family !== 'IPv4') continue;
    const url = new URL(server.adminUrl);
    url.hostname = address.address;
    await expect(query(url.href, 'SELECT 1')).rejects.toHaveProperty('cause.code', 'ECONNREFUSED');
  }
});

test('the password is in a file that only its owner can read, and is asked for', async () => {
  await using server = await launch(dataFolder);
  const file = join(dataFolder, 'postgres', 'password');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const url = new URL(server.adminUrl);
  expect(url.password).toBe(readFileSync(file, 'utf8'));

  url.password = 'guessed';
  await expect(query(url.href, 'SELECT 1')).rejects.toHaveProperty('cause.code', '28P01');
  const [row] = await query(server.adminUrl, `SELECT rolpassword FROM pg_authid WHERE rolcanlogin`);
  expect(row?.['rolpassword']).toMatch(/^SCRAM-SHA-256\$/);
});

test('the libraries have their links though no install script ran', async () => {
  const { version, nativeFolder } = packagedBinaries();
  const list = readFileSync(join(nativeFolder, 'pg-symlinks.json'), 'utf8');
  const links = JSON.parse(list) as { source: string; target: string }[];
  expect(links.length).toBeGreaterThan(5);
  const copy = join(dataFolder, 'postgres', `binaries-${version}`, 'lib');
  for (const { source, target } of links) {
    const path = join(copy, target.replace('native/lib/', ''));
    expect(readlinkSync(path), path).toBe(source.replace('native/lib/', ''));
    expect(existsSync(path), path).toBe(true);
  }
});

test('Ctrl-C on the launcher ends the server cleanly', async () => {
  const server = await launch(dataFolder);
  expect(await server.end('SIGINT')).toBe(0);
  expect(isAlive(server.pid)).toBe(false);
  expect(existsSync(join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
  expect(existsSync(join(dataFolder, 'postgres', 'launcher.json'))).toBe(false);
});

test('a launcher killed with SIGKILL leaves no server, and the next start works', async () => {
  for (let round = 1; round <= 3; round += 1) {
    const server = await launch(dataFolder);
    const connection = connect({ url: server.adminUrl, applicationName: 'idle', max: 1 });
    await connection.ping();
    await server.end('SIGKILL');
    await vi.waitUntil(() => !isAlive(server.pid), { timeout: 5_000 });
    await connection.close();
  }
  await using next = await launch(dataFolder);
  expect(await query(next.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a start right after a SIGKILL waits for the old server to end', async () => {
  const first = await launch(dataFolder);
  await first.end('SIGKILL');
  await using second = await launch(dataFolder);
  expect(isAlive(first.pid)).toBe(false);
  expect(await query(second.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a server whose launcher and watcher were killed is ended by the next start', async () => {
  const first = await launch(dataFolder);
  const cluster = join(dataFolder, 'postgres', 'cluster');
  for (const pid of readdirSync('/proc').map(Number).filter(Boolean)) {
    if (pid !== first.pid && isWatcher(pid, cluster)) process.kill(pid, 'SIGKILL');
  }
  await first.end('SIGKILL');
  // Nobody is left to end it; what is tested is that it does not matter.
  expect(isAlive(first.pid)).toBe(true);
  await using second = await launch(dataFolder);
  expect(isAlive(first.pid)).toBe(false);
  expect(await query(second.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

function isWatcher(pid: number, cluster: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.startsWith('/bin/sh\0-c') && command.includes(cluster);
  } catch {
    return false;
  }
}

test('a stale postmaster.pid is no obstacle, even when another program has its number', async () => {
  const server = await launch(dataFolder);
  const file = join(dataFolder, 'postgres', 'cluster', 'postmaster.pid');
  const lines = readFileSync(file, 'utf8').split('\n');
  process.kill(server.pid, 'SIGKILL');
  await server.end('SIGKILL');
  writeFileSync(file, [String(process.pid), ...lines.slice(1)].join('\n'));

  await using next = await launch(dataFolder);
  expect(await query(next.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(isAlive(process.pid)).toBe(true);
});

test('a taken port is left to its owner, and another is used', async () => {
  let first: number;
  {
    await using server = await launch(dataFolder);
    first = portOf(server.adminUrl);
  }
  const owner = createServer();
  await new Promise<void>((resolve) => owner.listen(first, '127.0.0.1', resolve));
  try {
    await using server = await launch(dataFolder);
    expect(portOf(server.adminUrl)).not.toBe(first);
    expect(await query(server.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  } finally {
    await new Promise((resolve) => owner.close(resolve));
  }
});

test('a data folder in use is refused, and its server goes on', async () => {
  await using first = await launch(dataFolder);
  await expect(launch(dataFolder)).rejects.toThrow(`in use by process ${first.process.pid}`);
  expect(await query(first.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('another process finds the running server, and none that is not', async () => {
  {
    await using server = await launch(dataFolder);
    expect(await findEmbeddedPostgres(dataFolder)).toBe(server.adminUrl);
  }
  expect(await findEmbeddedPostgres(dataFolder)).toBeNull();
});

test('a first start that was killed half-way is made good by the next', async () => {
  const half = join(folder, 'half');
  await mkdir(join(half, 'postgres', 'cluster.unfinished', 'base'), { recursive: true });
  await chmod(half, 0o711);
  await chmod(join(half, 'postgres'), 0o711);
  await using server = await launch(half);
  expect(await query(server.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

describe.runIf(isRoot)('as root', () => {
  test('the server runs as nobody, and no user is created', async () => {
    const users = readFileSync('/etc/passwd', 'utf8');
    await using server = await launch(dataFolder);
    expect(ownerOf(server.pid)).toBe(nobody.uid);
    expect(readFileSync('/etc/passwd', 'utf8')).toBe(users);
  });

  test('a data folder below a 0700 folder works, and keeps its data', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const data = join(closed, 'data');
    {
      await using server = await launch(data);
      await query(server.adminUrl, 'CREATE TABLE kept (id int)');
    }
    await using server = await launch(data);
    expect(await query(server.adminUrl, 'SELECT * FROM kept')).toEqual([]);
    expect(statSync(join(data, 'postgres', 'password')).mode & 0o777).toBe(0o600);
    await server.end('SIGTERM');
    await rm(readlinkSync(join(data, 'postgres', 'elsewhere')), { recursive: true });
  });

  test('a cluster of an ordinary user is served as that user', async () => {
    await using first = await launchAsOrdinaryUser('owned');
    await first.server.end('SIGTERM');
    await using second = await launch(first.data);
    expect(ownerOf(second.pid)).toBe(first.user?.uid ?? ownUid);
  });
});

test('an ordinary user needs nobody’s help', async () => {
  await using started = await launchAsOrdinaryUser('ordinary');
  expect(ownerOf(started.server.pid)).toBe(started.user?.uid ?? ownUid);
  expect(await query(started.server.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

/** As root by changing to `nobody`, below a folder that only that user can enter. */
async function launchAsOrdinaryUser(name: string) {
  // A project below /root cannot be read by anyone else; then it is root who runs this, too.
  const user = isRoot && canEnter(nobody, import.meta.dirname) ? nobody : null;
  const home = join(folder, name);
  await mkdir(home, { mode: 0o700 });
  if (user) await chown(home, user.uid, user.gid);
  const data = join(home, 'data');
  const server = await launch(data, user);
  return { server, data, user, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}
