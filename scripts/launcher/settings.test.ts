import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './root.ts';
import { settingsOf } from './settings.ts';

test('without any setting the defaults of the documentation hold', () => {
  expect(settingsOf({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    dataFolder: join(root, '.data'),
    databaseUrl: null,
    loadsDemo: true,
    remoteSubgraphs: new Set(),
  });
});

test('an empty variable counts as unset', () => {
  expect(settingsOf({ PORT: '', DATABASE_URL: '' })).toMatchObject({
    port: 4000,
    databaseUrl: null,
  });
});

test('every fault is named at once, the gateway’s too, and none twice', () => {
  const faulty = {
    PORT: 'four thousand',
    DATABASE_URL: 'mysql://host',
    LIANXI_DEMO: 'sometimes',
    LIANXI_INTROSPECTION: 'maybe',
    LIANXI_SUBGRAPH_HOUSING_URL: 'housing',
  };
  let message = '';
  try {
    settingsOf(faulty);
  } catch (error) {
    message = (error as Error).message;
  }
  for (const name of Object.keys(faulty)) {
    expect(message.split('\n').filter((line) => line.startsWith(`- ${name}:`))).toHaveLength(1);
  }
});

test('a store of attachments is set whole or not at all', () => {
  expect(() => settingsOf({ LIANXI_S3_BUCKET: 'lianxi' })).toThrow(
    'LIANXI_S3_ENDPOINT: is missing',
  );
  const store = {
    LIANXI_S3_ENDPOINT: 'store',
    LIANXI_S3_BUCKET: 'Bucket?',
    LIANXI_S3_ACCESS_KEY_ID: 'key',
    LIANXI_S3_SECRET_ACCESS_KEY: 'secret',
  };
  expect(() => settingsOf(store)).toThrow(/LIANXI_S3_ENDPOINT[^]*LIANXI_S3_BUCKET/);
  const endpoint = 'https://store.example';
  expect(() =>
    settingsOf({ ...store, LIANXI_S3_ENDPOINT: endpoint, LIANXI_S3_BUCKET: 'lianxi' }),
  ).not.toThrow();
});

test('a port leaves room for the five after it', () => {
  expect(() => settingsOf({ PORT: '65531' })).toThrow('PORT');
  expect(() => settingsOf({ PORT: '0' })).toThrow('PORT');
  expect(settingsOf({ PORT: '65530' }).port).toBe(65_530);
});

test('a subgraph with an address of its own is not started here', () => {
  const settings = settingsOf({ LIANXI_SUBGRAPH_PUBLIC_SECURITY_URL: 'https://police.example/' });
  expect([...settings.remoteSubgraphs]).toEqual(['public-security']);
});

test('.env.example is valid as it is and with every setting taken in', () => {
  const lines = readFileSync(join(root, '.env.example'), 'utf8').split('\n');
  const entries = (pattern: RegExp) =>
    Object.fromEntries(
      lines.flatMap((line) => {
        const [, name, value] = pattern.exec(line) ?? [];
        return name ? [[name, value ?? '']] : [];
      }),
    );
  expect(settingsOf(entries(/^([A-Z0-9_]+)=(.*)$/))).toMatchObject(settingsOf({}));
  const documented = Object.keys(entries(/^#?([A-Z0-9_]+)=(.*)$/));
  const sources = [
    'scripts/launcher/settings.ts',
    'gateway/src/config.ts',
    'subgraphs/joint-meeting/src/attachment/attachment-settings.ts',
    'subgraphs/kit/src/config.ts',
  ];
  const read = sources.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(
      ([, name]) => name,
    ),
  );
  // Given by the launcher to each subgraph, never set by hand.
  const internal = new Set(['LIANXI_JWKS_URL']);
  for (const name of read) if (!internal.has(name ?? '')) expect(documented).toContain(name);
});
