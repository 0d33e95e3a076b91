import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { createPresence, type PresenceFrame, type PresenceSource } from './presence.ts';

type Sink = Parameters<PresenceSource['follow']>[0];

function createServer(isLinked = true) {
  const opened: { what: string; sink: Sink }[] = [];
  const closed: string[] = [];
  const open = (what: string, sink: Sink) => {
    opened.push({ what, sink });
    return () => void closed.push(what);
  };
  const source: PresenceSource = {
    follow: (sink) => open('follow', sink),
    show: (issueId, activity, sink) => open(`${activity} ${issueId}`, sink),
    wait: () => Promise.resolve(),
  };
  const presence = createPresence(source);
  if (isLinked) presence.connected();
  const send = (frame: PresenceFrame) => opened[0]?.sink.next(frame);
  const tell = (issueId: string, ids: string[]) =>
    send({
      data: {
        presence: {
          issueId,
          people: ids.map((id) => ({ id, name: id, activity: 'WATCHING' as const })),
        },
      },
    });
  const at = (issueId: string) => presence.at(issueId).value.map(({ id }) => id);
  return { presence, opened, closed, tell, at };
}

const refusal = (code: string): PresenceFrame => ({
  data: null,
  errors: [{ extensions: { code } }],
});

describe('presence', () => {
  it('shows the others, as the newest frame tells', () => {
    const { presence, tell, at } = createServer();
    presence.start('me');
    tell('1', ['me', 'a', 'b']);
    expect(at('1')).toEqual(['a', 'b']);
    tell('1', ['me']);
    expect(at('1')).toEqual([]);
  });

  it('forgets everybody when the link is lost', () => {
    const { presence, tell, at } = createServer();
    presence.start('me');
    tell('1', ['a']);
    presence.disconnected();
    expect(at('1')).toEqual([]);
  });

  it('begins again when the server ends it, until it is stopped', async () => {
    const { presence, opened, closed } = createServer();
    const leave = presence.show('1', 'ANSWERING');
    opened[0]?.sink.next(refusal('too_many_signals'));
    opened[0]?.sink.end();
    await flushPromises();
    expect(opened.map(({ what }) => what)).toEqual(['ANSWERING 1', 'ANSWERING 1']);
    leave();
    opened[1]?.sink.end();
    await flushPromises();
    expect(opened).toHaveLength(2);
    expect(closed).toEqual(['ANSWERING 1']);
  });

  it('waits for the link, which the board makes', () => {
    const { presence, opened } = createServer(false);
    presence.start('me');
    presence.show('1', 'WATCHING')();
    expect(opened).toEqual([]);
    presence.connected();
    expect(opened.map(({ what }) => what)).toEqual(['follow']);
  });

  it('asks no more for what the viewer may not have', async () => {
    const { presence, opened } = createServer();
    presence.start('me');
    opened[0]?.sink.next(refusal('forbidden'));
    opened[0]?.sink.end();
    await flushPromises();
    expect(opened).toHaveLength(1);
  });
});
