import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { FormName } from './act-host.ts';
import { actEntry, actKeys } from './act-registry.ts';

// Vite serves the sources under a made-up address; the tests run in `board-ui`.
const schema = buildSchema(
  readFileSync(`${import.meta.dirname}/../../../../gateway/api.graphql`, 'utf8'),
);
const acts = (schema.getType('IssueAct') as GraphQLEnumType)
  .getValues()
  .map((value) => value.name as FormName);

type Words = Record<string, Record<string, unknown>>;
const words: Record<string, Words> = Object.fromEntries(
  ['zh-CN', 'en'].map((locale) => [
    locale,
    JSON.parse(
      readFileSync(`${import.meta.dirname}/../../i18n/locales/${locale}/later/acts.json`, 'utf8'),
    ) as Words,
  ]),
);

describe('the registry', () => {
  it.each(acts)('knows %s of the graph', (act) => {
    const entry = actEntry(act);
    expect(entry.icon).toBeDefined();
    // Only an act without a question is done by the click itself.
    expect(entry.form === null).toBe(act === 'ACKNOWLEDGE');
  });

  it.each(acts)('has words for %s in both languages', (act) => {
    for (const messages of Object.values(words)) {
      expect(messages[act]).toMatchObject({
        title: expect.any(String),
        submit: expect.any(String),
        done: expect.stringContaining('{code}'),
      });
    }
  });

  it('gives no act that sends something back a key', () => {
    const grave = acts.filter((act) => actEntry(act).grave);
    expect(grave).toContain('DECLINE_SUMMONS');
    expect(grave.filter((act) => actEntry(act).key !== null)).toEqual([]);
  });

  it('keeps its keys to one letter', () => {
    expect(actKeys.filter((key) => !/^[a-z]$/.test(key))).toEqual([]);
  });
});
