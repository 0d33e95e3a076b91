// The way in for every npm command: plain JavaScript without packages, as it runs on whatever Node
// (20 or newer) the machine has, before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@12.21.0';
// What the packages will run on, whatever runs this.
const NODE = '24.21.0';
// Else V8 keeps what loading the modules left behind, as the machine has room for it.
const NODE_OPTIONS = ['--max-semi-space-size=8'];
const PARENT_CHECK_MS = 500;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = join(root, 'node_modules', '.bin', 'node');
// What only benchmarks use lies outside the workspace, so that nobody else has to fetch it.
const benchExtras = join(root, 'tests', 'bench', 'extras');
const [command = '', ...args] = process.argv.slice(2);

let child = null;
let asked = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    asked = true;
    child?.kill(signal);
  });
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node.js 20 or newer is needed; this is ${process.versions.node}.`);
}
const script = join(root, 'scripts', `${command}.ts`);
if (!existsSync(script)) fail(`There is no command "${command}".`);

await installOnce(root);
if (!existsSync(node)) fail('The packages are installed, but Node.js 24 is missing among them.');
if (command === 'bench' && args.length > 0) await installOnce(benchExtras);
endWithNpm();
// The channel tells the command at once when this process is killed.
process.exitCode = await run(
  node,
  [...NODE_OPTIONS, script, ...args],
  ['inherit', 'inherit', 'inherit', 'ipc'],
  {
    ...process.env,
    // The tools below start `node` too, and have to find the same one.
    PATH: `${dirname(node)}:${process.env.PATH ?? ''}`,
  },
);

/** What decides which packages are installed; a change of any installs anew. */
function installStamp(folder) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${root}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    hash.update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

async function installOnce(folder) {
  const stamp = installStamp(folder);
  const stampFile = join(folder, 'node_modules', '.lianxi-installed');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(node))
    return;
  await install(folder);
  writeFileSync(stampFile, stamp);
}

async function install(folder) {
  console.error('Installing packages …');
  const home = writableHome();
  // CI: no question is asked, whatever is in node_modules.
  const env = { ...process.env, ...home.environment, CI: 'true' };
  const code = await run(
    'npx',
    ['-y', PNPM, 'install', '--frozen-lockfile', `--config.node-version=${NODE}`],
    ['ignore', 2, 2],
    env,
    folder,
  );
  home.remove();
  if (asked) process.exit(130);
  if (code !== 0) {
    fail(
      'The packages could not be installed (see above): check that the npm registry can be reached and that this folder can be written, then try again.',
    );
  }
}

/** npm and pnpm keep caches at home; without one that can be written they get one for the moment. */
function writableHome() {
  const folder = process.env.HOME || homedir();
  try {
    accessSync(folder, constants.W_OK);
    return { environment: {}, remove: () => {} };
  } catch {
    // An account without a home, as in many containers.
    const temporary = mkdtempSync(join(tmpdir(), 'lianxi-home-'));
    return {
      // npm tells its children where its cache is, so HOME alone would not do.
      environment: { HOME: temporary, npm_config_cache: join(temporary, '.npm') },
      remove: () => rmSync(temporary, { recursive: true, force: true }),
    };
  }
}

/** Passes on what npm, killed, can no longer pass on. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const started = npmProcess();
  const check = setInterval(() => {
    if (npmProcess() === started) return;
    clearInterval(check);
    child?.kill('SIGTERM');
  }, PARENT_CHECK_MS);
  check.unref();
}

/** npm itself, or what adopted our shell when npm died: npm starts a shell, which may start us. */
function npmProcess() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    const [, name, , parent] = /\((.*)\) (\S) (\d+)/.exec(stat) ?? [];
    return name?.endsWith('sh') ? Number(parent) : process.ppid;
  } catch {
    // Not Linux: a shell in between is not seen through.
    return process.ppid;
  }
}

function run(file, fileArgs, stdio, env = process.env, cwd = root) {
  return new Promise((resolve) => {
    child = spawn(file, fileArgs, { cwd, stdio, env });
    child.once('error', (error) => fail(`${file} cannot be started: ${error.message}`));
    child.once('exit', (code, signal) => {
      child = null;
      resolve(signal ? 1 : code);
    });
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
