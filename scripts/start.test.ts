import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { log } from './launcher/log.ts';
import { buildBoard } from './launcher/board.ts';
import { root } from './launcher/root.ts';
import { descendantsOf, isRunning } from './launcher/testing/descendants.ts';

const PORT = 5440;
const address = `http://127.0.0.1:${PORT}`;
const START_TIMEOUT_MS = 120_000;
const services = [
  'gateway/src/main.ts',
  ...['housing', 'public-security', 'urban-management', 'communities', 'joint-meeting'].map(
    (name) => `subgraphs/${name}/src/main.ts`,
  ),
];

let dataFolder: string;
const running = new Set<Start>();
type Start = ReturnType<typeof start>;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'lianxi-start-'));
  await chmod(dataFolder, 0o711);
  await buildBoard(log);
}, 120_000);

afterAll(async () => {
  await Promise.all([...running].map((one) => one.end('SIGKILL')));
  await rm(dataFolder, { recursive: true, force: true });
});

function start(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      PORT: String(PORT),
      LIANXI_DATA: dataFolder,
      LIANXI_DEMO: 'never',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const closed = once(child, 'close');
  const started = {
    pid: child.pid ?? 0,
    output: () => output,
    processes: () => descendantsOf(child.pid ?? 0),
    pidOf: (command: string) =>
      started.processes().find((process) => process.command.includes(command))?.pid ?? 0,
    async ready() {
      const isReady = () => output.includes(`联席 Lianxi: ${address}/`) || child.exitCode !== null;
      await vi.waitUntil(isReady, { timeout: START_TIMEOUT_MS });
      expect(child.exitCode, output).toBeNull();
    },
    async end(signal: NodeJS.Signals) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await closed;
      running.delete(started);
      return child.exitCode;
    },
    exited: async () => {
      await closed;
      running.delete(started);
      return child.exitCode;
    },
  };
  running.add(started);
  return started;
}

const readiness = async () => (await fetch(`${address}/health/ready`).catch(() => null))?.status;

/** Waits until all of them are gone. */
const gone = (processes: { pid: number }[]) =>
  vi.waitUntil(() => !processes.some(({ pid }) => isRunning(pid)), { timeout: 10_000 });

// One hub for all of these, as a start is long; the last of them ends it.
describe('a hub', () => {
  let hub: Start;

  beforeAll(async () => {
    hub = start();
    await hub.ready();
  }, START_TIMEOUT_MS);

  test('serves the board and the graph, from a process for each service', async () => {
    expect(await readiness()).toBe(200);
    const board = await fetch(address);
    expect(board.headers.get('content-type')).toContain('text/html');
    for (const service of services) expect(hub.pidOf(service), service).toBeGreaterThan(0);
  });

  test('brings back a killed service or database', { timeout: 180_000 }, async () => {
    for (const command of ['housing/src/main.ts', 'gateway/src/main.ts', 'bin/postgres']) {
      const killed = hub.pidOf(command);
      process.kill(killed, 'SIGKILL');
      await vi.waitUntil(() => ![0, killed].includes(hub.pidOf(command)), { timeout: 30_000 });
      await vi.waitUntil(async () => (await readiness()) === 200, { timeout: 30_000 });
    }
  });

  test('leaves nobody behind when its launcher is killed', async () => {
    const processes = hub.processes();
    expect(processes.length).toBeGreaterThan(services.length);
    await hub.end('SIGKILL');
    await gone(processes);
  });
});

test('the next start is ready in seconds, and Ctrl-C stops all in order', async () => {
  const hub = start();
  await hub.ready();
  // Four on an idle machine; the cluster, the roles and the board are there already.
  expect(Number(/ready in ([\d.]+) s/.exec(hub.output())?.[1])).toBeLessThan(40);

  const processes = hub.processes();
  expect(await hub.end('SIGINT')).toBe(0);
  await gone(processes);
  const stopped = [...hub.output().matchAll(/(\S+) +stopped$/gm)].map(([, name]) => name);
  expect(stopped[0]).toBe('gateway');
  expect(stopped.slice(-2)).toEqual(['database', 'hub']);
  expect(stopped).toHaveLength(services.length + 2);
}, 120_000);

test('Ctrl-C during the start ends it with nobody left', { timeout: 60_000 }, async () => {
  const hub = start();
  await vi.waitUntil(() => hub.pidOf('bin/postgres') > 0, { timeout: 15_000 });
  const processes = hub.processes();
  expect(await hub.end('SIGINT')).toBe(0);
  await gone(processes);
});

test('a taken port is named, and nothing is left running', { timeout: 60_000 }, async () => {
  const owner = createServer();
  await new Promise<void>((resolve) => owner.listen(PORT + 2, '127.0.0.1', resolve));
  try {
    const hub = start();
    expect(await hub.exited()).toBe(1);
    expect(hub.output()).toContain(`Other programs listen on ${PORT + 2}`);
  } finally {
    await new Promise((resolve) => owner.close(resolve));
  }
});

test('wrong settings stop the start, with every fault named', { timeout: 30_000 }, async () => {
  const hub = start({ LIANXI_DEMO: 'perhaps', LIANXI_INTROSPECTION: 'yes' });
  expect(await hub.exited()).toBe(1);
  expect(hub.output()).toContain('- LIANXI_DEMO:');
  expect(hub.output()).toContain('- LIANXI_INTROSPECTION:');
});

test('a database that cannot be reached is said in one sentence', { timeout: 60_000 }, async () => {
  const hub = start({ DATABASE_URL: 'postgres://nobody:wrong@127.0.0.1:5498/none' });
  expect(await hub.exited()).toBe(1);
  expect(hub.output()).toContain('The database of DATABASE_URL cannot be used');
});
