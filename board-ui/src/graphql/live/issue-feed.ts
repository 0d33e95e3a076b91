import { shallowRef, type ShallowRef } from 'vue';
import type { EnumValue } from '@/graphql/tada.ts';
import {
  type AnswerError,
  type DepartmentService,
  failedServices,
  type IssueReading,
} from './live-issue.ts';

/** Where the live stream stands. */
export type FeedState = 'connecting' | 'catching-up' | 'live';

/** An event of the live stream. */
export interface IssueEvent {
  cursor: string;
  type: EnumValue<'IssueEventType'>;
  occurredAt: string;
  issue: IssueReading | null;
}

/** One frame of the live stream. */
export interface IssueEventFrame {
  data?: { issueEvents: IssueEvent } | null;
  errors?: readonly AnswerError[];
}

/** How the feed reaches the server. */
export interface FeedSource {
  /** Cursor of the newest event; rejects while the server cannot be reached. */
  readCursor(): Promise<string>;
  /** Follows the stream; `after` is read again whenever the link is made anew. */
  follow(
    variables: { readonly after: string | null },
    sink: { next(frame: IssueEventFrame): void; end(): void },
  ): () => void;
  /** Resolves when another attempt is worth making. */
  wait(attempt: number): Promise<void>;
}

/** The live stream of issue events, resumed by cursor for as long as somebody is signed in. */
export interface IssueFeed {
  state: Readonly<ShallowRef<FeedState>>;
  /** Number of events received since the link came back. */
  caughtUp: Readonly<ShallowRef<number>>;
  start(): void;
  stop(): void;
  /** Tells the feed that the socket is open, so that it finds out how far behind it is. */
  connected(): void;
  /** Tells the feed that the socket is closed. */
  disconnected(): void;
  onEvent(listener: (event: IssueEvent, failed: readonly DepartmentService[]) => void): () => void;
  /** Called when events were lost and everything on the screen has to be read anew. */
  onResync(listener: () => void): () => void;
}

/** The newest event may be one the viewer does not see, so silence ends a catch-up, too. */
const quietMs = 700;
const rememberedCursors = 512;

/** Makes the feed; nothing happens before `start`. */
export function createIssueFeed(source: FeedSource): IssueFeed {
  const state = shallowRef<FeedState>('connecting');
  const caughtUp = shallowRef(0);
  const eventListeners = new Set<Parameters<IssueFeed['onEvent']>[0]>();
  const resyncListeners = new Set<() => void>();
  const seen = new Set<string>();
  let last: string | null = null;
  let head: string | null = null;
  let run = 0;
  let unfollow: (() => void) | null = null;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  function becomeLive(): void {
    clearTimeout(quiet);
    head = null;
    state.value = 'live';
  }

  function remember(cursor: string): void {
    last = cursor;
    seen.add(cursor);
    if (seen.size > rememberedCursors) seen.delete(seen.values().next().value as string);
  }

  function waitForQuiet(): void {
    clearTimeout(quiet);
    quiet = setTimeout(becomeLive, quietMs);
  }

  function take(frame: IssueEventFrame): void {
    const event = frame.data?.issueEvents;
    if (event == null || seen.has(event.cursor)) return;
    remember(event.cursor);
    if (event.type === 'RESYNC') {
      for (const listener of resyncListeners) listener();
    } else {
      const failed = failedServices(frame.errors);
      for (const listener of eventListeners) listener(event, failed);
    }
    if (state.value !== 'catching-up') return;
    caughtUp.value += 1;
    if (event.cursor === head) becomeLive();
    else waitForQuiet();
  }

  async function firstCursor(current: number): Promise<boolean> {
    for (let attempt = 0; run === current; attempt++) {
      try {
        last ??= await source.readCursor();
        return run === current;
      } catch {
        // Unreachable or not ready: the banner says so, and we go on trying.
        await source.wait(attempt);
      }
    }
    return false;
  }

  async function follow(current: number): Promise<void> {
    if (!(await firstCursor(current))) return;
    let attempt = 0;
    const variables = {
      get after() {
        return last;
      },
    };
    const open = (): void => {
      unfollow = source.follow(variables, {
        next(frame) {
          attempt = 0;
          take(frame);
        },
        // The server ends a stream when it loads a new graph: that means "resume", not "over".
        end() {
          if (run === current) void source.wait(attempt++).then(() => run === current && open());
        },
      });
    };
    open();
  }

  return {
    state,
    caughtUp,
    start() {
      run += 1;
      void follow(run);
    },
    stop() {
      run += 1;
      unfollow?.();
      unfollow = null;
      clearTimeout(quiet);
      last = null;
      seen.clear();
      state.value = 'connecting';
    },
    connected() {
      const current = run;
      caughtUp.value = 0;
      state.value = 'catching-up';
      waitForQuiet();
      source.readCursor().then(
        (cursor) => {
          if (run !== current || state.value !== 'catching-up') return;
          head = cursor;
          if (cursor === last) becomeLive();
        },
        // The stream itself tells whether the link holds.
        () => undefined,
      );
    },
    disconnected() {
      clearTimeout(quiet);
      state.value = 'connecting';
    },
    onEvent(listener) {
      eventListeners.add(listener);
      return () => eventListeners.delete(listener);
    },
    onResync(listener) {
      resyncListeners.add(listener);
      return () => resyncListeners.delete(listener);
    },
  };
}
