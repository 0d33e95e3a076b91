import type { IssueState } from '@lianxi/db/joint-meeting';
import { cancelClocks } from '../clock/clock.service.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import { settledStates, stateAfter } from '../issue/issue-lifecycle.ts';
import { closeSummonses, withdrawUnapproved } from './summons.store.ts';

/**
 * Ends the whistles that have no sense in the state an issue enters: all of them where it is settled,
 * and those still waiting for approval where the community cannot whistle any more.
 */
export async function endSummonses(at: IssueChange, state: IssueState): Promise<void> {
  if (settledStates.includes(state)) return closeSummonses(at.tx, at.issue.id);
  if (stateAfter(state, 'whistle') !== null) return;
  for (const id of await withdrawUnapproved(at.tx, at.issue.id, at.now)) {
    await cancelClocks(at, { subject: { type: 'summons', id } });
  }
}
