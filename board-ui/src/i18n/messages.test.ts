// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

type Words = { [key: string]: string | Words };

/** Every message of a language by its key, read from the files as they are written. */
function readMessages(locale: string): Map<string, string> {
  const messages = new Map<string, string>();
  const collect = (words: Words, path: string): void => {
    for (const [key, value] of Object.entries(words)) {
      if (typeof value === 'string') messages.set(`${path}.${key}`, value);
      else collect(value, `${path}.${key}`);
    }
  };
  for (const file of globSync(`i18n/locales/${locale}/**/*.json`, { cwd: root })) {
    const feature = file.slice(file.lastIndexOf('/') + 1, -'.json'.length);
    collect(JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as Words, feature);
  }
  return messages;
}

const chinese = readMessages('zh-CN');
const english = readMessages('en');
const placeholders = (message: string | undefined) =>
  [...(message ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe('the words of the board', () => {
  it('exist in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
  });

  it('name the same values in both languages', () => {
    const different = [...chinese.keys()].filter(
      (key) => placeholders(chinese.get(key)).join() !== placeholders(english.get(key)).join(),
    );
    expect(different).toEqual([]);
  });

  it('are never empty', () => {
    for (const message of [...chinese.values(), ...english.values()])
      expect(message.trim()).not.toBe('');
  });

  it('exist for every value of every enum of the graph', () => {
    const schema = buildSchema(readFileSync(`${root}/../../gateway/api.graphql`, 'utf8'), {
      assumeValidSDL: true,
    });
    // Orders of lists are chosen by the board and never read.
    const unread = new Set(['IssueOrder', 'SupervisionOrder']);
    const missing = Object.values(schema.getTypeMap())
      .filter((type) => isEnumType(type) && !type.name.startsWith('__') && !unread.has(type.name))
      .flatMap((type) =>
        isEnumType(type) ? type.getValues().map(({ name }) => `domain.${type.name}.${name}`) : [],
      )
      .filter((key) => !chinese.has(key));
    expect(missing).toEqual([]);
  });

  it('exist for every key the code names', () => {
    const named = globSync('**/*.{vue,ts}', { cwd: root })
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) =>
        [
          ...readFileSync(`${root}/${file}`, 'utf8').matchAll(/\bt\(\s*'([\w-]+(?:\.[\w-]+)+)'/g),
        ].map(([, key]) => `${key}`),
      );
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((key) => !chinese.has(key))).toEqual([]);
  });
});
