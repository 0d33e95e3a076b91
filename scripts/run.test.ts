import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from './launcher/root.ts';

let project: string;

// A project of its own, with an npx that notes its arguments instead of installing.
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'lianxi-run-'));
  for (const folder of ['scripts', 'bin']) mkdirSync(join(project, folder));
  copyFileSync(join(root, 'scripts/run.mjs'), join(project, 'scripts/run.mjs'));
  writeFileSync(join(project, 'pnpm-lock.yaml'), 'one');
  writeFileSync(join(project, 'pnpm-workspace.yaml'), '');
  writeNpx(`mkdir -p node_modules/.bin && ln -sf ${process.execPath} node_modules/.bin/node`);
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function writeNpx(script: string): void {
  const file = join(project, 'bin', 'npx');
  writeFileSync(file, `#!/bin/sh\necho "$@" HOME="$HOME" >> npx.log\n${script}\n`);
  chmodSync(file, 0o755);
}

const installs = () => {
  const file = join(project, 'npx.log');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
};

function start(command: string, args: string[] = [], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(project, 'scripts/run.mjs'), command, ...args], {
    env: { HOME: project, PATH: `${join(project, 'bin')}:/usr/bin:/bin`, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  return { child, ended, output: () => output };
}

const writeCommand = (name: string, script: string) =>
  writeFileSync(join(project, 'scripts', `${name}.ts`), script);

test('packages are installed once, and again when the lockfile changes', async () => {
  writeCommand('hello', 'console.log("hello", process.argv.slice(2).join("+"))');
  expect(await start('hello', ['a', 'b']).ended).toMatchObject({ code: 0 });
  expect(installs()).toHaveLength(1);
  expect(installs()[0]).toContain('install --frozen-lockfile');

  const second = await start('hello', ['a', 'b']).ended;
  expect(second).toEqual({ code: 0, output: 'hello a+b\n' });
  expect(installs()).toHaveLength(1);

  writeFileSync(join(project, 'pnpm-lock.yaml'), 'two');
  await start('hello').ended;
  expect(installs()).toHaveLength(2);
});

test('what only benchmarks use is installed for the first benchmark that runs', async () => {
  const extras = join(project, 'tests/bench/extras');
  mkdirSync(extras, { recursive: true });
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    writeFileSync(join(extras, file), '');
  }
  writeNpx(
    `echo "$PWD" >> "${project}/folders.log"
    mkdir -p node_modules/.bin && ln -sf ${process.execPath} node_modules/.bin/node`,
  );
  writeCommand('bench', '');
  await start('bench').ended;
  await start('bench', ['claim']).ended;
  await start('bench', ['claim']).ended;
  const folders = readFileSync(join(project, 'folders.log'), 'utf8').trim().split('\n');
  expect(folders).toEqual([project, extras]);
});

test('an installation that fails says what to do, and is tried again', async () => {
  writeCommand('hello', '');
  writeNpx('exit 3');
  const failed = await start('hello').ended;
  expect(failed.code).toBe(1);
  expect(failed.output).toContain('check that the npm registry can be reached');
  await start('hello').ended;
  expect(installs()).toHaveLength(2);
});

test('without a home, one is lent for the installation and removed', async () => {
  writeCommand('hello', 'console.log(process.env.HOME)');
  const { output } = await start('hello', [], { HOME: '/nonexistent' }).ended;
  const home = /HOME=(\S+)/.exec(installs()[0] ?? '')?.[1] ?? '';
  expect(home).toContain('lianxi-home-');
  expect(existsSync(home)).toBe(false);
  expect(output).toContain('/nonexistent');
});

test('the exit code of a command is the exit code of npm', async () => {
  writeCommand('fails', 'process.exit(7)');
  expect(await start('fails').ended).toMatchObject({ code: 7 });
});

test('an unknown command is named', async () => {
  const { code, output } = await start('nonsense').ended;
  expect(code).toBe(1);
  expect(output).toContain('no command "nonsense"');
});

const waits = `
  process.on('SIGTERM', () => { console.log('asked'); process.exit(5); });
  process.on('disconnect', () => process.exit(6));
  console.log('pid', process.pid);
  setInterval(() => {}, 1000);
`;

test('a signal reaches the command, which ends in its own time', async () => {
  writeCommand('waits', waits);
  const { child, ended, output } = start('waits');
  await vi.waitUntil(() => output().includes('pid'), { timeout: 10_000 });
  child.kill('SIGTERM');
  const { code, output: all } = await ended;
  expect(code).toBe(5);
  expect(all).toContain('asked');
});

test('a command learns that the npm command above it was killed', async () => {
  writeCommand('waits', waits);
  const { child, output } = start('waits');
  await vi.waitUntil(() => output().includes('pid'), { timeout: 10_000 });
  const pid = Number(/pid (\d+)/.exec(output())?.[1]);
  child.kill('SIGKILL');
  await vi.waitUntil(() => !runs(pid), { timeout: 5_000 });
});

test('a command ends when npm is killed, even with a shell in between', async () => {
  writeCommand('waits', waits);
  writeFileSync(
    join(project, 'package.json'),
    '{"scripts":{"waits":"node scripts/run.mjs waits"}}',
  );
  const npm = spawn('npm', ['run', 'waits'], {
    cwd: project,
    env: { ...process.env, PATH: `${join(project, 'bin')}:${process.env['PATH']}` },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  npm.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await vi.waitUntil(() => /pid \d+/.test(output), { timeout: 10_000 });
  const pid = Number(/pid (\d+)/.exec(output)?.[1]);
  npm.kill('SIGKILL');
  await vi.waitUntil(() => !runs(pid), { timeout: 10_000 });
});

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
