// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('.', import.meta.url));

it('every component is named in a test that checks it with axe', () => {
  const tests = globSync('**/*.test.ts', { cwd: root })
    .map((file) => readFileSync(`${root}/${file}`, 'utf8'))
    .filter((test) => test.includes('await findViolations()'));
  const unchecked = globSync('**/*.vue', { cwd: root })
    .map((file) => file.slice(file.lastIndexOf('/') + 1, -'.vue'.length))
    .filter((name) => !tests.some((test) => new RegExp(`\\b${name}\\b`).test(test)));
  expect(unchecked.toSorted()).toEqual([]);
});
