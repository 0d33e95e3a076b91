import { shallowRef, type ShallowRef } from 'vue';
import { type EnumValue, graphql, type ResultOf } from '@/graphql/tada.ts';
import type { AnswerError } from './live-issue.ts';

export const PresenceSubscription = graphql(`
  subscription Presence {
    presence {
      issueId
      people {
        id
        name
        activity
      }
    }
  }
`);

export const ShowPresenceSubscription = graphql(`
  subscription ShowPresence($issueId: ID!, $activity: PresenceActivity!) {
    showPresence(issueId: $issueId, activity: $activity) {
      issueId
    }
  }
`);

/** What somebody does at an issue. */
export type PresenceActivity = EnumValue<'PresenceActivity'>;

/** Who is at an issue, as the stream tells it. */
export type IssuePresence = ResultOf<typeof PresenceSubscription>['presence'];

/** Somebody else who is at an issue. */
export type PresentPerson = IssuePresence['people'][number];

/** One frame of either subscription. */
export interface PresenceFrame {
  data?: { presence?: IssuePresence } | null;
  errors?: readonly AnswerError[];
}

/** How presence reaches the server; each call returns its end. */
export interface PresenceSource {
  follow(sink: PresenceSink): () => void;
  show(issueId: string, activity: PresenceActivity, sink: PresenceSink): () => void;
  /** Resolves when another attempt is worth making. */
  wait(attempt: number): Promise<void>;
}

interface PresenceSink {
  next(frame: PresenceFrame): void;
  end(): void;
}

/** Who else is at which issue, and where the viewer is shown. */
export interface Presence {
  /** The others at an issue, the first to come first. */
  at(issueId: string): Readonly<ShallowRef<readonly PresentPerson[]>>;
  /** Shows the viewer at an issue until the returned function is called. */
  show(issueId: string, activity: PresenceActivity): () => void;
  /** Follows as a person, who is left out of what is shown. */
  start(viewerId: string): void;
  stop(): void;
  /** The link is there: what was begun before goes out now, behind the events of the board. */
  connected(): void;
  /** The link is lost: who is there is not known any more. */
  disconnected(): void;
}

/** Makes the part of the board that shows people; nothing happens before `start`. */
export function createPresence(source: PresenceSource): Presence {
  const nobody: readonly PresentPerson[] = [];
  const refs = new Map<string, ShallowRef<readonly PresentPerson[]>>();
  let viewerId: string | null = null;
  let unfollow: (() => void) | null = null;
  let isLinked = false;
  const waiting = new Set<() => void>();

  function refOf(issueId: string): ShallowRef<readonly PresentPerson[]> {
    const known = refs.get(issueId) ?? shallowRef(nobody);
    refs.set(issueId, known);
    return known;
  }

  function take({ issueId, people }: IssuePresence): void {
    const others = people.filter(({ id }) => id !== viewerId);
    const ref = refOf(issueId);
    if (others.length > 0 || ref.value.length > 0) ref.value = others;
  }

  function forget(): void {
    for (const ref of refs.values()) if (ref.value.length > 0) ref.value = nobody;
  }

  return {
    at: refOf,
    show: (issueId, activity) => keep((sink) => source.show(issueId, activity, sink)),
    start(id) {
      viewerId = id;
      unfollow?.();
      unfollow = keep(source.follow);
    },
    stop() {
      unfollow?.();
      unfollow = null;
      forget();
    },
    connected() {
      isLinked = true;
      for (const begin of waiting) begin();
      waiting.clear();
    },
    disconnected: forget,
  };

  /** Keeps a subscription going, unless it is one that the viewer may not have. */
  function keep(open: (sink: PresenceSink) => () => void): () => void {
    let ended = false;
    let attempt = 0;
    let refused = false;
    let close: () => void = () => undefined;
    const begin = (): void => {
      close = open({
        next({ data, errors }) {
          if (data) attempt = 0;
          if (data?.presence) take(data.presence);
          refused ||=
            errors?.some(({ extensions }) => extensions?.['code'] === 'forbidden') ?? false;
        },
        end() {
          if (ended || refused) return;
          void source.wait(attempt++).then(() => {
            if (!ended) begin();
          });
        },
      });
    };
    // Once there was a link, the client makes it anew by itself and asks again.
    if (isLinked) begin();
    else waiting.add(begin);
    return () => {
      ended = true;
      waiting.delete(begin);
      close();
    };
  }
}
