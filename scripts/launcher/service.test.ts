import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { root } from './root.ts';
import { startService, type Service } from './service.ts';

const small = fileURLToPath(new URL('./testing/small-service.ts', import.meta.url));
const killedLauncher = fileURLToPath(new URL('./testing/killed-launcher.ts', import.meta.url));
const started: Service[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((service) => service.stop()));
});

function startSmall(onEnd: (endsInARow: number) => void = () => {}) {
  const lines: string[] = [];
  const service = startService({
    name: 'small',
    args: [small],
    environment: {},
    log: (_, message) => lines.push(message),
    onEnd,
  });
  started.push(service);
  const startedTimes = (count: number) =>
    vi.waitUntil(() => lines.filter((line) => line === 'started').length === count, {
      timeout: 10_000,
    });
  return { service, lines, startedTimes };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a service that is killed is started again, and the log says so', async () => {
  const { service, lines, startedTimes } = startSmall();
  await startedTimes(1);
  process.kill(service.pid ?? 0, 'SIGKILL');
  await startedTimes(2);
  expect(lines).toContain('ended (SIGKILL); starting it again in 200 ms');
});

test('the ends in a row are counted, and the pauses grow', async () => {
  const ends: number[] = [];
  const { service, lines, startedTimes } = startSmall((count) => ends.push(count));
  for (let times = 1; times <= 3; times += 1) {
    await startedTimes(times);
    process.kill(service.pid ?? 0, 'SIGKILL');
    await vi.waitUntil(() => ends.length === times);
  }
  expect(ends).toEqual([1, 2, 3]);
  expect(lines.at(-1)).toBe('ended (SIGKILL); starting it again in 800 ms');
});

test('a restart starts it anew at once, and does not count as an end', async () => {
  const ends: number[] = [];
  const { service, startedTimes } = startSmall((count) => ends.push(count));
  await startedTimes(1);
  const first = service.pid;
  service.restart();
  await startedTimes(2);
  expect(service.pid).not.toBe(first);
  expect(ends).toEqual([]);
});

test('a stopped service stays away', async () => {
  const { service, startedTimes } = startSmall();
  await startedTimes(1);
  const pid = service.pid ?? 0;
  await service.stop();
  expect(isAlive(pid)).toBe(false);
  expect(service.pid).toBeUndefined();
});

test('a service ends when its launcher is killed', async () => {
  const launcher = spawn(process.execPath, [killedLauncher], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(launcher.stdout, 'data')) as [Buffer];
  const pid = Number(line.toString());
  expect(isAlive(pid)).toBe(true);
  launcher.kill('SIGKILL');
  await vi.waitUntil(() => !isAlive(pid), { timeout: 5_000 });
});
