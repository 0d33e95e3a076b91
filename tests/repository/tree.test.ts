import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/hub-process.ts';

/** Every file that a clone holds, as text. */
const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile())
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  .filter(({ text }) => !text.includes('\0'));

function filesWith(pattern: RegExp, paths = /./): string[] {
  return files
    .filter(({ path, text }) => paths.test(path) && path !== thisFile && pattern.test(text))
    .map(({ path }) => path);
}

const thisFile = 'tests/repository/tree.test.ts';

test('no file names a place of the machine it was written on', () => {
  expect(filesWith(/(^|[\s"'`(=:])\/(home|Users|root|work)\/[\w.-]+/m)).toEqual([]);
});

test('no file names where its packages came from', () => {
  expect(
    filesWith(/https?:\/\/[\w.-]*(registry|nexus|artifactory|verdaccio|npmmirror)[\w.-]*/),
  ).toEqual([]);
  expect(filesWith(/^\s+(tarball|resolved):/m, /lock/)).toEqual([]);
});

test('no file holds a secret', () => {
  expect(filesWith(/-----BEGIN [A-Z ]*PRIVATE KEY-----/)).toEqual([]);
  expect(filesWith(/^[A-Z_]*(SECRET|PASSWORD|TOKEN)=\S/m, /(^|\/)\.env/)).toEqual([]);
});

test('decisions are numbered without gap or repetition, and each has its title', () => {
  const pages = readdirSync(join(root, 'docs/decisions')).toSorted();
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) expect(page).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
  const numbers = pages.map((page) => Number(page.slice(0, 4)));
  expect(numbers).toEqual(numbers.map((_, index) => index + (numbers[0] ?? 1)));
  for (const page of pages) {
    const text = readFileSync(join(root, 'docs/decisions', page), 'utf8');
    expect(text.split('\n')[0], page).toMatch(/^# .+/);
  }
});

test('names of tests are facts', () => {
  expect(filesWith(/\b(test|it)(\.each\([^)]*\))?\(\s*['"`]should /, /\.test\.ts$/)).toEqual([]);
});

test('no test is left out or alone', () => {
  expect(filesWith(/\b(test|it|describe)\.(skip|only|todo)\b/, /\.test\.ts$/)).toEqual([]);
});

test('every package of the workspace is private, and its dependencies are exact or from the catalog', () => {
  const manifests = files.filter(({ path }) => /(^|\/)package\.json$/.test(path));
  expect(manifests.length).toBeGreaterThan(8);
  for (const { path, text } of manifests) {
    const manifest = JSON.parse(text) as Record<string, unknown> & { private?: boolean };
    expect(manifest.private, path).toBe(true);
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      const versions = Object.values((manifest[kind] ?? {}) as Record<string, string>);
      for (const version of versions) expect(version, path).toMatch(/^(\d|catalog:|workspace:)/);
    }
  }
});
