import type { AllowedAct, IssueAct } from '@/graphql/issue-acts.ts';
import { useShortcuts } from '@/shared/composables/useShortcuts.ts';
import { actEntry, actKeys } from './act-registry.ts';

/** Starts the acts of one issue by their keys, for as long as the caller lives. */
export function useActShortcuts(
  acts: () => readonly AllowedAct[],
  start: (act: IssueAct) => void,
): void {
  useShortcuts(
    Object.fromEntries(
      actKeys.map((key) => [
        key,
        () => {
          // Two acts may share a key: never are both allowed to one viewer.
          const wanted = acts().find(({ act, allowed }) => allowed && actEntry(act).key === key);
          if (wanted !== undefined) start(wanted.act);
        },
      ]),
    ),
  );
}
