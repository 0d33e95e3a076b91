import { shallowRef, type ShallowRef } from 'vue';
import type { IssueState, OptimisticIssues } from '@/graphql/issue-acts.ts';
import type { LiveIssue } from './live-issue.ts';

/** The live list: every issue in a ref of its own, so that a change repaints one card. */
export interface IssueStore extends OptimisticIssues {
  /** The shown issue; undefined when the list does not hold it. */
  get(id: string): LiveIssue | undefined;
  /** The ref a card follows; undefined when the list does not hold the issue. */
  ref(id: string): Readonly<ShallowRef<LiveIssue>> | undefined;
  /** The shown issues, in no order. */
  all(): LiveIssue[];
  /** An issue whose newest reading is so, whether it is shown already or comes with the next frame. */
  find(isSo: (issue: LiveIssue) => boolean): LiveIssue | undefined;
  /** Takes issues from a snapshot or an event; shown with the next frame, older versions dropped. */
  put(issues: readonly LiveIssue[]): void;
  /** Drops every issue for which `keeps` is false. */
  keep(keeps: (issue: LiveIssue) => boolean): void;
  /** Called with the ids of what is shown otherwise than before, or not any more; once a frame. */
  onChange(listener: (ids: readonly string[]) => void): () => void;
}

export interface IssueStoreOptions {
  /** Runs the callback with the next frame. */
  nextFrame?: (run: () => void) => void;
}

interface PendingChange {
  operationId: string;
  issueId: string;
  state: IssueState | undefined;
  /** Version that was shown when the act began. */
  version: number;
  /** The act is done, and only the event that tells of it is awaited. */
  done: boolean;
}

/** An event later than this will not come: the act changed nothing that the list shows. */
const eventWithinMs = 4_000;

/** Makes an empty live list. */
export function createIssueStore(options: IssueStoreOptions = {}): IssueStore {
  const nextFrame = options.nextFrame ?? runWithNextFrame;
  const confirmed = new Map<string, LiveIssue>();
  const shown = new Map<string, ShallowRef<LiveIssue>>();
  const arrived = new Map<string, LiveIssue>();
  const pending: PendingChange[] = [];
  const listeners = new Set<(ids: readonly string[]) => void>();
  let scheduled = false;

  function repaint(id: string): void {
    const base = confirmed.get(id);
    if (base === undefined) {
      shown.delete(id);
      return;
    }
    const change = pending.findLast((entry) => entry.issueId === id && entry.state !== undefined);
    const issue = change?.state === undefined ? base : { ...base, state: change.state };
    const ref = shown.get(id);
    if (ref === undefined) shown.set(id, shallowRef(issue));
    else ref.value = issue;
  }

  function flush(): void {
    scheduled = false;
    const ids = [...arrived.keys()];
    for (const [id, issue] of arrived) {
      confirmed.set(id, issue);
      for (const change of pending.filter((entry) => entry.issueId === id)) {
        if (change.done && issue.version > change.version)
          pending.splice(pending.indexOf(change), 1);
      }
      repaint(id);
    }
    arrived.clear();
    tell(ids);
  }

  function tell(ids: readonly string[]): void {
    if (ids.length === 0) return;
    for (const listener of listeners) listener(ids);
  }

  function put(issues: readonly LiveIssue[]): void {
    for (const issue of issues) {
      const known = arrived.get(issue.id) ?? confirmed.get(issue.id);
      if (known === undefined || isNews(known, issue)) arrived.set(issue.id, issue);
    }
    if (arrived.size > 0 && !scheduled) {
      scheduled = true;
      nextFrame(flush);
    }
  }

  function settle(operationId: string): void {
    const index = pending.findIndex((entry) => entry.operationId === operationId);
    const [change] = index < 0 ? [] : pending.splice(index, 1);
    if (change === undefined) return;
    repaint(change.issueId);
    tell([change.issueId]);
  }

  return {
    get: (id) => shown.get(id)?.value,
    ref: (id) => shown.get(id),
    all: () => Array.from(shown.values(), (ref) => ref.value),
    find: (isSo) => [...new Map([...confirmed, ...arrived]).values()].find(isSo),
    put,
    keep(keeps) {
      const dropped: string[] = [];
      for (const issue of [...confirmed.values(), ...arrived.values()]) {
        if (keeps(issue)) continue;
        confirmed.delete(issue.id);
        arrived.delete(issue.id);
        if (shown.delete(issue.id)) dropped.push(issue.id);
      }
      tell(dropped);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin(operationId, issueId, expected) {
      const version = confirmed.get(issueId)?.version ?? 0;
      pending.push({ operationId, issueId, state: expected.state, version, done: false });
      repaint(issueId);
      tell([issueId]);
    },
    commit(operationId) {
      const change = pending.find((entry) => entry.operationId === operationId);
      if (change === undefined) return;
      change.done = true;
      // Settled before its event is here, the card would jump back and forth.
      if ((confirmed.get(change.issueId)?.version ?? 0) > change.version) settle(operationId);
      else setTimeout(() => settle(operationId), eventWithinMs);
    },
    rollBack: settle,
  };
}

/** The same version again may bring fields that a subgraph could not give before, or nothing new. */
function isNews(known: LiveIssue, issue: LiveIssue): boolean {
  if (issue.version !== known.version) return issue.version > known.version;
  return JSON.stringify(issue) !== JSON.stringify(known);
}

function runWithNextFrame(run: () => void): void {
  // A hidden page gets no frames, but its list must not grow behind.
  if (document.visibilityState === 'visible') requestAnimationFrame(run);
  else setTimeout(run, 100);
}
