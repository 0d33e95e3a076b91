import { shallowRef } from 'vue';
import type { IssueState } from '@/graphql/issue-acts.ts';
import { boardStates } from './useBoardColumns.ts';

const storageKey = 'lianxi.folded';

/** Columns folded on this computer; what was refused or merged is, until somebody unfolds it. */
export function useFolded() {
  const stored = localStorage.getItem(storageKey)?.split(',') ?? [
    'TERMINATED',
    'REFUSED',
    'MERGED',
  ];
  const folded = shallowRef<ReadonlySet<IssueState>>(
    new Set(boardStates.filter((state) => stored.includes(state))),
  );
  return {
    folded,
    fold(state: IssueState) {
      const next = new Set(folded.value);
      if (!next.delete(state)) next.add(state);
      folded.value = next;
      localStorage.setItem(storageKey, [...next].join(','));
    },
  };
}
