import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveIssue } from '@/testing/live-issue.ts';
import { createIssueStore } from './issue-store.ts';

function createStore() {
  let frame: (() => void) | null = null;
  let frames = 0;
  const store = createIssueStore({
    nextFrame: (run) => {
      frames += 1;
      frame = run;
    },
  });
  return {
    store,
    frames: () => frames,
    paint: () => {
      const run = frame;
      frame = null;
      run?.();
    },
  };
}

describe('the live list', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows what arrived with the next frame, all at once', () => {
    const { store, frames, paint } = createStore();
    const changed = vi.fn();
    store.onChange(changed);
    for (let n = 0; n < 100; n++) store.put([liveIssue({ id: `issue-${n}` })]);
    expect(store.all()).toHaveLength(0);
    paint();
    expect(store.all()).toHaveLength(100);
    expect(frames()).toBe(1);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(changed.mock.calls[0]?.[0]).toHaveLength(100);
  });

  it('drops an older version, whether it is shown or still on its way to the screen', () => {
    const { store, paint } = createStore();
    store.put([liveIssue({ version: 5, state: 'SUMMONED' })]);
    store.put([liveIssue({ version: 4, state: 'ACCEPTED' })]);
    paint();
    expect(store.get('issue-1')?.state).toBe('SUMMONED');
    store.put([liveIssue({ version: 3, state: 'REPORTED' })]);
    paint();
    expect(store.get('issue-1')?.state).toBe('SUMMONED');
  });

  it('takes the same version again, because it may bring what a dead subgraph left out', () => {
    const { store, paint } = createStore();
    store.put([liveIssue({ missing: ['housing'] })]);
    paint();
    store.put([liveIssue({ housing: { progress: 0.5, completedAt: null } })]);
    paint();
    expect(store.get('issue-1')).toMatchObject({ missing: [], housing: { progress: 0.5 } });
  });

  it('repaints nothing for what it shows already', () => {
    const { store, frames, paint } = createStore();
    store.put([liveIssue()]);
    paint();
    store.put([liveIssue()]);
    expect(frames()).toBe(1);
  });

  it('repaints only the card whose issue changed', () => {
    const { store, paint } = createStore();
    store.put([liveIssue(), liveIssue({ id: 'issue-2' })]);
    paint();
    const untouched = store.ref('issue-2')?.value;
    store.put([liveIssue({ version: 2 })]);
    paint();
    expect(store.ref('issue-2')?.value).toBe(untouched);
    expect(store.ref('issue-1')?.value.version).toBe(2);
  });

  it('drops what is not kept, also while it waits for its frame', () => {
    const { store, paint } = createStore();
    store.put([liveIssue(), liveIssue({ id: 'issue-2' })]);
    paint();
    store.put([liveIssue({ id: 'issue-3' })]);
    store.keep(({ id }) => id === 'issue-2');
    paint();
    expect(store.all().map(({ id }) => id)).toEqual(['issue-2']);
  });

  it('moves a card before the server has answered, and back when it refuses', () => {
    const { store, paint } = createStore();
    store.put([liveIssue()]);
    paint();
    store.begin('click-1', 'issue-1', { state: 'ACCEPTED' });
    expect(store.get('issue-1')?.state).toBe('ACCEPTED');
    store.rollBack('click-1');
    expect(store.get('issue-1')?.state).toBe('REPORTED');
  });

  it('keeps a card where it was moved until the event of the act arrives', () => {
    const { store, paint } = createStore();
    store.put([liveIssue()]);
    paint();
    store.begin('click-1', 'issue-1', { state: 'ACCEPTED' });
    store.commit('click-1');
    expect(store.get('issue-1')?.state).toBe('ACCEPTED');
    store.put([liveIssue({ version: 2, state: 'SUMMONED' })]);
    paint();
    expect(store.get('issue-1')?.state).toBe('SUMMONED');
  });

  it('trusts the event that was faster than the answer', () => {
    const { store, paint } = createStore();
    store.put([liveIssue()]);
    paint();
    store.begin('click-1', 'issue-1', { state: 'ACCEPTED' });
    store.put([liveIssue({ version: 2, state: 'REFUSED' })]);
    paint();
    store.commit('click-1');
    expect(store.get('issue-1')?.state).toBe('REFUSED');
  });

  it('shows the issue as it is when no event follows an act', () => {
    const { store, paint } = createStore();
    store.put([liveIssue()]);
    paint();
    store.begin('click-1', 'issue-1', { state: 'ACCEPTED' });
    store.commit('click-1');
    vi.advanceTimersByTime(5_000);
    expect(store.get('issue-1')?.state).toBe('REPORTED');
  });

  it('rolls back one of two clicks without touching the other', () => {
    const { store, paint } = createStore();
    store.put([liveIssue()]);
    paint();
    store.begin('click-1', 'issue-1', { state: 'ACCEPTED' });
    store.begin('click-2', 'issue-1', { state: 'SUMMONED' });
    store.rollBack('click-2');
    expect(store.get('issue-1')?.state).toBe('ACCEPTED');
    store.rollBack('click-1');
    expect(store.get('issue-1')?.state).toBe('REPORTED');
  });
});
