import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../testing/at.ts';
import { eventually } from '../testing/eventually.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let hub: TestGateway;
let token: string;

beforeAll(async () => {
  hub = await startTestGateway();
  token = await hub.signIn('housing');
});

afterAll(() => hub[Symbol.asyncDispose]());

test('the viewer of a session reaches the subgraph, the credentials do not', async () => {
  expect(await hub.query('{ viewer { name role } }', { token })).toEqual({
    data: { viewer: { name: '李静', role: 'LIAISON' } },
  });
});

test('without a session the viewer is anonymous', async () => {
  expect(await hub.query('{ viewer { name } }')).toEqual({ data: { viewer: null } });
  expect(await hub.query('{ viewer { name } }', { token: 'forged' })).toEqual({
    data: { viewer: null },
  });
});

test('who accepts both JSON and a stream gets a query as JSON', async () => {
  const answer = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json, text/event-stream',
    },
    body: JSON.stringify({ query: '{ viewer { name } }' }),
  });
  expect(answer.headers.get('content-type')).toContain('json');
  expect(await answer.json()).toEqual({ data: { viewer: null } });
});

test('a query may be asked by GET, a mutation may not', async () => {
  const get = (query: string) =>
    fetch(`${hub.url}/graphql?query=${encodeURIComponent(query)}`).then((answer) => answer.json());
  expect(await get('{ viewer { name } }')).toEqual({ data: { viewer: null } });
  expect(await get('mutation { reportIssue(input: { title: "x" }) { id } }')).toMatchObject({
    errors: [{ extensions: { code: 'invalid_input' } }],
  });
});

describe('bad input is refused with a code before anything is executed', () => {
  const issues = '{ issues { id } }';
  const cases: [string, string, object | undefined, string][] = [
    ['a broken document', '{ issues', undefined, 'invalid_input'],
    ['an unknown field', '{ issues { nonsense } }', undefined, 'invalid_input'],
    ['no document', '', undefined, 'invalid_input'],
    ['a missing variable', 'query ($id: ID!) { issue(id: $id) { id } }', {}, 'invalid_input'],
    ['too deep a document', deep(13), undefined, 'too_complex'],
    ['too many tokens', `{ issues { ${'id '.repeat(1_000)} } }`, undefined, 'too_complex'],
    ['too many root fields', `{ ${many(21, () => 'a: crash')} }`, undefined, 'too_complex'],
    [
      'too many aliases',
      `{ issues { ${many(31, (i) => `a${i}: id`)} } }`,
      undefined,
      'too_complex',
    ],
    [
      'a fragment of itself',
      '{ issues { ...F } } fragment F on Issue { ...F }',
      undefined,
      'too_complex',
    ],
    ['too large a document', `${issues}#${'x'.repeat(40_000)}`, undefined, 'document_too_large'],
    ['too large a body', issues, { x: 'x'.repeat(300_000) }, 'document_too_large'],
    ['introspection', '{ __schema { types { name } } }', undefined, 'introspection_off'],
  ];
  test.each(cases)('%s', async (_, query, variables, code) => {
    const before = hub.jointMeeting.received.length;
    const answer = await hub.query(query, { variables });
    expect(at(answer, 'errors.0.extensions.code')).toBe(code);
    expect(answer['data']).toBeUndefined();
    expect(JSON.stringify(answer)).not.toMatch(/Did you mean|node_modules|stack/);
    expect(hub.jointMeeting.received).toHaveLength(before);
  });
});

test('introspection is a setting', async () => {
  await using other = await startTestGateway({ LIANXI_INTROSPECTION: 'on' });
  const answer = await other.query('{ __schema { queryType { name } } }');
  expect(answer).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
});

test('a wrong variable is named by its path, in the language of the viewer', async () => {
  const query = 'query ($f: IssueFilter) { issues(filter: $f) { id } }';
  const variables = { f: { targets: [{ departmentId: 'd', role: 'BOSS' }] } };
  const english = await hub.query(query, { variables });
  expect(at(english, 'errors.0.extensions')).toEqual({
    code: 'invalid_input',
    path: 'f.targets.0.role',
  });
  expect(at(english, 'errors.0.message')).toMatch(/^The input is not valid/);
  const chinese = await hub.query(query, { variables, headers: { 'accept-language': 'zh-CN' } });
  expect(at(chinese, 'errors.0.message')).toMatch(/^填写内容有误/);
});

test('a batch of operations is refused', async () => {
  const answer = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ viewer { name } }' }]),
  });
  expect(await answer.json()).toMatchObject({
    errors: [{ extensions: { code: 'invalid_input' } }],
  });
});

test('a form of another page cannot act', async () => {
  const body = JSON.stringify({ query: '{ viewer { name } }' });
  const post = (headers: Record<string, string>) =>
    fetch(`${hub.url}/graphql`, { method: 'POST', headers, body });
  const json = { 'content-type': 'application/json' };
  expect((await post({ 'content-type': 'text/plain' })).status).toBe(415);
  expect((await post({ ...json, origin: 'https://evil.example' })).status).toBe(403);
  expect((await post({ ...json, origin: hub.url })).status).toBe(200);
});

test('a refused operation has status 400 for clients that ask for GraphQL over HTTP', async () => {
  const post = (accept: string) =>
    fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: '{' }),
    });
  const modern = await post('application/graphql-response+json');
  expect(modern.status).toBe(400);
  expect(modern.headers.get('content-type')).toContain('application/graphql-response+json');
  expect((await post('application/json')).status).toBe(200);
});

test('the gateway is ready while the database is up, and says which subgraphs are', async () => {
  const answer = await fetch(`${hub.url}/health/ready`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    ready: true,
    database: 'up',
    subgraphs: {
      housing: 'up',
      'joint-meeting': 'up',
      'public-security': 'down',
      'urban-management': 'down',
      communities: 'down',
    },
  });
  expect((await fetch(`${hub.url}/health/live`)).status).toBe(200);
});

test('a large answer is packed for clients that can unpack it', async () => {
  const aliases = many(30, (index) => `a${index}: title`);
  const ask = (encoding: string) =>
    fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
      body: JSON.stringify({ query: `{ issues(first: 100) { ${aliases} } }` }),
    });
  const packed = await ask('gzip');
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  const plain = await ask('identity');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await packed.json()).toEqual(await plain.json());
});

test('without its database the gateway is not ready, and comes back by itself', async () => {
  await using other = await startTestGateway();
  await other.cutDatabase(true);
  await eventually(async () => {
    const answer = await fetch(`${other.url}/health/ready`);
    expect([answer.status, at(await answer.json(), 'database')]).toEqual([503, 'down']);
  });
  expect((await fetch(`${other.url}/health/live`)).status).toBe(200);
  await other.cutDatabase(false);
  await eventually(async () => {
    expect((await fetch(`${other.url}/health/ready`)).status).toBe(200);
  });
});

test('metrics tell of requests, subgraphs and live subscribers', async () => {
  const text = await (await fetch(`${hub.url}/metrics`)).text();
  expect(text).toContain('lianxi_http_seconds_count{route="graphql",status="200"}');
  expect(text).toContain('lianxi_subgraph_seconds_count{subgraph="joint-meeting"');
  expect(text).toContain('lianxi_live_subscribers 0');
  expect(text).toContain('nodejs_eventloop_lag_seconds');
});

test('the public keys hold no private part', async () => {
  const { keys } = await (await fetch(`${hub.url}/auth/viewer-jwks`)).json();
  expect(keys).toHaveLength(1);
  expect(keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA' });
  expect(keys[0].d).toBeUndefined();
});

test('answers carry a policy against foreign scripts', async () => {
  const { headers } = await fetch(`${hub.url}/`);
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

function deep(levels: number): string {
  return `{ issue(id: "1") { ${'parent { '.repeat(levels - 2)} id ${'} '.repeat(levels - 2)} } }`;
}

function many(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('\n');
}
