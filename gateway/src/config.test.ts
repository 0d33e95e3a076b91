import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const minimal = { DATABASE_URL: 'postgres://gateway:secret@127.0.0.1:5432/lianxi' };

test('a database is all that must be set', () => {
  const config = readConfig(minimal);
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    introspection: false,
    signInAttempts: 5,
    signInLockMinutes: 30,
    oidc: null,
  });
  expect(config.subgraphUrls).toEqual({
    housing: 'http://127.0.0.1:4001/graphql',
    'public-security': 'http://127.0.0.1:4002/graphql',
    'urban-management': 'http://127.0.0.1:4003/graphql',
    communities: 'http://127.0.0.1:4004/graphql',
    'joint-meeting': 'http://127.0.0.1:4005/graphql',
  });
});

test('a subgraph that runs elsewhere is called there', () => {
  const url = 'https://housing.example.cn/graphql';
  const config = readConfig({ ...minimal, PORT: '5500', LIANXI_SUBGRAPH_HOUSING_URL: url });
  expect(config.subgraphUrls.housing).toBe(url);
  expect(config.subgraphUrls.communities).toBe('http://127.0.0.1:5504/graphql');
});

test('every wrong setting is named at once', () => {
  const wrong = {
    PORT: 'four thousand',
    LIANXI_INTROSPECTION: 'maybe',
    LIANXI_SUBGRAPH_COMMUNITIES_URL: 'ftp://x',
    LIANXI_OIDC_ISSUER: 'https://id.example.cn',
  };
  expect(() => readConfig(wrong)).toThrow(
    /PORT[\s\S]*DATABASE_URL[\s\S]*COMMUNITIES_URL[\s\S]*INTROSPECTION[\s\S]*CLIENT_ID[\s\S]*CLIENT_SECRET/,
  );
});

test('an empty variable counts as unset', () => {
  expect(readConfig({ ...minimal, PORT: '', HOST: '' }).port).toBe(4000);
});
