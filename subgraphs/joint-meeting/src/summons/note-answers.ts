import type { IssueChange } from '../issue/issue-act.ts';
import { stepOfAnswers, summonsAfter } from './summons-lifecycle.ts';
import { findSummonses, findTargets, updateSummons } from './summons.store.ts';

/** Brings the state of a summons in step with the answers of the departments it calls. */
export async function noteAnswers(at: IssueChange, summonsId: string): Promise<void> {
  const summonses = await findSummonses(at.tx, [at.issue.id]);
  const summons = summonses.find(({ id }) => id === summonsId);
  const calls = await findTargets(at.tx, [at.issue.id]);
  const step = stepOfAnswers(calls.filter((call) => call.summonsId === summonsId));
  if (summons === undefined || step === null) return;
  const state = summonsAfter(summons.state, step);
  if (state !== null && state !== summons.state) await updateSummons(at.tx, summonsId, { state });
}
