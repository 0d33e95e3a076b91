import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

/** The Debian packages that the tests need and that are missing here. */
export function missingPackages(): string[] {
  const missing: string[] = [];
  const browsers = ['chromium', 'chromium-browser', 'google-chrome'];
  if (!browsers.some((name) => succeeds('which', [name]))) missing.push('chromium');
  if (globSync('/usr/{local/,}share/fonts/**/*{CJK,SourceHan,wqy}*').length === 0) {
    missing.push('fonts-noto-cjk');
  }
  // Debian puts servers where only root looks.
  const isServed = globSync('/usr/{local/,}{s,}bin/nats-server').length > 0;
  if (!isServed) missing.push('nats-server');
  return missing;
}

/** Installs Debian packages where this account may; returns whether they are there afterwards. */
export function installPackages(packages: string[]): boolean {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = (...args: string[]) => {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 2, 2], env }).status === 0;
  };
  if (!succeeds('which', ['apt-get'])) return false;
  if (sudo.length > 0 && !succeeds('sudo', ['-n', 'true'])) return false;
  aptGet('update');
  return aptGet('install', '-y', '--no-install-recommends', ...packages);
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
