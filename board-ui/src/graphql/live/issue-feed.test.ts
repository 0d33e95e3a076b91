import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveIssue } from '@/testing/live-issue.ts';
import { createIssueFeed, type FeedSource, type IssueEvent } from './issue-feed.ts';

type Sink = Parameters<FeedSource['follow']>[1];

function createServer() {
  const state = { head: '10', reachable: true, stopped: 0 };
  const opened: { variables: { readonly after: string | null }; sink: Sink }[] = [];
  const source: FeedSource = {
    readCursor: async () => {
      if (!state.reachable) throw new Error('unreachable');
      return state.head;
    },
    follow(variables, sink) {
      opened.push({ variables, sink });
      return () => void (state.stopped += 1);
    },
    wait: () => Promise.resolve(),
  };
  const send = (event: Partial<IssueEvent> & { cursor: string }): void =>
    opened.at(-1)?.sink.next({
      data: {
        issueEvents: {
          type: 'ISSUE_ACCEPTED',
          occurredAt: '2026-11-22T01:00:00.000Z',
          issue: liveIssue(),
          ...event,
        },
      },
    });
  return { state, opened, source, send };
}

async function startFeed() {
  const server = createServer();
  const feed = createIssueFeed(server.source);
  const cursors: string[] = [];
  feed.onEvent((event) => cursors.push(event.cursor));
  feed.start();
  await flushPromises();
  return { server, feed, cursors };
}

describe('the live feed', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('follows from the head of the log and hands on each event once, in order', async () => {
    const { server, cursors } = await startFeed();
    expect(server.opened[0]?.variables.after).toBe('10');
    for (const cursor of ['11', '12', '12', '11', '13']) server.send({ cursor });
    expect(cursors).toEqual(['11', '12', '13']);
  });

  it('asks for what follows the last event whenever the request is sent again', async () => {
    const { server } = await startFeed();
    server.send({ cursor: '11' });
    server.send({ cursor: '12' });
    expect(server.opened[0]?.variables.after).toBe('12');
  });

  it('takes the end of a stream as "resume"', async () => {
    const { server, cursors } = await startFeed();
    server.send({ cursor: '11' });
    server.opened[0]?.sink.end();
    await flushPromises();
    expect(server.opened).toHaveLength(2);
    expect(server.opened[1]?.variables.after).toBe('11');
    server.send({ cursor: '12' });
    expect(cursors).toEqual(['11', '12']);
  });

  it('goes on trying until the server can be reached', async () => {
    const server = createServer();
    server.state.reachable = false;
    const feed = createIssueFeed({
      ...server.source,
      wait: () => {
        server.state.reachable = true;
        return Promise.resolve();
      },
    });
    feed.start();
    await flushPromises();
    expect(server.opened).toHaveLength(1);
  });

  it('tells everybody to read anew when events were lost, and goes on from there', async () => {
    const { server, feed, cursors } = await startFeed();
    const resync = vi.fn();
    feed.onResync(resync);
    server.send({ cursor: '90', type: 'RESYNC', issue: null });
    expect(resync).toHaveBeenCalledOnce();
    expect(server.opened[0]?.variables.after).toBe('90');
    server.send({ cursor: '91' });
    expect(cursors).toEqual(['91']);
  });

  it('is live at once when nothing was missed', async () => {
    const { feed } = await startFeed();
    feed.connected();
    await flushPromises();
    expect(feed.state.value).toBe('live');
  });

  it('catches up until the event that was newest when the link came back', async () => {
    const { server, feed } = await startFeed();
    feed.connected();
    await flushPromises();
    feed.disconnected();
    expect(feed.state.value).toBe('connecting');
    server.state.head = '13';
    feed.connected();
    await flushPromises();
    server.send({ cursor: '11' });
    expect(feed.state.value).toBe('catching-up');
    server.send({ cursor: '12' });
    server.send({ cursor: '13' });
    expect(feed.state.value).toBe('live');
    expect(feed.caughtUp.value).toBe(3);
  });

  it('is live after a silence, because the newest event may be one the viewer does not see', async () => {
    const { server, feed } = await startFeed();
    server.state.head = '13';
    feed.connected();
    await flushPromises();
    server.send({ cursor: '11' });
    expect(feed.state.value).toBe('catching-up');
    vi.advanceTimersByTime(1_000);
    expect(feed.state.value).toBe('live');
  });

  it('names the subgraphs that an event could not ask', async () => {
    const { server, feed } = await startFeed();
    const failed = vi.fn();
    feed.onEvent((_event, services) => failed(services));
    server.opened[0]?.sink.next({
      data: {
        issueEvents: { cursor: '11', type: 'ISSUE_ACCEPTED', occurredAt: '', issue: liveIssue() },
      },
      errors: [{ extensions: { service: 'housing' } }, { extensions: { code: 'internal' } }],
    });
    expect(failed).toHaveBeenCalledWith(['housing']);
  });

  it('is silent after it was stopped, and starts anew from the head', async () => {
    const { server, feed } = await startFeed();
    server.send({ cursor: '11' });
    feed.stop();
    expect(server.state.stopped).toBe(1);
    server.opened[0]?.sink.end();
    await flushPromises();
    expect(server.opened).toHaveLength(1);
    server.state.head = '40';
    feed.start();
    await flushPromises();
    expect(server.opened[1]?.variables.after).toBe('40');
  });
});
