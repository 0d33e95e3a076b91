import { Client, fetchExchange } from '@urql/vue';
import { describe, expect, it } from 'vitest';
import { liveIssue } from '@/testing/live-issue.ts';
import { createIssueStore, type IssueStore } from './issue-store.ts';
import { checkList } from './list-check.ts';
import type { LiveIssue } from './live-issue.ts';

const paintNow = (run: () => void) => run();

function listOf(...issues: LiveIssue[]): IssueStore {
  const store = createIssueStore({ nextFrame: paintNow });
  store.put(issues);
  return store;
}

/** A server that has these issues open; `answered` runs with each answer. */
function serverWith(issues: readonly LiveIssue[], answered?: () => void): Client {
  const nodes = issues.map(({ missing: _, ...reading }) => reading);
  return new Client({
    url: 'http://lianxi.test/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async () => {
      answered?.();
      const pageInfo = { hasNextPage: false, endCursor: null };
      const data = { board: { issues: { nodes, pageInfo, totalCount: nodes.length } } };
      return new Response(JSON.stringify({ data }), {
        headers: { 'content-type': 'application/json' },
      });
    },
  });
}

const one = liveIssue();
const two = liveIssue({ id: 'issue-2', code: 'WY-2' });

describe('the list compared with the server', () => {
  it('is equal when it shows what was read', async () => {
    const check = await checkList(serverWith([one, two]), listOf(one, two), 0);
    expect(check).toEqual({ read: 2, missing: [], different: [], extra: [] });
  });

  it('says what it lacks, shows otherwise, and shows although it is not open', async () => {
    const changed = liveIssue({ id: 'issue-3', code: 'WY-3', title: '旧标题' });
    const gone = liveIssue({ id: 'issue-4', code: 'WY-4' });
    const older = liveIssue({ id: 'issue-5', code: 'WY-5' });
    const server = serverWith([
      one,
      two,
      { ...changed, title: '新标题' },
      { ...older, version: 2, state: 'ACCEPTED' },
    ]);
    expect(await checkList(server, listOf(one, changed, gone, older), 0)).toEqual({
      read: 4,
      missing: ['WY-2'],
      different: ['WY-3', 'WY-5'],
      extra: ['WY-4'],
    });
  });

  it('waits for the event of what happened before it was read', async () => {
    const store = listOf(one);
    const checking = checkList(serverWith([{ ...one, version: 2 }]), store, 60_000);
    setTimeout(() => store.put([{ ...one, version: 2 }]), 20);
    expect(await checking).toEqual({ read: 1, missing: [], different: [], extra: [] });
  });

  it('does not count what was told while it was read', async () => {
    const store = listOf(one);
    const server = serverWith([one], () => store.put([two, { ...one, version: 3 }]));
    expect(await checkList(server, store, 0)).toMatchObject({ different: [], extra: [] });
  });
});
