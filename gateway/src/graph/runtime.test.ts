import { parse } from 'graphql';
import { UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSubgraphExecutor } from '../subgraphs/subgraph-executor.ts';
import type { SubgraphName } from '../subgraphs/subgraph-names.ts';
import { composeFixture } from '../testing/fixture-graph.ts';
import {
  startFixtureSubgraph,
  type FixtureContext,
  type FixtureSubgraph,
} from '../testing/fixture-subgraph.ts';
import { silentLog } from '../testing/silent-log.ts';
import { anonymousViewer } from '../viewer/viewer.ts';
import type { GraphContext } from './graph-context.ts';
import { presentResult } from './present-result.ts';
import { startGraphRuntime, type GraphRuntime } from './runtime.ts';

const context: GraphContext = { viewer: anonymousViewer, locale: 'en', requestId: 'r-1' };
const token = new UnsecuredJWT({ role: 'ANONYMOUS' }).encode();
const tokens = { tokenFor: async () => token };

describe.each(['rust', 'javascript'] as const)('planned in %s', (planner) => {
  let jointMeeting: FixtureSubgraph;
  let housing: FixtureSubgraph;
  let runtime: GraphRuntime;
  const heard: FixtureContext['headers'][] = [];

  beforeAll(async () => {
    jointMeeting = await startFixtureSubgraph('joint-meeting', {
      Query: {
        viewer: (_: unknown, __: unknown, { headers }: FixtureContext) => {
          heard.push(headers);
          return { id: 'u1', name: '张敏', role: 'LIAISON' };
        },
        issue: (_: unknown, { id }: { id: string }) => ({ id, title: `Issue ${id}`, version: 1 }),
        issues: () => ['1', '2'].map((id) => ({ id, title: `Issue ${id}`, version: 1 })),
        crash: () => {
          throw new Error('secret detail');
        },
      },
      Issue: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
    });
    housing = await startFixtureSubgraph('housing', {
      Query: { compounds: () => [{ id: 'c1', name: '锦绣园' }] },
      Issue: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        housing: ({ id }: { id: string }) => `work on ${id}`,
      },
    });
    const executor = (name: SubgraphName, url: string) =>
      createSubgraphExecutor({ name, url, tokens, log: silentLog, timeoutMs: 500 });
    runtime = await startGraphRuntime({
      supergraph: composeFixture().supergraph,
      executors: {
        housing: executor('housing', housing.url),
        'joint-meeting': executor('joint-meeting', jointMeeting.url),
      } as never,
      log: silentLog,
      planner,
    });
  });

  afterAll(async () => {
    await runtime.dispose();
    await Promise.all([jointMeeting.kill(), housing.kill()]);
  });

  async function run(query: string, variables: Record<string, unknown> = {}) {
    const result = await runtime.execute({ document: parse(query), variables }, context);
    return presentResult(result, context, silentLog);
  }

  test('one operation reads fields of two subgraphs', async () => {
    const result = await run('query ($id: ID!) { issue(id: $id) { title housing } }', { id: '7' });
    expect(result).toEqual({ data: { issue: { title: 'Issue 7', housing: 'work on 7' } } });
  });

  test('a subgraph is told the viewer, the language and the request, and nothing else', async () => {
    await run('{ viewer { name } }');
    expect(heard.at(-1)).toMatchObject({
      authorization: `Bearer ${token}`,
      'accept-language': 'en',
      'x-request-id': 'r-1',
    });
  });

  test('a dead subgraph blanks its own fields, names itself and comes back', async () => {
    const query = '{ issues { id title housing } }';
    await housing.kill();
    const without = await run(query);
    expect(without.data).toEqual({
      issues: [
        { id: '1', title: 'Issue 1', housing: null },
        { id: '2', title: 'Issue 2', housing: null },
      ],
    });
    expect(without.errors).toHaveLength(1);
    expect(without.errors?.[0]?.extensions).toEqual({
      code: 'department_unreachable',
      service: 'housing',
    });

    await housing.revive();
    expect(await run(query)).toMatchObject({ data: { issues: [{ housing: 'work on 1' }, {}] } });
  });

  test('when all of an operation lies in a dead subgraph, its nullable fields are null', async () => {
    await jointMeeting.kill();
    const result = await run('{ viewer { name } crash }');
    expect(result.data).toEqual({ viewer: null, crash: null });
    expect(result.errors?.[0]?.extensions?.service).toBe('joint-meeting');
    await jointMeeting.revive();
  });

  test('what a resolver throws stays inside', async () => {
    const result = await run('{ crash }');
    expect(result.data).toEqual({ crash: null });
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(result.errors).toEqual([
      { message: expect.any(String), path: ['crash'], extensions: { code: 'internal' } },
    ]);
  });
});

test('the Rust planner is taken where it starts', async () => {
  const { supergraph } = composeFixture();
  const runtime = await startGraphRuntime({ supergraph, executors: {} as never, log: silentLog });
  expect(runtime.planner).toBe('rust');
  await runtime.dispose();
});
